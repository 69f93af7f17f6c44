/** The components of an iCalendar file (RFC 5545), read by ical.js, and no other shape than these. */
import ICAL from 'ical.js';
import { isObject, listOf, textOf, type JsonObject } from './json-input.js';

/** A property of a component, as jCal (RFC 7265) has it. */
export interface CalendarProperty {
  readonly name: string;
  readonly parameters: JsonObject;
  /** `date`, `date-time`, `text` … */
  readonly type: string;
  readonly values: readonly unknown[];
}

/** A calendar, an event, a time zone. */
export interface CalendarComponent {
  readonly name: string;
  readonly properties: readonly CalendarProperty[];
  readonly components: readonly CalendarComponent[];
  /** Its text, where it cannot be read: then there is nothing else of it. */
  readonly broken?: string;
}

/** Reads the calendars of a file. Where a part of it is broken, its components are read one by one. */
export function readCalendar(text: string): readonly CalendarComponent[] {
  const whole = parsed(text);
  if (whole) return whole;
  const { parts, rest } = partsOf(text);
  const calendar = parsed(rest)?.[0];
  if (calendar === undefined && parts.length === 0) return [];
  const components = parts.flatMap((part): readonly CalendarComponent[] => {
    const read = parsed(`BEGIN:VCALENDAR\n${part}\nEND:VCALENDAR`)?.[0]?.components;
    return read ?? [{ name: nameOf(part), properties: [], components: [], broken: part }];
  });
  const { properties = [], components: zones = [] } = calendar ?? {};
  return [{ name: 'vcalendar', properties, components: [...zones, ...components] }];
}

const nameOf = (part: string): string =>
  begun.exec(/^.*/.exec(part)?.[0] ?? '')?.[1]?.toLowerCase() ?? '';

/** Where a component begins that is no part of a time zone. */
const begun = /^BEGIN:(?!VCALENDAR|VTIMEZONE|STANDARD|DAYLIGHT)([A-Z][A-Z0-9-]*)\s*$/i;

/**
 * The components of a calendar in the order of the file, and what stands around them: time zones, and
 * what the calendar says of itself. One that does not end is all that is left of the file, up to
 * another of its kind.
 */
function partsOf(text: string): { readonly parts: readonly string[]; readonly rest: string } {
  const parts: string[] = [];
  const rest: string[] = [];
  let [name, open]: [string, string[]] = ['', []];
  const close = () => {
    parts.push(open.join('\n'));
    [name, open] = ['', []];
  };
  for (const line of text.split('\n')) {
    const found = begun.exec(line)?.[1]?.toUpperCase();
    if (name !== '' && found === name) close();
    if (name === '' && found !== undefined) name = found;
    if (name === '') rest.push(line);
    else open.push(line);
    if (name !== '' && line.trimEnd().toUpperCase() === `END:${name}`) close();
  }
  if (name !== '') close();
  return { parts, rest: rest.join('\n') };
}

function parsed(text: string): readonly CalendarComponent[] | undefined {
  try {
    const read: unknown = ICAL.parse(text);
    const list = listOf(read);
    const calendars = (typeof list[0] === 'string' ? [list] : list).map(componentOf);
    return calendars.filter(({ name }) => name === 'vcalendar');
  } catch {
    return undefined;
  }
}

function componentOf(jCal: unknown): CalendarComponent {
  const [name, properties, components] = listOf(jCal);
  return {
    name: textOf(name) ?? '',
    properties: listOf(properties).map(propertyOf),
    components: listOf(components).map(componentOf),
  };
}

function propertyOf(jCal: unknown): CalendarProperty {
  const [name, parameters, type, ...values] = listOf(jCal);
  return {
    name: textOf(name) ?? '',
    parameters: isObject(parameters) ? parameters : {},
    type: textOf(type) ?? 'unknown',
    values,
  };
}

/** The seconds that a local time is ahead of UTC by a time zone that the file itself defines. */
export function offsetByFile(
  calendar: CalendarComponent,
  zone: string,
  local: string,
): number | undefined {
  const definition = calendar.components.find(
    ({ name, properties }) =>
      name === 'vtimezone' &&
      properties.some((one) => one.name === 'tzid' && one.values[0] === zone),
  );
  if (definition === undefined) return undefined;
  try {
    const timezone = new ICAL.Timezone({
      component: new ICAL.Component(jCalOf(definition)),
      tzid: zone,
    });
    return timezone.utcOffset(ICAL.Time.fromData(timeOf(local), timezone));
  } catch {
    return undefined;
  }
}

function timeOf(local: string): Record<string, number> {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = local
    .split(/[-T:]/)
    .map(Number);
  return { year, month, day, hour, minute, second };
}

/** A component in the notation that ical.js takes. */
const jCalOf = ({ name, properties, components }: CalendarComponent): unknown[] => [
  name,
  properties.map((one) => [one.name, one.parameters, one.type, ...one.values]),
  components.map(jCalOf),
];

/** A component as the text of a file, its lines folded. */
export const writeComponent = (component: CalendarComponent): string =>
  `${ICAL.stringify(jCalOf(component))}\r\n`;
