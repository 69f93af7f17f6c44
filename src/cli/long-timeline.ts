/** Reads a timeline without holding its events. */
import type { LinkedEvent } from '../core/evidence-problems.js';
import { EventScan, type TimelineHead } from '../core/event-scan.js';
import type { Link, TimelineEvent } from '../core/model.js';
import { sortEvents } from '../core/order.js';
import type { Problem } from '../core/problem.js';
import type { ProblemContext } from '../core/report.js';
import { eventDocument, type TimelineInTurn } from '../formats/to-document.js';
import type { FormatName } from '../formats/detect-format.js';
import { Spool } from './spool.js';

/** A file that gives its events one after the other. It has been read once, so it is known to be right. */
export interface EventsInTurn {
  readonly format: FormatName;
  /** All but the events. */
  readonly document: Readonly<Record<string, unknown>>;
  /** What was found at fault in reading it, so far. */
  readonly problems: readonly Problem[];
  /** The events in their order, a few at a time. */
  batches(): AsyncIterable<readonly unknown[]>;
  /** What the model finds at fault in the document with these events, told of the file. */
  told(context: ProblemContext): Problem;
}

/** A timeline whose events are read from a file each time that they are asked for. */
export interface LongTimeline {
  readonly timeline: TimelineInTurn;
  readonly count: number;
  readonly format: FormatName;
  readonly problems: readonly Problem[];
  /** Leaves nothing behind; the events are gone. */
  close(): void;
}

/** Reads it. What is at fault is told by problems. */
export async function readLongTimeline(file: EventsInTurn): Promise<LongTimeline> {
  const spool = new Spool();
  try {
    return await scanned(file, spool);
  } catch (error) {
    spool.close();
    throw error;
  }
}

async function scanned(file: EventsInTurn, spool: Spool): Promise<LongTimeline> {
  const problems: Problem[] = [];
  const reported: ProblemContext[] = [];
  const report = (context: ProblemContext) => reported.push(context);
  // not at once: more may come to be known of a fault until its item has been read
  const tell = () => {
    // without what they were made of, which would keep the events
    for (const context of reported.splice(0)) problems.push({ ...file.told(context) });
  };
  const scan = new EventScan(file.document, report);
  const dates: Dates = { earliest: [], latest: [], indices: [] };
  // of the others all has been said when they have been read
  const unchecked: number[] = [];
  let index = 0;
  for await (const batch of file.batches())
    for (const item of batch) {
      const event = scan.scan(item, index);
      if (event !== undefined) {
        if (event.status !== undefined || event.links.length > 0) unchecked.push(spool.length);
        spool.add(JSON.stringify(eventDocument(event)));
        dates.earliest.push(event.date.earliest);
        dates.latest.push(event.date.latest);
        dates.indices.push(index);
      }
      index += 1;
      tell();
    }
  scan.settle();
  const read = (at: number, onFault?: typeof report): TimelineEvent | undefined => {
    const document = JSON.parse(spool.at(at)) as Readonly<Record<string, unknown>>;
    return scan.complete(document, dates.indices[at] ?? at, onFault);
  };
  for (const at of unchecked) {
    const event = read(at, report);
    if (event) scan.checkEvent(event, dates.indices[at] ?? at);
    tell();
  }
  scan.checkLoops();
  tell();
  const order = orderOf(dates, scan.linked, (at) => read(at)?.id ?? '');
  const events = {
    *[Symbol.iterator]() {
      for (const at of order) {
        const event = read(at);
        if (event) yield event;
      }
    },
  };
  const rest: TimelineHead = scan.head(citedIn(events, scan.sourceCount));
  return {
    timeline: { ...rest, events },
    count: spool.length,
    format: file.format,
    problems: [...file.problems, ...problems],
    close: () => {
      spool.close();
    },
  };
}

/** By the order in which events were read: when they were, and which of the author's list each is. */
interface Dates {
  readonly earliest: number[];
  readonly latest: number[];
  readonly indices: number[];
}

/** As `sortEvents` has it. */
function orderOf(
  { earliest, latest, indices }: Dates,
  linked: readonly LinkedEvent[],
  idOf: (at: number) => string,
): Uint32Array {
  const order = Uint32Array.from(indices, (_, at) => at);
  const at = (list: readonly number[], place: number) => list[place] ?? 0;
  order.sort(
    (a, b) =>
      compare(at(earliest, a), at(earliest, b)) || compare(at(latest, a), at(latest, b)) || a - b,
  );
  const followers = linked.filter(({ event }) =>
    event.links.some(({ type }) => type === 'follows'),
  );
  if (followers.length === 0) return order;
  // events of one date stand in the order that their links tell
  const links: Links = new Map(followers.map(({ index, event }) => [index, event.links]));
  for (let start = 0, end = 1; end <= order.length; end++) {
    const [first = 0, next = 0] = [order[start], order[end]];
    const isSame =
      end < order.length &&
      at(earliest, first) === at(earliest, next) &&
      at(latest, first) === at(latest, next);
    if (isSame) continue;
    const run = order.subarray(start, end);
    if (run.some((place) => links.has(at(indices, place))))
      run.set(inTurn(run, indices, links, idOf));
    start = end;
  }
  return order;
}

/** By the index of the event in the author's list. */
type Links = ReadonlyMap<number, readonly Link[]>;

const date = { earliest: 0, latest: 0 };

function inTurn(
  run: Uint32Array,
  indices: readonly number[],
  links: Links,
  idOf: (at: number) => string,
): readonly number[] {
  const events = Array.from(run, (place) => ({
    place,
    id: idOf(place),
    links: links.get(indices[place] ?? place) ?? [],
    date,
  }));
  return sortEvents(events).map(({ place }) => place);
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The sources in the order in which events cite them; `count` is how many there are. */
function citedIn(events: Iterable<TimelineEvent>, count: number): Set<string> {
  const cited = new Set<string>();
  for (const event of events) {
    if (cited.size === count) break;
    for (const { source } of event.citations) cited.add(source);
  }
  return cited;
}
