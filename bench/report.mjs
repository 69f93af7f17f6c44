/** The results of a run as Markdown. */
import { columns, written } from './columns.mjs';
import { goals } from './goals.mjs';

const kilo = 1000;
const baseline = 'event-timeline';

/** @returns {string} Markdown */
export function report(results) {
  const groupings = [...new Set(results.cases.map(({ groups }) => groups))];
  return [
    '# The bench',
    '',
    preface(results),
    '',
    ...groupings.flatMap((groups) => [
      `## ${groups === 0 ? 'Without groups' : `In ${groups} groups`}`,
      '',
      table(results, groups),
      '',
    ]),
    ...faultLines(results),
    '## What else a reader does',
    '',
    answers(results),
    '',
    '## What we hold ourselves to',
    '',
    goalTable(results),
    '',
    '## What the columns mean',
    '',
    meaning,
    '',
  ].join('\n');
}

function preface({ measuredAt, machine, versions, settings }) {
  const { repeat, limit, viewport } = settings;
  const [before, after] = machine.load.map((load) => load.toFixed(1));
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `Measured on ${measuredAt} with \`npm run bench\`: ${named.join(', ')}; ${machine.processor},`,
    `${machine.cores} cores, ${Math.round(machine.memory / 2 ** 30)} GB, ${machine.system}; load ${before} before, ${after} after.`,
    `Headless Chromium without a graphics card, a page of ${viewport.width} by ${viewport.height} pixels, a fresh browser for each run.`,
    `Medians of ${repeat} ${repeat === 1 ? 'run' : 'runs'}; what took over a minute was run once. In brackets: times ${baseline}’s figure.`,
    `Whoever needs more than ${limit / kilo} s to open, or as much again to be panned and zoomed, is stopped,`,
    'and is not tried with more events.',
  ].join('\n');
}

function table({ cases, settings }, groups) {
  const rows = cases
    .filter((one) => one.groups === groups)
    .map((one) => {
      const base = cases.find(
        ({ library, events, groups: lanes }) =>
          library === baseline && events === one.events && lanes === groups,
      );
      return [
        one.events.toLocaleString('en'),
        one.library,
        ...columns.map(({ read, digits }, index) => {
          const value = one.figures && read(one.figures);
          if (!(value >= 0)) return index === ended(one) ? why(one, settings) : '';
          const own = one === base || !base?.figures ? undefined : read(base.figures);
          return `${written(value, digits)}${own > 0 ? ` (${ratio(value / own)})` : ''}`;
        }),
      ];
    });
  return markdown(['Events', 'Library', ...columns.map(({ name }) => name)], rows);
}

/** The column in which the figures of a case that was stopped end, and it says so. */
const ended = ({ figures }) => columns.findIndex(({ read }) => !(figures && read(figures) >= 0));

function why({ stopped }, { limit }) {
  return stopped === 'smaller' ? 'not tried' : `stopped after ${limit / kilo} s`;
}

/** A page that threw has not done its work: its figures are no praise. */
function faultLines({ cases }) {
  const thrown = cases.filter(({ faults }) => faults);
  if (thrown.length === 0) return [];
  const lines = thrown.map(
    ({ library, events, groups, faults }) =>
      `- ${library}, ${events.toLocaleString('en')} events, ${groups} groups: ${faults.join('; ')}`,
  );
  return [
    '## Faults',
    '',
    'These pages threw, so that their figures count for little:',
    '',
    ...lines,
    '',
  ];
}

function answers({ cases }) {
  const rows = cases
    .filter(({ library, figures }) => library === baseline && figures?.select)
    .map(({ events, groups, figures: { filter, select }, reading }) => [
      events.toLocaleString('en'),
      String(groups),
      ...[filter.first, filter.settled, select.first, select.settled, reading].map((value) =>
        written(value, 0),
      ),
    ]);
  return markdown(
    [
      'Events',
      'Groups',
      'Filter: first frame, ms',
      'settled',
      'Select: first frame, ms',
      'settled',
      'Reading the data alone, ms',
    ],
    rows,
  );
}

const goalTable = (results) =>
  markdown(
    ['Goal', 'Bound', 'Measured', ''],
    goals(results).map(({ name, bound, measured, isMet }) => [
      name,
      bound,
      measured,
      isMet ? 'met' : '**missed**',
    ]),
  );

const meaning = [
  '- **Readable**: from navigation until the first event’s title is drawn, in the chart or a list.',
  '- **Settled**: until all data has come, the chart has drawn its events or clusters, and the page stands still: half a second and ten frames without a mutation (in any shadow root), a layout shift or a running animation. The time is that of the last change.',
  '- **Pan, zoom**: the chart is dragged out and back, zoomed in with Ctrl and the wheel (TimelineJS: with its buttons), dragged again and zoomed out, by real input. A frame is the time between two animation frames and counts if something was drawn otherwise in it. The longest leaves out the first frame of each gesture, the percentile does not.',
  '- **Work a frame**: the processor’s time on the main thread during these gestures, by frame that was drawn otherwise; at 60 frames a second there are 16.7 ms.',
  '- **Heap**: JavaScript’s, after a collection, when settled. **Elements**: in the page, with all shadow roots.',
  '- **Sent**: what the server had sent, gzip, with heads and data. In all: to the end of the gestures.',
  `- All show the same made-up events at random minutes of ten years. ${baseline} also gets one or two sources for most of them, which the others have no field for.`,
  '- vis-timeline is its stock build as its README shows, 400 pixels high. TimelineJS is 600 pixels high; it asks another host for fonts, which it does not get here, as nothing leaves the machine.',
].join('\n');

const ratio = (value) => `${value.toLocaleString('en', { maximumSignificantDigits: 2 })}×`;
const markdown = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
