/** sRGB, 0 to 255; alpha 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Reads a computed colour in any of CSS’s notations. `undefined` where it is none. */
export function readColour(css: string): Colour | undefined {
  const numbers = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(css);
  if (numbers !== null) {
    const [, red, green, blue, alpha = '1'] = numbers;
    return {red: Number(red), green: Number(green), blue: Number(blue), alpha: Number(alpha)};
  }
  return css === '' ? undefined : paintedColour(css);
}

/** The browser converts what is not told in sRGB: `oklch(…)`, `color(display-p3 …)`. */
function paintedColour(css: string): Colour | undefined {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (pen === null) return undefined;
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return {red, green, blue, alpha: alpha / 255};
}

/** Relative luminance, 0 to 1. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminanceOf({red, green, blue}: Colour): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
