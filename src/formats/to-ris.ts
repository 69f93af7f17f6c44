import type { EventDate } from '../core/event-date.js';
import type { Source, Timeline } from '../core/model.js';
import { addressOfDoi } from './from-csl-json.js';
import { listOf, objectOf, textOf } from './json-input.js';
import { cslOfRis, risOfCsl } from './ris-types.js';

/** Tags for what came in from elsewhere, by its name in CSL. */
const tags: Readonly<Record<string, string>> = {
  abstract: 'AB',
  archive: 'DB',
  'call-number': 'CN',
  DOI: 'DO',
  edition: 'ET',
  editor: 'A2',
  'collection-editor': 'A3',
  ISBN: 'SN',
  ISSN: 'SN',
  issue: 'IS',
  keyword: 'KW',
  number: 'IS',
  'publisher-place': 'CY',
  section: 'SE',
  'title-short': 'ST',
  volume: 'VL',
};

/**
 * The sources of a timeline as RIS, for EndNote, Zotero and library systems. RIS has whole years, months
 * and days alone: of any other date it gets the year or nothing, and the EDTF stands in a field for the
 * user's own (`C1`) beside it, as do an archived copy, the hash, the origin and whether a source is a party.
 * `fromRis` reads all of it again.
 */
export const toRis = (timeline: Pick<Timeline, 'sources'>): string =>
  timeline.sources.map(recordOf).join('\r\n');

type Line = readonly [tag: string, value: string | undefined];

function recordOf(source: Source): string {
  const extra = objectOf(source.extra);
  const type = textOf(extra.TY) ?? risOfCsl(source.type);
  const own = ownFields(source, type);
  const lines: readonly Line[] = [
    ['TY', type],
    ['ID', source.id],
    ...source.author.map((name): Line => ['AU', authorOf(name)]),
    ['TI', source.title],
    ['T2', source.containerTitle],
    ['PB', source.publisher],
    ['PY', source.issued && wholeDate(source.issued)?.slice(0, 4)],
    ['DA', source.issued && wholeDate(source.issued)],
    ['Y2', source.accessed && wholeDate(source.accessed)],
    ['UR', source.url === addressOfDoi(extra.DOI) ? undefined : source.url],
    ['LA', source.language],
    ['N1', source.note],
    ...extraLines(extra),
    ...Object.entries(own).map(([name, value]): Line => ['C1', value && `${name}: ${value}`]),
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`],
  );
  return `${written.join('')}ER  - \r\n`;
}

function ownFields(source: Source, type: string): Readonly<Record<string, string | undefined>> {
  const { issued, accessed } = source;
  const lost = (date: EventDate | undefined) =>
    date && wholeDate(date)?.replace(/\/+$/, '').replaceAll('/', '-') !== date.edtf
      ? date.edtf
      : undefined;
  return {
    type: cslOfRis(type) === source.type ? undefined : source.type,
    issued: lost(issued),
    accessed: lost(accessed),
    locator: source.locator,
    archivedAt: source.archivedAt,
    sha256: source.sha256,
    origin: source.origin,
    party: source.party ? 'true' : undefined,
  };
}

/** A comma would turn the name round, unless it ends in one, which is how bodies are written. */
const authorOf = (name: string): string => (name.includes(',') ? `${name},` : name);

/** `YYYY/MM/DD/`, as far as the date is one whole year, month or day; its year where it is in doubt. */
function wholeDate({ edtf, kind, uncertain, approximate }: EventDate): string | undefined {
  const parts = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d{2}))?)?(?![\dX])/.exec(edtf);
  if (parts === null || kind !== 'date' || uncertain || approximate) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  return `${year}/${month}/${day}/`;
}

/** What can be told in a line, under its tag; the others under their own names, where these are tags. */
function extraLines(extra: Readonly<Record<string, unknown>>): readonly Line[] {
  return Object.entries(extra).flatMap(([name, value]): Line[] => {
    if (name === 'page') {
      const [first, last] = (textOf(value) ?? '').split('-');
      return [
        ['SP', first],
        ['EP', last],
      ];
    }
    const tag = tags[name] ?? (/^[A-Z][A-Z0-9]$/.test(name) && name !== 'TY' ? name : undefined);
    if (tag === undefined) return [];
    const texts = (Array.isArray(value) ? listOf(value) : [value]).map(
      (one) => textOf(one) ?? textOf(objectOf(one).literal),
    );
    return texts.map((text): Line => [tag, text]);
  });
}
