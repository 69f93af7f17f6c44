/** The way to a year, or whatever the events span, in a list too long to be scrolled through. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { periodsOf, type DateHeading } from '../../core/date-headings.js';
import { tryDate } from '../../core/date/read-edtf.js';
import type { EventDate } from '../../core/event-date.js';
import type { Timeline } from '../../core/model.js';
import { en } from '../../locales/list/en.js';
import { LaterWords } from '../base/later-words.js';
import type { LocaleController } from '../base/locale-controller.js';

/** More would be a list of its own. */
const mostPeriods = 80;

const words = new LaterWords('list', en);

/** A promise that is kept when the words have come or will not soon; undefined where they are there. */
export const jumpArrival = (locale: string): Promise<void> | undefined => words.arrival(locale);

export const jumpStyles = css`
  .jump {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 0.875em;
  }

  .jump .button {
    font-size: inherit;
  }

  select {
    font: inherit;
    color: inherit;
    min-block-size: 2.25em;
    max-inline-size: 16em;
    padding-inline: 0.5em;
    background: var(--et-paper-solid);
    border: 1px solid var(--et-rule);
    border-radius: 3px;
  }
`;

/** What the way is shown with. */
export interface JumpFrame {
  readonly timeline: Timeline;
  readonly locale: LocaleController;
  /** IANA name. */
  readonly zone: string;
  readonly dateText: (date: EventDate) => string;
  /** Goes to the event of an index. */
  readonly go: (index: number) => void;
}

/** A choice of years, decades … with how many events begin in each; nothing where there is but one. */
export function jumpTemplate(frame: JumpFrame): TemplateResult | typeof nothing {
  const { locale, go } = frame;
  const periods = periodsIn(frame);
  if (periods.length < 2) return nothing;
  const { goTo, go: goWord, period } = words.of(locale.lang());
  const count = new Intl.NumberFormat(locale.lang());
  return html`<form
    part="jump"
    class="jump"
    lang=${locale.lang()}
    @submit=${(submit: SubmitEvent) => {
      submit.preventDefault();
      const { value } = (submit.currentTarget as HTMLElement).querySelector('select') ?? {};
      if (value) go(Number(value));
    }}
  >
    <label for="jump">${goTo}</label>
    <select id="jump">
      ${periods.map(
        (one) =>
          html`<option value=${one.from}>
            ${period(textOf(one, frame), count.format(one.to - one.from))}
          </option>`,
      )}
    </select>
    <button type="submit" class="button">${goWord}</button>
  </form>`;
}

/** Reckoned once for the same events. */
const known = new WeakMap<Timeline, { zone: string; periods: readonly DateHeading[] }>();

function periodsIn({ timeline, zone }: JumpFrame): readonly DateHeading[] {
  let found = known.get(timeline);
  if (found?.zone !== zone) {
    found = { zone, periods: periodsOf(timeline.events, zone, mostPeriods) };
    known.set(timeline, found);
  }
  return found.periods;
}

function textOf({ date }: DateHeading, { locale, dateText }: JumpFrame): string {
  const read = date === undefined ? undefined : tryDate(date);
  return read ? dateText(read) : locale.term('undated');
}
