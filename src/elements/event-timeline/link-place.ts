/** The link to what is shown, which is loaded where the author asks for one. */
import type { DeepLink, LinkedTimeline } from './deep-link.js';
import { part } from './later-parts.js';

/** Brings what keeps the state of a timeline in the address of the page. */
export class LinkPlace {
  #link: DeepLink | undefined;
  #arriving: Promise<void> | undefined;
  #isSettled = false;

  /** The address of the page with an event selected; undefined where no link is kept. */
  readonly to = (event: string): string | undefined => this.#link?.linkTo(event);

  /** Kept when the state in the address has been read, or cannot be; undefined from then on. */
  arriving(host: LinkedTimeline): Promise<void> | undefined {
    if ((host.deepLink ?? false) === false || this.#isSettled) return undefined;
    const load = part('link', async () => {
      this.#link = new (await import('./deep-link.js')).DeepLink(host);
    });
    return (this.#arriving ??= load().then(() => {
      this.#isSettled = true;
    }));
  }
}
