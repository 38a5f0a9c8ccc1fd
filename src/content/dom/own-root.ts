/** Events that a page listens for all over its document: its shortcuts, its menus, its trackers. */
const keptInside = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'touchstart', 'touchmove', 'touchend'],
  ...['focusin', 'focusout', 'submit', 'wheel', 'dragstart', 'drop'],
];

/** A closed root for what is ours. What happens inside stays inside, and only the reader's own deeds count. */
export function attachOwnRoot(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({mode: 'closed'});
  for (const name of keptInside) {
    root.addEventListener(name, dropUntrusted, {capture: true});
    root.addEventListener(name, event => event.stopPropagation());
  }
  return root;
}

function dropUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}
