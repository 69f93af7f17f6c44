import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TimelineFilter } from '../../core/filter-events.js';
import type { EventProvider } from '../../layout/event-provider.js';
import { ProviderError } from '../../provider/provider-error.js';
import { Archive, type ShownArchive } from './archive.js';
import type { TimelineData } from './timeline-data.js';

/** What the element is asked to show of an archive. */
interface Host extends ReactiveControllerHost {
  readonly provider?: EventProvider | string | undefined;
  readonly filter?: TimelineFilter | undefined;
  readonly asOf?: string | undefined;
  readonly groupBy: string;
  readonly selected?: string | undefined;
}

/** Opens and closes the archive that an element shows, and hands what it answers to the data. */
export class ArchiveHost implements ReactiveController {
  readonly #host: Host;
  readonly #data: TimelineData;
  #of: Host['provider'];
  #archive: Archive | undefined;

  constructor(host: Host, data: TimelineData) {
    this.#host = host;
    this.#data = data;
    // while this was loaded the page may have thought better of it
    if (!host.provider) data.show(undefined);
    host.addController(this);
  }

  /** None until it has answered. */
  get shown(): ShownArchive | undefined {
    return this.#archive?.timeline && this.#archive;
  }

  hostUpdate(): void {
    const { provider, filter, asOf, groupBy, selected } = this.#host;
    if ((provider || undefined) !== this.#of) this.#open(provider || undefined);
    this.#archive?.narrow({ filter, asOf, groupBy });
    this.#archive?.want(selected);
  }

  hostDisconnected(): void {
    this.#archive?.close();
    this.#of = this.#archive = undefined;
  }

  /** Lists what the chart shows, in epoch milliseconds. */
  look(from: number, to: number): void {
    this.#archive?.look(from, to);
  }

  /** Asks again, after there was no answer. */
  retry(): void {
    this.hostDisconnected();
    this.#host.requestUpdate();
  }

  #open(provider: Host['provider']): void {
    this.#archive?.close();
    this.#archive = undefined;
    this.#of = provider;
    this.#data.show(provider ? 'awaited' : undefined);
    if (!provider) return;
    const isOpen = (): boolean => provider === this.#of;
    const refuse = (error: unknown): void => {
      const hint = error instanceof Error ? error.message : String(error);
      const input = typeof provider === 'string' ? { input: provider } : {};
      const archive = error instanceof ProviderError ? reasonOf(error) : undefined;
      if (isOpen()) this.#data.refuse({ code: 'not-answered', keys: [], hint, archive, ...input });
    };
    try {
      this.#archive = new Archive(provider, {
        onChange: () => {
          if (isOpen()) this.#data.show(this.#archive?.timeline);
        },
        onFault: refuse,
      });
    } catch (error) {
      refuse(error);
    }
  }
}

const reasonOf = ({ fault, url }: ProviderError) => ({ fault, host: new URL(url).host });
