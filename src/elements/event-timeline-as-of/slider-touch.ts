/** So far along goes a finger that means the slider, in CSS pixels. */
const meant = 6;

/**
 * Takes no value from a finger that scrolls the page and only begins on the slider: some browsers move the
 * thumb as soon as it is touched. A finger that goes along, or that taps, is taken at its word.
 */
export class SliderTouch {
  readonly #take: (value: number) => void;
  /** Where a finger was put down that may yet mean the page. */
  #start: { readonly x: number; readonly value: string } | undefined;

  /** @param take told of each value that the reader means. */
  constructor(take: (value: number) => void) {
    this.#take = take;
  }

  readonly onPointerDown = ({ pointerType, clientX, currentTarget }: PointerEvent): void => {
    const { value } = currentTarget as HTMLInputElement;
    this.#start = pointerType === 'touch' ? { x: clientX, value } : undefined;
  };

  readonly onPointerMove = ({ clientX, currentTarget }: PointerEvent): void => {
    if (this.#start && Math.abs(clientX - this.#start.x) >= meant) this.#settle(currentTarget);
  };

  readonly onPointerUp = ({ currentTarget }: PointerEvent): void => {
    this.#settle(currentTarget);
  };

  /** The browser scrolls the page. */
  readonly onPointerCancel = ({ currentTarget }: PointerEvent): void => {
    if (this.#start) (currentTarget as HTMLInputElement).value = this.#start.value;
    this.#start = undefined;
  };

  readonly onInput = (event: Event): void => {
    event.stopPropagation();
    if (!this.#start) this.#take(Number((event.target as HTMLInputElement).value));
  };

  #settle(slider: EventTarget | null): void {
    const before = this.#start?.value;
    this.#start = undefined;
    const { value } = slider as HTMLInputElement;
    if (before !== undefined && value !== before) this.#take(Number(value));
  }
}
