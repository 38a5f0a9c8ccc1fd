/** CSS pixels from the window's top left corner. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest rectangle around all of them; `undefined` around none. */
export function around(rectangles: readonly Rectangle[]): Rectangle | undefined {
  const [first, ...rest] = rectangles;
  if (first === undefined) return undefined;
  let {left, top, right, bottom} = first;
  for (const next of rest) {
    left = Math.min(left, next.left);
    top = Math.min(top, next.top);
    right = Math.max(right, next.right);
    bottom = Math.max(bottom, next.bottom);
  }
  return {left, top, right, bottom};
}

/** Whether a point is in it, or so many pixels from it. */
export function isIn(rectangle: Rectangle, x: number, y: number, margin = 0): boolean {
  return (
    x >= rectangle.left - margin &&
    x <= rectangle.right + margin &&
    y >= rectangle.top - margin &&
    y <= rectangle.bottom + margin
  );
}

export function moved({left, top, right, bottom}: Rectangle, x: number, y: number): Rectangle {
  return {left: left + x, top: top + y, right: right + x, bottom: bottom + y};
}
