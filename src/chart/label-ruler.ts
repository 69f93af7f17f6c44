/** Measures the text of labels without touching the page's layout. */
export class LabelRuler {
  readonly #probe: HTMLElement;
  readonly #context = document.createElement('canvas').getContext('2d');
  readonly #widths = new Map<string, number>();
  #font = '';

  /** @param probe an element that is set in the type of a label. */
  constructor(probe: HTMLElement) {
    this.#probe = probe;
  }

  /** Reads the type anew: fonts load late, and pages change theirs. */
  refresh(): void {
    const style = getComputedStyle(this.#probe);
    const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    if (font === this.#font) return;
    this.#font = font;
    this.forget();
    if (!this.#context) return;
    this.#context.font = font;
    if ('letterSpacing' in this.#context && style.letterSpacing !== 'normal')
      this.#context.letterSpacing = style.letterSpacing;
  }

  /** Drops what was measured, because a font has arrived. */
  forget(): void {
    this.#widths.clear();
  }

  /** The width of a text in pixels, rounded up, with a pixel to spare for hinting. */
  width(text: string): number {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    const measured = this.#context?.measureText(text).width ?? text.length * 7;
    const width = Math.ceil(measured) + 1;
    this.#widths.set(text, width);
    return width;
  }
}
