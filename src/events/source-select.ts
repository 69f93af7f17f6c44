/** A reader asks for an entry of the source list. Bubbles and crosses shadow roots. */
export class SourceSelectEvent extends Event {
  /** The `id` of the source. */
  readonly sourceId: string;

  constructor(sourceId: string) {
    super('source-select', { bubbles: true, composed: true });
    this.sourceId = sourceId;
  }
}
