import { formatDate } from '../core/date/format-date.js';
import { deriveStatus } from '../core/derive-status.js';
import type { EventDate } from '../core/event-date.js';
import type { Source, Status, Timeline, TimelineEvent } from '../core/model.js';
import { plainText } from '../core/plain-text.js';
import { writeComponent, type CalendarComponent, type CalendarProperty } from './calendar-file.js';

/** How a calendar is written. */
export interface ICalendarOptions {
  /** BCP 47 tag of the dates in words. Default: that of the timeline, else English. */
  readonly locale?: string | undefined;
  /** When the file was made. Default: now. */
  readonly stamp?: Date | undefined;
  /** A name that keeps the events of several timelines apart in one calendar. Default: none. */
  readonly scope?: string | undefined;
  /** The word for a status. Default: its English name. */
  readonly statusWord?: ((status: Status) => string) | undefined;
}

/**
 * The timeline as an iCalendar file (RFC 5545), for calendar programs.
 *
 * A calendar knows days and times alone. A date that is neither is an all-day event over all the days
 * that it can be, and its title says in words what is known: "Raid (May 2023)". A status that is neither
 * `reported` nor `confirmed` stands there too. `X-EDTF` has the date as it is, and `fromICalendar` reads
 * it. What lies outside of the years 1 to 9999, which iCalendar ends at, is a note (`VJOURNAL`) without a
 * date. Sources are told at the end of the description; of what else is known of them, of quotes, groups
 * and eras, a calendar can say nothing.
 */
export function toICalendar(timeline: Timeline, options: ICalendarOptions = {}): string {
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const { stamp = new Date() } = options;
  const context: Context = {
    timeline,
    sources,
    locale: options.locale ?? timeline.language ?? 'en',
    stamp: `${stamp.toISOString().slice(0, 19)}Z`,
    uid: (id) => (options.scope === undefined ? id : `${id}@${options.scope}`),
    statusWord: options.statusWord ?? ((status) => status),
  };
  return writeComponent({
    name: 'vcalendar',
    properties: [
      text('version', '2.0'),
      text('prodid', '-//event-timeline//event-timeline//EN'),
      ...maybe('name', timeline.title),
      ...maybe('x-wr-calname', timeline.title),
      ...maybe('x-wr-caldesc', timeline.description && plainText(timeline.description)),
      ...maybe('x-wr-timezone', timeline.timeZone),
    ],
    components: timeline.events.map((event) => componentOf(event, context)),
  });
}

interface Context {
  readonly timeline: Timeline;
  readonly sources: ReadonlyMap<string, Source>;
  readonly locale: string;
  readonly stamp: string;
  readonly uid: (id: string) => string;
  readonly statusWord: (status: Status) => string;
}

const property = (name: string, type: string, ...values: unknown[]): CalendarProperty => ({
  name,
  parameters: {},
  type,
  values,
});
const text = (name: string, value: string) => property(name, 'text', value);
const maybe = (name: string, value: string | undefined): CalendarProperty[] =>
  value === undefined || value === '' ? [] : [text(name, value)];

function componentOf(event: TimelineEvent, context: Context): CalendarComponent {
  const { date, place } = event;
  const when = timesOf(date, context.timeline.timeZone);
  const { status } = deriveStatus(event, context.sources);
  const stands = status === 'reported' || status === 'confirmed';
  const told = [
    ...(when?.exact ? [] : [formatDate(date, context.locale)]),
    ...(stands ? [] : [context.statusWord(status)]),
  ];
  const cited = citedLines(event, context);
  const words = event.description === undefined ? '' : plainText(event.description);
  const isPoint = place?.latitude !== undefined && place.longitude !== undefined;
  return {
    name: when === undefined ? 'vjournal' : 'vevent',
    properties: [
      text('uid', context.uid(event.id)),
      property('dtstamp', 'date-time', context.stamp),
      ...(when?.properties ?? []),
      text('summary', told.length > 0 ? `${event.title} (${told.join('; ')})` : event.title),
      ...maybe('description', [words, cited].filter(Boolean).join('\n\n')),
      ...maybe('location', place?.name),
      ...(isPoint ? [property('geo', 'float', [place.latitude, place.longitude])] : []),
      // one each: readers take a comma behind a backslash for a part of the tag
      ...event.tags.map((tag) => text('categories', tag)),
      ...urlsOf(event, context)
        .slice(0, 1)
        .map((url) => property('url', 'uri', url)),
      ...event.media.map(({ url }) => property('attach', 'uri', url)),
      ...event.links
        .filter(({ type }) => type === 'part-of')
        .map((link) => text('related-to', context.uid(link.event))),
      // nobody is busy because something happened once
      ...(when === undefined ? [] : [text('transp', 'TRANSPARENT')]),
      text('x-edtf', date.edtf),
      ...(told.length > 0 ? [text('x-title', event.title)] : []),
      // that there is none is said too, where the sources are told in its place
      ...([words, cited].filter(Boolean).join('\n\n') === (event.description ?? '')
        ? []
        : [text('x-description', event.description ?? '')]),
      ...maybe('x-status', event.status),
    ],
    components: [],
  };
}

function urlsOf(event: TimelineEvent, { sources }: Context): readonly string[] {
  return event.citations.flatMap(({ source }) => sources.get(source)?.url ?? []);
}

/** A line a source: who, what, where. */
function citedLines(event: TimelineEvent, { sources, locale }: Context): string {
  const lines = event.citations.map(({ source, locator }) => {
    const {
      author = [],
      title,
      publisher,
      containerTitle,
      issued,
      url,
    } = sources.get(source) ?? {};
    const date = issued && formatDate(issued, locale);
    const parts = [author.join(', '), title, containerTitle ?? publisher, date, locator, url];
    return `[${parts.filter(Boolean).join('. ') || source}]`;
  });
  return [...new Set(lines)].join('\n');
}

interface Times {
  /** Calendars can say this; else the words are needed. */
  readonly exact: boolean;
  readonly properties: readonly CalendarProperty[];
}

const day = 86_400_000;
const firstInstant = Date.parse('0001-01-01T00:00:00Z');
const lastInstant = Date.parse('9999-12-30T23:59:59.999Z');

function timesOf(date: EventDate, timeZone: string | undefined): Times | undefined {
  const { earliest, latest, latestStart, earliestEnd } = date;
  const from = [earliest, latestStart, earliestEnd].find(Number.isFinite);
  const to = [latest, earliestEnd, latestStart].find(Number.isFinite);
  if (from === undefined || to === undefined || from < firstInstant || to > lastInstant) {
    return undefined;
  }
  const ends = date.kind === 'interval' ? [date.start, date.end] : [date, date];
  const plain = ends.every((end) => end?.kind === 'date' && !end.uncertain && !end.approximate);
  const isTime = (end: EventDate | undefined) => /^(?:minute|second)$/.test(end?.precision ?? '');
  if (plain && ends.every(isTime)) {
    const local = timeZone === undefined && !/Z|[+-]\d{2}(?::?\d{2})?(?=\/|$)/.test(date.edtf);
    const time = (instant: number) =>
      `${new Date(instant).toISOString().slice(0, 19)}${local ? '' : 'Z'}`;
    const start = property('dtstart', 'date-time', time(from));
    const last = date.kind === 'interval' ? (date.end?.earliest ?? to) : from;
    const end = property('dtend', 'date-time', time(last));
    return { exact: true, properties: last > from ? [start, end] : [start] };
  }
  const days = (instant: number) => new Date(instant).toISOString().slice(0, 10);
  const first = days(from);
  const after = days(to + day);
  return {
    exact: plain && ends.every((end) => end?.precision === 'day'),
    properties: [
      property('dtstart', 'date', first),
      ...(after === days(from + day) ? [] : [property('dtend', 'date', after)]),
    ],
  };
}
