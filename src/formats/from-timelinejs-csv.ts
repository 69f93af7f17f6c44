import type { ParsedTimeline } from '../core/parse-timeline.js';
import { Draft, refused } from './draft.js';
import type { JsonObject } from './json-input.js';
import { readTable, type Table, type TableRow } from './table.js';
import { datePartsOf, timePartsOf } from './timelinejs-clock.js';
import {
  addEra,
  addEvent,
  CreditList,
  extraOfTitle,
  setTitle,
  type Slide,
} from './timelinejs-slide.js';

/** Where the fields of a slide stand in the sheet. */
const columns: Readonly<Record<string, string>> = {
  start_date: 'Year',
  'start_date/year': 'Year',
  'start_date/month': 'Month',
  'start_date/day': 'Day',
  'start_date/hour': 'Time',
  'start_date/minute': 'Time',
  'start_date/second': 'Time',
  'start_date/millisecond': 'Time',
  'end_date/year': 'End Year',
  'end_date/month': 'End Month',
  'end_date/day': 'End Day',
  'end_date/hour': 'End Time',
  'end_date/minute': 'End Time',
  'end_date/second': 'End Time',
  'end_date/millisecond': 'End Time',
  display_date: 'Display Date',
  'text/headline': 'Headline',
  'text/text': 'Text',
  media: 'Media',
  'media/url': 'Media',
  'media/credit': 'Media Credit',
  'media/caption': 'Media Caption',
  'media/thumbnail': 'Media Thumbnail',
  'media/alt': 'Alt Text',
  group: 'Group',
};

/**
 * Reads the spreadsheet of TimelineJS as comma- or tab-separated text: saved, published or copied. The
 * columns are those of its template; the older `Start Date`, `End Date` and `Tag` are read as well, and
 * columns that nobody knows are kept in `extra`. Each row becomes a slide, and is read as `fromTimelineJs`
 * reads one. Problems name the row as the spreadsheet counts it.
 *
 * @param input the text. Never throws.
 */
export function fromTimelineJsCsv(input: unknown): ParsedTimeline {
  if (typeof input !== 'string') return refused(input, 'a table of TimelineJS', 'TimelineJS');
  const table = readTable(input);
  const names = new Set(table.header.map((name) => name.toLowerCase()));
  if (!names.has('headline') && !names.has('year') && !names.has('start date'))
    return refused(
      input,
      'a table of TimelineJS: it has no column "Headline" or "Year"',
      'TimelineJS',
    );
  const slides = table.rows.map((row) => slideOf(row, table));
  const title = slides.find(({ data }) => data.type === 'title');
  const titleExtra = title && extraOfTitle(untyped(title.data));
  const draft = new Draft(titleExtra ? { extra: { title: titleExtra } } : {});
  const credits = new CreditList(draft);
  if (title) setTitle(title, draft);
  for (const slide of slides) {
    const isTitle = slide.data.type === 'title';
    const isEra = slide.data.type === 'era';
    const read = { ...slide, data: isTitle || isEra ? untyped(slide.data) : slide.data };
    if (slide === title) continue;
    if (isEra) addEra(read, draft);
    else addEvent(read, draft, credits);
  }
  return draft.finish();
}

const untyped = ({ type: _, ...data }: JsonObject): JsonObject => data;

const knownColumns = new Set(
  [...Object.values(columns), 'Start Date', 'End Date', 'Tag', 'Type', 'Background'].map((name) =>
    name.toLowerCase(),
  ),
);

/** A row in the shape of TimelineJS's JSON. */
function slideOf(row: TableRow, { header }: Table): Slide {
  const cells = new Map<string, string>();
  const others: [string, string][] = [];
  for (const [index, value] of row.cells.entries()) {
    const name = header[index] ?? '';
    const text = value.trim();
    if (text === '') continue;
    if (knownColumns.has(name.toLowerCase())) cells.set(name.toLowerCase(), text);
    else others.push([name || `Column ${index + 1}`, text]);
  }
  const cell = (name: string): string | undefined => cells.get(name.toLowerCase());
  const isOld = header.some((name) => /^(start|end) date$/i.test(name));
  const date = (which: 'Start ' | 'End ') => {
    if (isOld) return datePartsOf(cell(`${which}Date`) ?? '');
    const of = (name: string) => cell(which === 'End ' ? which + name : name);
    const time = of('Time');
    return { year: of('Year'), month: of('Month'), day: of('Day'), ...(time && timePartsOf(time)) };
  };
  const background = cell('Background');
  const data: JsonObject = {
    ...Object.fromEntries(others),
    ...(cell('Type') !== undefined && { type: cell('Type') }),
    start_date: date('Start '),
    end_date: date('End '),
    display_date: cell('Display Date'),
    text: { headline: cell('Headline'), text: cell('Text') },
    media: {
      url: cell('Media'),
      caption: cell('Media Caption'),
      credit: cell('Media Credit'),
      thumbnail: cell('Media Thumbnail'),
      alt: cell('Alt Text'),
    },
    group: cell('Group') ?? cell('Tag'),
    ...(background && { background: backgroundOf(background) }),
  };
  return {
    data,
    name: `Row ${row.number}`,
    keys: [row.number],
    at: (path) => [columnOf(path, isOld, cells)],
  };
}

function columnOf(path: string, isOld: boolean, cells: ReadonlyMap<string, string>): string {
  if (isOld && path.startsWith('start_date')) return 'Start Date';
  if (isOld && path.startsWith('end_date')) return 'End Date';
  if (path === 'group' && !cells.has('group') && cells.has('tag')) return 'Tag';
  return columns[path] ?? path;
}

/** As TimelineJS tells them apart: an address, or else a colour. */
const backgroundOf = (text: string): JsonObject =>
  /^(?:https?:)?\/\/?/.test(text) ? { url: text } : { color: text };
