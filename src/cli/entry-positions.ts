/** Where in formats of text, which are neither JSON nor a table, the entries and their fields are. */
import type { FormatName } from '../formats/detect-format.js';
import { readBibtex } from '../formats/bibtex-entries.js';
import { readRis } from '../formats/ris-records.js';
import { positionsIn, type Position, type Positions } from './position.js';

type EntryPositions = (text: string) => Positions;

/** By what the pointers of the problems of a format lead to. */
export const entryPositions: Readonly<Partial<Record<FormatName, EntryPositions>>> = {
  bibtex: bibtexPositions,
  ris: risPositions,
  icalendar: calendarPositions,
  markwhen: linePositions,
};

const begin: Position = { line: 1, column: 1 };
const onLine = (line: number): Position => ({ line, column: 1 });

/** `/key` and `/key/field`; of an entry without a key, `/line`. */
function bibtexPositions(text: string): Positions {
  const at = positionsIn(text);
  const { entries, faults } = readBibtex(text);
  const found = new Map([['', begin]]);
  for (const { line, start } of faults) found.set(`/${line}`, at(start));
  for (const { key, line, start, places } of entries) {
    const entry = `/${escaped(key || String(line))}`;
    found.set(entry, at(start));
    for (const [name, place] of places) found.set(`${entry}/${escaped(name)}`, at(place));
  }
  return found;
}

/** `/2` and `/2/DA`, records from 0; `/lines/7`. */
function risPositions(text: string): Positions {
  const { records, strays } = readRis(text);
  const found = new Map([['', begin]]);
  for (const { line } of strays) found.set(`/lines/${line}`, onLine(line));
  for (const [index, { line, lines }] of records.entries()) {
    found.set(`/${index}`, onLine(line));
    for (const [tag, of] of lines) found.set(`/${index}/${tag}`, onLine(of));
  }
  return found;
}

/** `/VEVENT/2` and `/VEVENT/2/DTSTART`, all components but time zones being counted. */
function calendarPositions(text: string): Positions {
  const found = new Map<string, Position>();
  let count = 0;
  let [open, component] = ['', ''];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const [, name = ''] = /^([A-Z][A-Z0-9-]*)[:;]/i.exec(line.toUpperCase()) ?? [];
    const of = line
      .slice(name.length + 1)
      .trim()
      .toUpperCase();
    if (name === 'BEGIN' && of === 'VCALENDAR') {
      if (!found.has('')) found.set('', onLine(index + 1));
    } else if (name === 'BEGIN' && (open === '' || of === open)) {
      open = of;
      component = of === 'VTIMEZONE' ? '' : `/${of}/${count++}`;
      if (component !== '') found.set(component, onLine(index + 1));
    } else if (name === 'END' && of === open) [open, component] = ['', ''];
    else if (name !== '' && component !== '') {
      const property = `${component}/${name}`;
      if (!found.has(property)) found.set(property, onLine(index + 1));
    }
  }
  return found;
}

/** `/7` is a line. */
function linePositions(text: string): Positions {
  const lines = text.split('\n').map((_, index) => [`/${index + 1}`, onLine(index + 1)] as const);
  return new Map([['', begin], ...lines]);
}

const escaped = (key: string): string => key.replace(/~/g, '~0').replace(/\//g, '~1');
