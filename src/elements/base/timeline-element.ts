import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { formatDateWith } from '../../core/date/format-date-with.js';
import type { EventDate } from '../../core/event-date.js';
import { kept } from '../../core/kept.js';
import { LocaleController } from './locale-controller.js';

/** What all elements of the timeline share: the language, the time zone, the writing of dates. */
export abstract class TimelineElement extends LitElement {
  /** The words of the interface. */
  protected readonly locale = new LocaleController(this);

  /** The IANA time zone in which times are told. Default: that of the timeline, else UTC. */
  @property({ attribute: 'time-zone' }) timeZone?: string;

  /** The time zone that the data names, if it names one. */
  protected get dataTimeZone(): string | undefined {
    return undefined;
  }

  /** The time zone that times are told in; one that Intl does not know counts as none. */
  protected get zone(): string {
    return [this.timeZone, this.dataTimeZone].find(isTimeZone) ?? 'UTC';
  }

  /** The date as it is known, in words: the same for the eye, the ear and an export. */
  protected dateText(date: EventDate): string {
    const { dateWords } = this.locale;
    return formatDateWith(dateWords, date, this.locale.lang(), { timeZone: this.zone });
  }

  #adopting: Promise<unknown> | undefined;

  /** The styles come along into another document. */
  adoptedCallback(): void {
    this.#adopting = import('./adopt-styles.js').then(({ adoptStyles }) => {
      this.#adopting = undefined;
      adoptStyles(this);
    });
    this.requestUpdate();
  }

  /** Waits until the language is there, so that no other flashes up before it. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const arriving = this.#adopting ?? this.locale.arriving;
    // By then the page may want another one.
    return arriving ? arriving.then(() => this.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** `lang` for a text of the data: only where it is another language than the interface's. */
  protected contentLang(...tags: (string | undefined)[]): string | undefined {
    const tag = tags.find((candidate) => candidate !== undefined);
    return tag?.toLowerCase() === this.locale.lang().toLowerCase() ? undefined : tag;
  }
}

const known = new Map<string, boolean>();

const isTimeZone = (name: string | undefined): name is string =>
  !!name && kept(known, name, () => isKnownToIntl(name));

function isKnownToIntl(timeZone: string): boolean {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    return false;
  }
}
