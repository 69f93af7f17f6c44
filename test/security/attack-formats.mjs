/** Files in the formats of others, with a string in every text and address that they carry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** What has to stay for the file to be of its format, and for its events to have a date. */
const isKept = (text) => /^-?\d|^(?:19|20)\d\d|^$/.test(text) && !/\s.*\s/.test(text);
const keptKeys =
  /^(?:@context|@type|type|\$schema|dateTimeFormat|date|.*date|start.*|end.*|stop.*)$/i;

/** Every string in what JSON holds, wherever it stands. */
function inJson(value, put, key = '') {
  if (typeof value === 'string') return isKept(value) || keptKeys.test(key) ? value : put(value);
  if (Array.isArray(value)) return value.map((one) => inJson(one, put, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, inJson(one, put, name)]),
  );
}

/** Every cell below the header. */
function inTable(text, put) {
  const { data, meta } = Papa.parse(text, { delimitersToGuess: [',', '\t', ';'] });
  const [header, ...rows] = data;
  const filled = rows.map((row) => row.map((cell) => (isKept(cell) ? cell : put(cell))));
  return Papa.unparse([header, ...filled], { delimiter: meta.delimiter });
}

/** Every value of a line that is no date and no frame. */
function inCalendar(text, put) {
  const escaped = (value) => value.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
  return text
    .replace(/\r?\n[ \t]/g, '')
    .replace(
      /^(SUMMARY|DESCRIPTION|LOCATION|URL|COMMENT|CATEGORIES|ATTACH|ATTENDEE|ORGANIZER|CONTACT|RELATED-TO|X-[\w-]+)(;[^:\r\n]*)?:(.*)$/gm,
      (_, name, options = '', value) => `${name}${options}:${escaped(put(value))}`,
    );
}

/** Every value in braces or quotes. */
const inBibtex = (text, put) =>
  text.replace(
    /^(\s*(?!(?:year|month|date|urldate)\b)\w+\s*=\s*)(?:\{.*\}|".*")(,?)$/gm,
    (_, name, comma) => `${name}{${put('')}}${comma}`,
  );

const inRis = (text, put) =>
  text.replace(/^((?!TY|ER|PY|DA|Y\d)[A-Z]\w {2}- ).*$/gm, (_, tag) => tag + oneLine(put('')));

const inMarkwhen = (text, put) =>
  text
    .replace(/^((?:title|description|author): ).*$/gm, (_, name) => name + JSON.stringify(put('')))
    .replace(/^([\d/-]+: ).*$/gm, (_, date) => `${date}${oneLine(put(''))}\n${oneLine(put(''))}`)
    .replace(/\]\([^)]*\)/g, () => `](${oneLine(put(''))})`);

const oneLine = (text) => text.replace(/[\r\n]+/g, ' ');

const json = (fill) => (text, put) => fill(JSON.parse(text), put);

/** From a sample to who reads it, and who fills it. */
const samples = {
  'auto-archiver/sheet.csv': ['fromAutoArchiver', inTable],
  'bibtex/titanic.bib': ['fromBibTeX', inBibtex],
  'csl-json/zotero.json': ['fromCslJson', json(inJson)],
  'csv/danish-excel.csv': ['fromCsv', inTable],
  'icalendar/case.ics': ['fromICalendar', inCalendar],
  'json-ld/graph.json': ['fromJsonLd', json(inJson)],
  'markwhen/story.mw': ['fromMarkwhen', inMarkwhen],
  'ninjs/timeline.json': ['fromNinjs', json(inJson)],
  'periodo/dataset.json': ['fromPeriodO', json(inJson)],
  'ris/export.ris': ['fromRis', inRis],
  'simile/events.json': ['fromSimile', json(inJson)],
  'timelinejs/krakatoa.csv': ['fromTimelineJsCsv', inTable],
  'timelinejs/krakatoa.json': ['fromTimelineJs', json(inJson)],
  'timelinejs/first-version.json': ['fromTimelineJs', json(inJson)],
  'timemap/events.json': ['fromTimemap', json(inJson)],
  'vis-items/items.json': ['fromVisItems', json(inJson)],
};

/** Longer ones are tried in our own format: here each string comes several times. */
const longest = 2000;
/** So often each string comes in each format, in another field each time. */
const times = 3;

/**
 * Samples with strings in their fields, read by their importers.
 *
 * @param formats what `event-timeline/formats` exports.
 * @returns from the sample to what it was read as.
 */
export function importedFrom(strings, formats, root) {
  return Object.fromEntries(
    Object.entries(samples).map(([path, [reader, fill]]) => {
      const text = readFileSync(join(root, 'test/samples', path), 'utf8');
      let filled = 0;
      const put = () => strings[filled++ % strings.length].slice(0, longest);
      const timelines = [];
      while (filled < strings.length * times)
        timelines.push(formats[reader](fill(text, put)).timeline);
      return [path, timelines];
    }),
  );
}
