import {plainIcons} from '../../../ui/icons/plain-icons';
import {make} from '../../dom/make';

const svg = 'http://www.w3.org/2000/svg';

/** A button that shows an icon; `label` is shown on pointing, and read out. */
export function iconButton(icon: keyof typeof plainIcons, label: string, press: () => void): HTMLElement {
  return make(
    'button',
    {type: 'button', className: 'icon-button', title: label, ariaLabel: label, onclick: press},
    drawn('svg', {class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true'}, plainIcons[icon].map(pathOf)),
  );
}

function pathOf(d: string): Element {
  return drawn('path', {d}, []);
}

function drawn(name: string, attributes: Readonly<Record<string, string>>, children: readonly Element[]): Element {
  const element = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
