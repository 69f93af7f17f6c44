import type { ParsedTimeline } from '../core/parse-timeline.js';
import { Draft, extraOf, notObject, refused, said } from './draft.js';
import type { Original } from './original.js';
import { isObject, listOf, objectOf, readJson, textOf, type JsonObject } from './json-input.js';

/** How definitions of periods are taken. */
export interface PeriodOOptions {
  /**
   * As events, each a claim with its source, in the lane of its authority; or as eras behind the events
   * of another timeline, which have no source. Default: `events`.
   */
  readonly as?: 'events' | 'eras' | undefined;
}

const periodNames = new Set(
  `id type label language start stop spatialCoverage spatialCoverageDescription note url source
   localizedLabels`.split(/\s+/),
);
const sourceNames = new Set(
  `id title creators contributors yearPublished url dateAccessed citation locator partOf publisher
   abstract`.split(/\s+/),
);

/**
 * Reads PeriodO: the whole dataset, one authority, or one period, in JSON-LD. Years are astronomical, as
 * PeriodO has them. A start or stop between two years is approximate, as its words beside the date tell;
 * one that is called "present" is open. A period is a claim of the authority that defines it, which
 * becomes the source.
 *
 * @param input JSON as text, or what it holds. Never throws.
 */
export function fromPeriodO(
  input: unknown,
  { as = 'events' }: PeriodOOptions = {},
): ParsedTimeline {
  const document = objectOf(readJson(input));
  const authorities = authoritiesOf(document);
  if (authorities.length === 0) {
    return refused(input, 'PeriodO, which has "authorities" with "periods"', 'PeriodO');
  }
  const draft = new Draft({ language: languageOf(objectOf(document['@context'])['@language']) });
  for (const { authority, keys } of authorities) addAuthority(authority, keys, as, draft);
  return draft.finish();
}

interface PlacedAuthority {
  readonly authority: JsonObject;
  readonly keys: readonly PropertyKey[];
}

/** The old datasets call authorities `periodCollections` and periods `definitions`. */
function authoritiesOf(document: JsonObject): readonly PlacedAuthority[] {
  for (const name of ['authorities', 'periodCollections']) {
    if (isObject(document[name])) {
      const all = Object.entries(document[name]);
      return all.map(([key, authority]) => ({ authority: objectOf(authority), keys: [name, key] }));
    }
  }
  if (periodsOf(document)) return [{ authority: document, keys: [] }];
  const isPeriod = isObject(document.start) && isObject(document.stop);
  return isPeriod ? [{ authority: { periods: [document] }, keys: [] }] : [];
}

function periodsOf({ periods, definitions }: JsonObject) {
  const list = periods ?? definitions;
  if (Array.isArray(list)) return [...(list as unknown[]).entries()];
  return isObject(list) ? Object.entries(list) : undefined;
}

function addAuthority(
  authority: JsonObject,
  keys: readonly PropertyKey[],
  as: 'events' | 'eras',
  draft: Draft,
): void {
  const source = isObject(authority.source) ? sourceOf(authority.source, authority) : undefined;
  if (source && as === 'events') {
    const original = { name: `Authority ${String(source.id)}`, keys: [...keys, 'source'] };
    draft.add('sources', source, original);
    const title = textOf(source.title) ?? String(source.id);
    draft.add('groups', { id: source.id, title }, original);
  }
  const inPeriods = authority.definitions === undefined ? 'periods' : 'definitions';
  for (const [key, period] of periodsOf(authority) ?? []) {
    const place = keys.length === 0 && authority.id === undefined ? [] : [...keys, inPeriods, key];
    const name = `Period ${textOf(objectOf(period).id) ?? key}`;
    const original = { name, keys: place, fields: { title: ['label'], date: ['start'] } };
    if (!isObject(period)) {
      draft.report('not-taken', original, notObject(period));
    } else if (as === 'eras') addEra(period, original, draft);
    else addPeriod(period, source, original, draft);
  }
}

function addEra(period: JsonObject, original: Original, draft: Draft): void {
  const id = textOf(period.id);
  const extra = extraOf(period, new Set(['id', 'label', 'type']));
  draft.add('eras', { id, title: textOf(period.label), date: dateOf(period), extra }, original);
}

function addPeriod(
  period: JsonObject,
  source: JsonObject | undefined,
  original: Original,
  draft: Draft,
): void {
  const locator = textOf(objectOf(period.source).locator);
  const places = listOf(period.spatialCoverage).map((place) => textOf(objectOf(place).label));
  const place = textOf(period.spatialCoverageDescription) ?? places.filter(Boolean).join(', ');
  const ends = [period.start, period.stop].map((end) => textOf(objectOf(end).label));
  const vague = [period.start, period.stop].some((end) => 'earliestYear' in yearsOf(end));
  draft.add(
    'events',
    {
      id: textOf(period.id),
      date: dateOf(period),
      dateText: ends.filter(Boolean).join(' – ') || undefined,
      title: textOf(period.label),
      description: textOf(period.note),
      language: languageOf(period.language),
      place: place || undefined,
      group: source?.id,
      citations: source && [said({ source: source.id, locator })],
      extra: extraOf(
        period,
        // the years that an approximate end lies between are nowhere else
        vague
          ? new Set([...periodNames].filter((name) => !/^(?:start|stop)$/.test(name)))
          : periodNames,
      ),
    },
    original,
  );
}

const yearsOf = (end: unknown): JsonObject => objectOf(objectOf(end).in);

function dateOf({ start, stop }: JsonObject): string {
  const [from, to] = [edgeOf(start, 'earliestYear'), edgeOf(stop, 'latestYear')];
  return from === to && from !== '' && from !== '..' ? from : `${from}/${to}`;
}

/** A year; the outermost where it lies between two; open where it is the present, else not known. */
function edgeOf(end: unknown, outermost: 'earliestYear' | 'latestYear'): string {
  const years = yearsOf(end);
  const year = textOf(years.year);
  if (year !== undefined) return yearText(year);
  const vague = textOf(years[outermost]) ?? textOf(years.earliestYear) ?? textOf(years.latestYear);
  if (vague !== undefined) return `${yearText(vague)}~`;
  return /\b(?:present|today|now|ongoing)\b/i.test(textOf(objectOf(end).label) ?? '') ? '..' : '';
}

/** EDTF writes years of more than four digits with a `Y`. */
function yearText(year: string): string {
  const [, sign = '', digits = ''] = /^([+-]?)0*(\d+)$/.exec(year) ?? [];
  if (digits === '') return year;
  const minus = sign === '-' && digits !== '0' ? '-' : '';
  return digits.length > 4 ? `Y${minus}${digits}` : `${minus}${digits.padStart(4, '0')}`;
}

/** PeriodO's tags have an ISO 639-2 code and a script, such as `eng-latn`. */
function languageOf(tag: unknown): string | undefined {
  const [language = '', script] = (textOf(tag) ?? '').split('-');
  if (language === '') return undefined;
  try {
    const locale = new Intl.Locale(script ? `${language}-${script}` : language);
    return locale.minimize().script ? locale.toString() : locale.minimize().language;
  } catch {
    return undefined;
  }
}

/** The work that defines a period, or the part of it; what is not said of the part is said of the whole. */
function sourceOf(source: JsonObject, authority: JsonObject): JsonObject {
  const whole = objectOf(source.partOf);
  const field = (name: string) => source[name] ?? whole[name];
  const people = [...listOf(field('creators')), ...listOf(field('contributors'))];
  const year = textOf(field('yearPublished'));
  const id = textOf(source.id) ?? textOf(authority.id) ?? 'authority';
  const url = textOf(field('url')) ?? (/^https?:/.test(textOf(source.id) ?? '') ? id : undefined);
  const extra = { ...extraOf(whole, sourceNames), ...extraOf(source, sourceNames) };
  return said({
    id: textOf(authority.id) ?? id,
    title: textOf(source.title) ?? textOf(field('citation')) ?? textOf(whole.title),
    containerTitle: textOf(source.title) === undefined ? undefined : textOf(whole.title),
    author: people
      .map((person) => textOf(objectOf(person).name)?.replace(/\.$/, ''))
      .filter(Boolean),
    issued: year && yearText(year),
    accessed: textOf(field('dateAccessed')),
    url,
    locator: textOf(source.locator),
    note: textOf(field('abstract')),
    extra: Object.keys(extra).length > 0 ? extra : undefined,
  });
}
