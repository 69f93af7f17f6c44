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
}

/** What a file holds. */
export interface CalendarFile {
  readonly calendars: readonly CalendarComponent[];
  /** Components that cannot be read. */
  readonly broken: readonly string[];
}

/** Reads a file. Where a part of it is broken, its other components are read one by one. */
export function readCalendar(text: string): CalendarFile {
  const whole = parsed(text);
  if (whole) return { calendars: whole, broken: [] };
  const broken: string[] = [];
  const { parts, rest } = partsOf(text);
  const calendar = parsed(rest)?.[0] ?? { name: 'vcalendar', properties: [], components: [] };
  const components = parts.flatMap((part) => {
    const read = parsed(`BEGIN:VCALENDAR\n${part}\nEND:VCALENDAR`)?.[0]?.components;
    if (!read) broken.push(part);
    return read ?? [];
  });
  if (components.length === 0 && broken.length === 0) return { calendars: [], broken };
  const all = [...calendar.components, ...components];
  return { calendars: [{ ...calendar, components: all }], broken };
}

/** The components of a calendar, and what stands around them. A folded line goes on after a space. */
function partsOf(text: string): { readonly parts: readonly string[]; readonly rest: string } {
  const parts: string[] = [];
  const rest: string[] = [];
  let [name, open]: [string, string[]] = ['', []];
  for (const line of text.split('\n')) {
    const begun = /^BEGIN:(VEVENT|VJOURNAL|VTODO)\s*$/i.exec(line)?.[1];
    if (name === '' && begun !== undefined) [name, open] = [begun.toUpperCase(), []];
    if (name === '') rest.push(line);
    else open.push(line);
    if (name === '' || line.trimEnd().toUpperCase() !== `END:${name}`) continue;
    parts.push(open.join('\n'));
    [name, open] = ['', []];
  }
  return { parts, rest: [...rest, ...open].join('\n') };
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
