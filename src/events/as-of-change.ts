/** The timeline is shown as it was known at another date. Bubbles and crosses shadow roots. */
export class AsOfChangeEvent extends Event {
  /** The date in EDTF; `undefined` for all that is known. */
  readonly asOf: string | undefined;

  constructor(asOf: string | undefined) {
    super('as-of-change', { bubbles: true, composed: true });
    this.asOf = asOf;
  }
}
