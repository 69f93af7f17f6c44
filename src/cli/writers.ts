/** The formats that a timeline can be written in, and the endings of their files. */
import type { Status, Timeline } from '../core/model.js';
import { statusTerm } from '../core/status-words.js';
import type { TimelineInTurn } from '../formats/to-document.js';

/**
 * What a format says in words is in this language, as a BCP 47 tag; that of the timeline otherwise. Undefined
 * where the format can hold nothing of the timeline.
 */
type Writer = (
  timeline: TimelineInTurn,
  language?: string,
) => Promise<string | Iterable<string> | undefined>;

interface WrittenFormat {
  /** The first is the usual one. */
  readonly endings: readonly string[];
  /** What it leaves out, where that is most of it. */
  readonly loss?: string;
  readonly write: Writer;
}

const written = {
  'event-timeline': {
    endings: ['json'],
    write: async (timeline) => (await import('../formats/to-json.js')).jsonPieces(timeline),
  },
  ndjson: { endings: ['ndjson', 'jsonl'], write: writeLines },
  csv: {
    endings: ['csv'],
    write: async (timeline, language) =>
      (await import('../formats/to-csv.js')).csvLines(timeline, { language }),
  },
  tsv: {
    endings: ['tsv', 'tab'],
    write: async (timeline, language) =>
      (await import('../formats/to-csv.js')).csvLines(timeline, { language, divider: '\t' }),
  },
  html: {
    endings: ['html', 'htm'],
    write: async (timeline, language) =>
      (await import('../formats/render-page.js')).renderPage(held(timeline), { language }),
  },
  markdown: {
    endings: ['md', 'markdown'],
    write: async (timeline, language) => {
      const { toMarkdown } = await import('../formats/to-markdown.js');
      return toMarkdown(held(timeline), await inWords(timeline, language));
    },
  },
  svg: {
    endings: ['svg'],
    loss: 'a picture',
    write: async (timeline, language) => {
      const { toSvg } = await import('../drawing/to-svg.js');
      return toSvg(held(timeline), await inWords(timeline, language));
    },
  },
  'json-ld': {
    endings: ['jsonld'],
    write: async (timeline) =>
      asJson((await import('../formats/to-json-ld.js')).toJsonLd(held(timeline))),
  },
  icalendar: {
    endings: ['ics'],
    write: async (timeline, language) => {
      const { toICalendar } = await import('../formats/to-icalendar.js');
      return toICalendar(held(timeline), await inWords(timeline, language));
    },
  },
  'vis-items': {
    endings: ['vis.json'],
    write: async (timeline) =>
      asJson((await import('../formats/to-vis-items.js')).toVisItems(held(timeline))),
  },
  'csl-json': {
    endings: ['csl.json'],
    loss: 'the sources alone',
    write: async (timeline) =>
      asJson((await import('../formats/to-csl-json.js')).toCslJson(held(timeline))),
  },
  bibtex: {
    endings: ['bib'],
    loss: 'the sources alone',
    write: async (timeline) => (await import('../formats/to-bibtex.js')).toBibTeX(held(timeline)),
  },
  ris: {
    endings: ['ris'],
    loss: 'the sources alone',
    write: async (timeline) => (await import('../formats/to-ris.js')).toRis(held(timeline)),
  },
} satisfies Readonly<Record<string, WrittenFormat>>;

/** The name of a format that a timeline can be written in. */
export type WrittenName = keyof typeof written;

/** In the order of the help. */
export const writtenNames = Object.keys(written) as WrittenName[];

/** How it is written. */
export const writerOf = (name: WrittenName): WrittenFormat => written[name];

/** The format that the ending of a file's name stands for; the longest ending that fits. */
export function formatOfEnding(file: string): WrittenName | undefined {
  const name = file.toLowerCase();
  const fits = (format: WrittenName, length = 0): number =>
    written[format].endings.reduce<number>(
      (longest, ending) =>
        name.endsWith(`.${ending}`) ? Math.max(longest, ending.length) : longest,
      length,
    );
  const [best] = [...writtenNames].sort((a, b) => fits(b) - fits(a));
  return best !== undefined && fits(best) > 0 ? best : undefined;
}

/** Dates and statuses in words. */
async function inWords(timeline: TimelineInTurn, language = timeline.language ?? 'en') {
  const { htmlWords } = await import('../formats/html-words.js');
  const { terms } = await htmlWords(language);
  return { locale: language, statusWord: (status: Status): string => terms[statusTerm[status]] };
}

const asJson = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;

/** A line at a time: a long timeline is never one text. */
async function writeLines(timeline: TimelineInTurn): Promise<Iterable<string>> {
  const { ndjsonLines } = await import('../formats/to-ndjson.js');
  return ended(ndjsonLines(timeline));
}

function* ended(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

/** For formats that are not written event by event. */
const held = (timeline: TimelineInTurn): Timeline => ({
  ...timeline,
  events: [...timeline.events],
});
