import { tryDate } from '../core/date/read-edtf.js';
import type { ParsedTimeline } from '../core/parse-timeline.js';
import {
  calendarDate,
  dayBefore,
  durationOf,
  later,
  type CalendarDate,
  type CalendarZones,
} from './calendar-date.js';
import { readCalendar, type CalendarComponent, type CalendarProperty } from './calendar-file.js';
import type { Reason } from '../locales/reasons/terms.js';
import { Draft, refused } from './draft.js';
import type { Fault, Original } from './original.js';
import { listOf, textOf } from './json-input.js';

/** Properties that are in fields of ours. */
const known: ReadonlySet<string> = new Set(
  `uid summary description dtstart dtend duration location geo categories url attach attendee organizer
   related-to x-edtf x-title x-description x-status`.split(/\s+/),
);

const fields: Original['fields'] = {
  id: ['UID'],
  date: ['DTSTART'],
  title: ['SUMMARY'],
  description: ['DESCRIPTION'],
  place: ['LOCATION'],
  'place/latitude': ['GEO'],
  'place/longitude': ['GEO'],
  tags: ['CATEGORIES'],
  actors: ['ATTENDEE'],
  source: ['URL'],
  media: ['ATTACH'],
  links: ['RELATED-TO'],
  language: ['SUMMARY', 'LANGUAGE'],
};

/**
 * Reads an iCalendar file (RFC 5545). Its events (`VEVENT`) and notes (`VJOURNAL`) become events.
 *
 * A day stays a day, and its end is the last day, not the day after it. A time has no seconds where the
 * file says `00`, which it has to; one without a zone stays local. Of what recurs only the first time is
 * taken, and that is told, as is what was called off. `URL` becomes a source, `ATTACH` media, and what
 * an event has no field for is kept in its `extra`.
 *
 * @param input the text of the file. Never throws.
 */
export function fromICalendar(input: unknown): ParsedTimeline {
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : '';
  const calendars = readCalendar(text);
  const [first] = calendars;
  if (first === undefined)
    return refused(input, 'iCalendar, which begins with BEGIN:VCALENDAR', 'iCalendar');
  const draft = new Draft(ownFields(first), { name: 'The calendar', keys: [] });
  let count = 0;
  for (const calendar of calendars) {
    const zones = { calendar, timeZone: zoneOfCalendar(first) };
    for (const component of calendar.components) {
      if (component.name === 'vtimezone') continue;
      const keys = [component.name.toUpperCase(), count++];
      const original = { name: `Event ${count}`, keys, fields };
      if (component.broken === undefined) addComponent(component, original, zones, draft);
      else draft.report('not-taken', original, brokenPart(component.broken));
    }
  }
  return draft.finish();
}

const brokenPart = (input: string): Fault => ({
  input,
  hint: 'it is not written as RFC 5545 says',
  why: 'syntax',
  detail: 'RFC 5545',
});

const propertyOf = (component: CalendarComponent, name: string): CalendarProperty | undefined =>
  component.properties.find((property) => property.name === name);

const valueOf = (component: CalendarComponent, name: string): string | undefined =>
  textOf(propertyOf(component, name)?.values[0]);

function ownFields(calendar: CalendarComponent): Record<string, unknown> {
  return {
    title: valueOf(calendar, 'name') ?? valueOf(calendar, 'x-wr-calname'),
    description: valueOf(calendar, 'description') ?? valueOf(calendar, 'x-wr-caldesc'),
    timeZone: zoneOfCalendar(calendar),
    language: textOf(propertyOf(calendar, 'x-wr-calname')?.parameters.language),
  };
}

/** Only a name that is known: a local time in a zone that is not would be in none. */
function zoneOfCalendar(calendar: CalendarComponent): string | undefined {
  const name = valueOf(calendar, 'x-wr-timezone');
  try {
    return name && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
      ? name
      : undefined;
  } catch {
    return undefined;
  }
}

function addComponent(
  component: CalendarComponent,
  original: Original,
  zones: CalendarZones,
  draft: Draft,
): void {
  const item = valueOf(component, 'summary');
  if (component.name !== 'vevent' && component.name !== 'vjournal') {
    const hint = 'only events and notes have a place on a timeline';
    const fault = { input: component.name.toUpperCase(), hint, why: 'not-event', item } as const;
    draft.report('not-taken', original, fault);
    return;
  }
  const edtf = valueOf(component, 'x-edtf');
  const date = edtf ?? dateOf(component, original, zones, draft);
  reportStanding(component, original, draft);
  draft.add(
    'events',
    {
      id: valueOf(component, 'uid'),
      date,
      title: valueOf(component, 'x-title') ?? item,
      description: valueOf(
        component,
        propertyOf(component, 'x-description') ? 'x-description' : 'description',
      ),
      language: textOf(propertyOf(component, 'summary')?.parameters.language),
      status: valueOf(component, 'x-status')?.toLowerCase(),
      place: placeOf(component),
      tags: tagsOf(component),
      actors: peopleOf(component),
      source: valueOf(component, 'url') && { url: valueOf(component, 'url') },
      media: mediaOf(component),
      links: linksOf(component),
      extra: extraOf(component),
    },
    edtf === undefined ? original : { ...original, fields: { ...fields, date: ['X-EDTF'] } },
  );
}

function dateOf(
  component: CalendarComponent,
  original: Original,
  zones: CalendarZones,
  draft: Draft,
): string | undefined {
  const item = valueOf(component, 'summary');
  const read = (name: string): CalendarDate | undefined => {
    const property = propertyOf(component, name);
    const date = property && calendarDate(property, zones);
    const field = [name.toUpperCase()];
    if (date?.unknownZone !== undefined) {
      const hint = 'its time zone is not known, so it is taken as a local time';
      const fault = { field, input: date.unknownZone, hint, why: 'unknown-zone', item } as const;
      draft.report('taken-as', original, { ...fault, severity: 'warning' });
    }
    return date;
  };
  const start = read('dtstart');
  // what is no date is handed on, for the model to refuse it in its own words
  if (start === undefined) return valueOf(component, 'dtstart');
  const end = endOf(component, start, read('dtend'));
  if (end === undefined || end === start.edtf) return start.edtf;
  const interval = `${start.edtf}/${end}`;
  const both = [start.edtf, end].map((edge) => tryDate(edge, zones.timeZone));
  if (tryDate(interval) && (both[0]?.earliest ?? 0) <= (both[1]?.latest ?? 0)) return interval;
  const input = valueOf(component, 'dtend') ?? valueOf(component, 'duration');
  const hint = 'it is no end for what begins when DTSTART says';
  draft.report('not-taken', original, { field: ['DTEND'], input, hint, why: 'no-end', item });
  return start.edtf;
}

/** The last day, or the time, that it lasts to. */
function endOf(
  component: CalendarComponent,
  start: CalendarDate,
  end: CalendarDate | undefined,
): string | undefined {
  if (end) return end.isDay ? dayBefore(end.edtf) : end.edtf;
  const written = valueOf(component, 'dtend');
  if (written !== undefined) return written;
  const duration = durationOf(valueOf(component, 'duration') ?? '');
  if (!duration) return undefined;
  const last = later(start.edtf, duration);
  return start.isDay ? dayBefore(last) : last;
}

/** What a calendar says beside the date, and a timeline has no words for. */
function reportStanding(component: CalendarComponent, original: Original, draft: Draft): void {
  const warn = (name: string, why: Reason, hint: string) => {
    const property = propertyOf(component, name);
    if (property === undefined) return;
    const input = typeof property.values[0] === 'string' ? property.values[0] : name.toUpperCase();
    const item = valueOf(component, 'summary');
    const fault = { field: [name.toUpperCase()], input, hint, why, item } as const;
    draft.report('taken-as', original, { ...fault, severity: 'warning' });
  };
  warn('rrule', 'recurs', 'it recurs, and only the first time is taken');
  warn('rdate', 'recurs', 'it recurs, and only the first time is taken');
  const status = valueOf(component, 'status')?.toUpperCase();
  if (status === 'CANCELLED')
    warn('status', 'cancelled', 'it was called off, which is told as the tag "cancelled"');
  if (status === 'TENTATIVE')
    warn('status', 'tentative', 'it was not settled, which is told as the tag "tentative"');
}

function tagsOf(component: CalendarComponent): readonly string[] {
  const own = component.properties
    .filter(({ name }) => name === 'categories')
    .flatMap(({ values }) => values.flatMap((value) => textOf(value) ?? []));
  const status = valueOf(component, 'status')?.toLowerCase();
  return status === 'cancelled' || status === 'tentative' ? [...own, status] : own;
}

function placeOf(component: CalendarComponent): Record<string, unknown> | undefined {
  const [latitude, longitude] = listOf(propertyOf(component, 'geo')?.values[0]);
  const name = valueOf(component, 'location');
  if (name === undefined && latitude === undefined) return undefined;
  return { ...(name && { name }), ...(latitude !== undefined && { latitude, longitude }) };
}

/** By their names; where there is none, by their address. */
function peopleOf(component: CalendarComponent): readonly string[] {
  const people = component.properties.filter(
    ({ name }) => name === 'attendee' || name === 'organizer',
  );
  const names = people.flatMap(
    ({ parameters, values }) =>
      textOf(parameters.cn) ?? textOf(values[0])?.replace(/^mailto:/i, '') ?? [],
  );
  return [...new Set(names)];
}

function mediaOf(component: CalendarComponent): readonly Record<string, unknown>[] {
  return component.properties
    .filter(({ name, type }) => name === 'attach' && type === 'uri')
    .map(({ values, parameters }) => {
      const kind = textOf(parameters.fmttype)?.split('/')[0] ?? '';
      const type = ['image', 'video', 'audio'].includes(kind) ? kind : undefined;
      return { url: values[0], ...(type && { type }), ...captionOf(parameters.filename) };
    });
}

const captionOf = (name: unknown): Record<string, unknown> =>
  textOf(name) === undefined ? {} : { caption: textOf(name) };

/** The calendar's word for what an event is a part of. */
function linksOf(component: CalendarComponent): readonly Record<string, unknown>[] {
  return component.properties
    .filter(({ name, parameters }) => {
      const kind = textOf(parameters.reltype)?.toUpperCase() ?? 'PARENT';
      return name === 'related-to' && kind === 'PARENT';
    })
    .map(({ values }) => ({ type: 'part-of', event: values[0] }));
}

function extraOf(component: CalendarComponent): Record<string, unknown> | undefined {
  const others = component.properties.filter(
    ({ name, type }) => !known.has(name) || (name === 'attach' && type !== 'uri'),
  );
  if (others.length === 0) return undefined;
  const kept = new Map<string, unknown[]>();
  for (const { name, values } of others) {
    kept.set(name.toUpperCase(), [...(kept.get(name.toUpperCase()) ?? []), ...values]);
  }
  return Object.fromEntries(
    [...kept].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}
