import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseTimeline } from 'event-timeline/core';
import { renderPage } from 'event-timeline/formats';

const dist = dirname(fileURLToPath(import.meta.resolve('event-timeline/schema.json')));

export default function (eleventy) {
  eleventy.addAsyncShortcode('timeline', (story) =>
    renderPage(parseTimeline(story).timeline, { fragment: true }),
  );
  eleventy.addPassthroughCopy({
    [join(dist, 'cdn')]: 'event-timeline',
    [join(dist, 'themes/prerendered.css')]: 'event-timeline/prerendered.css',
  });
  return { dir: { input: 'src' } };
}
