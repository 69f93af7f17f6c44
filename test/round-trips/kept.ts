/** How much of each field comes back from a format. */
import { isDeepStrictEqual } from 'node:util';
import type { ParsedTimeline } from '../../src/core/parse-timeline.js';
import type { Timeline } from '../../src/core/model.js';
import { fromBibTeX } from '../../src/formats/from-bibtex.js';
import { fromCslJson } from '../../src/formats/from-csl-json.js';
import { fromCsv } from '../../src/formats/from-csv.js';
import { fromHtml } from '../../src/formats/from-html.js';
import { fromICalendar } from '../../src/formats/from-icalendar.js';
import { fromJsonLd } from '../../src/formats/from-json-ld.js';
import { fromJson } from '../../src/formats/from-json.js';
import { fromNdjson } from '../../src/formats/from-ndjson.js';
import { fromRis } from '../../src/formats/from-ris.js';
import { fromVisItems } from '../../src/formats/from-vis-items.js';
import { renderPage } from '../../src/formats/render-page.js';
import { toBibTeX } from '../../src/formats/to-bibtex.js';
import { toCslJson } from '../../src/formats/to-csl-json.js';
import { toCsv } from '../../src/formats/to-csv.js';
import { toICalendar } from '../../src/formats/to-icalendar.js';
import { toJsonLd } from '../../src/formats/to-json-ld.js';
import { toJson } from '../../src/formats/to-json.js';
import { toNdjson } from '../../src/formats/to-ndjson.js';
import { toRis } from '../../src/formats/to-ris.js';
import { toVisItems } from '../../src/formats/to-vis-items.js';
import { fields } from './fields.js';

/** Out and in again. */
type Trip = (timeline: Timeline) => ParsedTimeline | Promise<ParsedTimeline>;

const json = (value: unknown): string => JSON.stringify(value);

/** Formats that hold the model. */
export const whole: Readonly<Record<string, Trip>> = {
  JSON: (timeline) => fromJson(toJson(timeline)),
  NDJSON: (timeline) => fromNdjson(toNdjson(timeline)),
  HTML: async (timeline) => fromHtml(await renderPage(timeline, { jsonLd: false })),
  'vis-timeline': (timeline) => fromVisItems(json(toVisItems(timeline))),
};

/** Formats of events, by their columns in `docs/formats.md`. */
export const ofEvents: Readonly<Record<string, Trip>> = {
  CSV: (timeline) => fromCsv(toCsv(timeline)),
  'JSON-LD': (timeline) => fromJsonLd(json(toJsonLd(timeline))),
  iCalendar: (timeline) => fromICalendar(toICalendar(timeline)),
};

/** Formats of sources, by their columns. */
export const ofSources: Readonly<Record<string, Trip>> = {
  'CSL-JSON': (timeline) => fromCslJson(json(toCslJson(timeline))),
  BibTeX: (timeline) => fromBibTeX(toBibTeX(timeline)),
  RIS: (timeline) => fromRis(toRis(timeline)),
};

/** What the table says of a field. */
export type Kept = 'all' | 'part' | '–';

/** Of each field, by the name of its row. */
export async function keptBy(
  trip: Trip,
  timelines: readonly Timeline[],
): Promise<ReadonlyMap<string, Kept>> {
  const counts = new Map(Object.keys(fields).map((name) => [name, { said: 0, kept: 0 }]));
  for (const timeline of timelines) {
    const again = (await trip(timeline)).timeline;
    for (const [name, valuesOf] of Object.entries(fields)) {
      const before = valuesOf(timeline);
      const count = counts.get(name);
      if (isBlank(before) || !count) continue;
      count.said += 1;
      if (isDeepStrictEqual(before, valuesOf(again))) count.kept += 1;
    }
  }
  return new Map(
    [...counts].map(([name, { said, kept }]) => [
      name,
      kept === 0 ? '–' : kept === said ? 'all' : 'part',
    ]),
  );
}

const isBlank = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every(isBlank));
