/** The files of the scratch apps: what a stranger writes who has just installed the package. */
const events = JSON.stringify([
  { id: 'apollo', date: '1969-07-20', title: 'Apollo 11' },
  { id: 'vostok', date: '1961-04', title: 'Vostok 1' },
]);

const listen = `
  const timeline = document.querySelector('event-timeline');
  window.selected = [];
  timeline.addEventListener('event-select', (event) => window.selected.push(event.eventId));`;

/** A page with no script of its own, for a strict policy; `lit-html` is the one that Lit names. */
export const strict = {
  policy:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  name: 'strict.html',
  text: `<!doctype html>
<html lang="en">
<meta charset="utf-8"><title>scratch</title>
<script type="module" src="/node_modules/event-timeline/dist/cdn/event-timeline.js"></script>
<event-timeline view="chart" heading="Space" events='${events}'></event-timeline>
</html>`,
};

/** A page beside the classic script, to be opened from the disk. */
export const folder = {
  name: 'folder/index.html',
  text: `<!doctype html>
<html lang="en">
<meta charset="utf-8"><title>scratch</title>
<script src="event-timeline.classic.js"></script>
<event-timeline view="chart" heading="Space" events='${events}'></event-timeline>
</html>`,
};

const page = (head, body) => `<!doctype html>
<html lang="en">
<meta charset="utf-8"><title>scratch</title>
${head}
<event-timeline heading="Space" view="list" events='${events}'></event-timeline>
${body}
</html>`;

const compilerOptions = {
  strict: true,
  noEmit: true,
  module: 'esnext',
  moduleResolution: 'bundler',
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: [],
  skipLibCheck: false, // the package's declarations must stand by themselves
};

/** Folders that are type-checked and built, then opened. */
export const built = {
  vite: {
    'index.html': page('', '<script type="module" src="./main.ts"></script>'),
    'main.ts': `import 'event-timeline/define/event-timeline.js';
import { parseTimeline, type Timeline } from 'event-timeline/core';
import { serializeJsonLd, toJsonLd, type JsonLdDocument } from 'event-timeline/formats';
import schema from 'event-timeline/schema.json';
import type { EventSelectEvent } from 'event-timeline';
declare global { interface Window { selected: (string | undefined)[] } }
const { timeline, problems }: { timeline: Timeline; problems: readonly { code: string }[] } =
  parseTimeline({ events: [{ date: '2023-05', title: 'A month' }] });
if (timeline.events[0]?.date.precision !== 'month' || problems.length > 0) throw new Error('model');
if (schema.type !== 'object') throw new Error('schema');
const jsonLd: JsonLdDocument = toJsonLd(timeline, { base: 'https://news.example/' });
if (!serializeJsonLd(jsonLd).includes('"temporalCoverage":"2023-05"')) throw new Error('JSON-LD');
window.selected = [];
const element = document.querySelector('event-timeline')!;
const heading: string | undefined = element.heading;
if (heading !== 'Space') throw new Error('property');
element.addEventListener('event-select', (event: EventSelectEvent) => {
  window.selected.push(event.eventId);
});
// @ts-expect-error: there is no such field
element.addEventListener('event-select', (event) => event.nothing);
`,
    'tsconfig.json': JSON.stringify({
      compilerOptions: { ...compilerOptions, resolveJsonModule: true },
      include: ['main.ts'],
    }),
  },
};

const files = '/node_modules/event-timeline/dist/cdn/';

/** Pages that are opened as they are written: no bundler. */
export const plain = {
  'import-map.html': page(
    `<script type="importmap">{ "imports": { "event-timeline/": "${files}" } }</script>`,
    `<script type="module">
  import 'event-timeline/event-timeline.js';
  import { parseDate } from 'event-timeline/core.js';
  if (parseDate('2023-05').precision !== 'month') throw new Error('model');${listen}
</script>`,
  ),
  // the query must not make the page run the script twice
  'script-tag.html': page(
    '',
    `<script type="module" src="${files}event-timeline.js?v=1"></script>
<script type="module">${listen}</script>`,
  ),
};
