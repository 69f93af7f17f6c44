/** Colours as they come out on the screen. */

export type Rgb = readonly [red: number, green: number, blue: number];

const canvas = new OffscreenCanvas(1, 1);

/** What is seen where CSS colours lie over each other, the lowest first. */
export function painted(...layers: readonly string[]): Rgb {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas here');
  context.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** WCAG 2.2's contrast ratio. */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((each) => {
    const value = each / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What a CSS colour is at an element, such as a system colour or a custom property. */
export function resolved(colour: string, at: Element): string {
  const probe = document.createElement('span');
  probe.style.cssText = `forced-color-adjust: none; color: ${colour}`;
  // what has no slot has no colour either
  (at.shadowRoot ?? at).append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
