import {ownElement} from './own-element';

/** An element of ours with all that it holds. Words are text, never markup. */
export function make<Properties extends object>(
  name: string,
  properties: Properties,
  ...children: readonly (Node | string)[]
): HTMLElement & Properties {
  const element = Object.assign(ownElement(name), properties);
  element.append(...children);
  return element;
}
