/** Remembers where sources were asked for, and leads readers back there. */
export class WayBack {
  readonly #origins: HTMLElement[] = [];

  /** @param origin what the reader used to come to a source. */
  keep(origin: EventTarget | undefined): void {
    if (origin instanceof HTMLElement && origin !== this.#origins.at(-1))
      this.#origins.push(origin);
  }

  /**
   * Gives the focus back to where the reader came from last.
   *
   * @param event only where that is in the card or the slide of this event.
   * @returns whether there was anywhere to go back to.
   */
  take(event?: string): boolean {
    const origin = this.#last();
    if (origin === undefined || (event !== undefined && eventReadAt(origin) !== event))
      return false;
    this.#origins.pop();
    origin.focus();
    return true;
  }

  /** What has left the page since then is no place to go back to. */
  #last(): HTMLElement | undefined {
    while (this.#origins.at(-1)?.isConnected === false) this.#origins.pop();
    return this.#origins.at(-1);
  }
}

/** The event that is read in full where an element stands; undefined outside of cards and slides. */
function eventReadAt(element: HTMLElement): string | undefined {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return undefined;
  const { host } = root;
  if ('eventId' in host) return String(host.eventId);
  return host.localName === 'event-timeline-story' && 'selected' in host
    ? String(host.selected)
    : undefined;
}
