/** Pages of systems that take out of a post what they do not know: which of the four ways in survive. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sanitise, sanitisers } from '../html/sanitise.mjs';
import { servePages } from '../security/serve-pages.mjs';
import { open } from './visit.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const file = (name) => readFileSync(join(here, name), 'utf8');

/** For the attributes that an author writes. */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

const { title, events, sources } = JSON.parse(file('story.json'));
const inAttribute = (value) => escaped(JSON.stringify(value));

/** The four ways in, as an author writes them into a post, and what `toHtml` writes. */
const postsWith = ({ parseTimeline, toHtml }) => ({
  attributes: `<event-timeline heading="${title}" events="${inAttribute(events)}" sources="${inAttribute(sources)}"></event-timeline>`,
  file: '<event-timeline src="/story.json"></event-timeline>',
  script: `<event-timeline><script type="application/json">${file('story.json')}</script></event-timeline>`,
  html: `<event-timeline><ol>${events
    .map(
      (event) =>
        `<li><p><time datetime="${event.date}">${event.date}</time></p><h3>${event.title}</h3><p>${event.description}</p></li>`,
    )
    .join('')}</ol></event-timeline>`,
  'list of the theme': file('apps/wordpress/post.html'),
  'written for the theme': toHtml(parseTimeline({ title, events, sources }).timeline, {
    tag: 'div',
    attributes: { class: 'event-timeline' },
  }),
  'told in words': toHtml(parseTimeline({ events }).timeline, { edtf: true }),
});

const page = (body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A post</title>
<script type="module" src="/theme.js"></script></head><body>${body}</body></html>`;

/** Runs in the page: whether all is there that is to come; an element that has nothing to show says so. */
function isRead(count) {
  const timeline = document.querySelector('event-timeline');
  if (count > 0) return timeline?.timeline?.events.length === count;
  return timeline === null || (timeline.timeline && timeline.matches(':state(empty)'));
}

/** What is shown of a post: the events with their dates, by the element or by none. */
async function shown(browser, url, count) {
  const { tab, faults } = await open(browser, url);
  await tab.waitForFunction(isRead, count);
  const told = await tab.evaluate(() => {
    const { events = [] } = document.querySelector('event-timeline')?.timeline ?? {};
    return events.map(({ title, date }) => `${date.edtf} ${title}`);
  });
  assert.deepEqual(faults, []);
  return { tab, told };
}

export async function useSanitised(browser, dist) {
  const posts = postsWith(await import(pathToFileURL(join(dist, 'core.js')).href));
  const server = await servePages({ 'event-timeline': join(dist, 'cdn') }, (path) => {
    if (path === '/theme.js') return { body: file('apps/wordpress/theme.js') };
    if (path === '/story.json') return { body: file('story.json') };
    const [, sanitiser, way] = decodeURIComponent(path).split('/');
    const post = posts[way];
    if (post === undefined) return undefined;
    return { body: page(sanitiser === 'none' ? post : sanitise(post, sanitisers[sanitiser])) };
  });
  try {
    const survivors = {
      none: Object.keys(posts),
      kses: ['list of the theme', 'written for the theme'],
      strict: ['html', 'told in words'],
      bare: ['told in words'],
    };
    for (const [sanitiser, ways] of Object.entries(survivors)) {
      for (const way of Object.keys(posts)) {
        const wanted = ways.includes(way) ? ['1961-04-12 Vostok 1', '1969-07 Apollo 11'] : [];
        const url = `${server.url}/${sanitiser}/${way}`;
        const { tab, told } = await shown(browser, url, wanted.length);
        assert.deepEqual(told, wanted, `${way}, sanitised: ${sanitiser}`);
        await tab.close();
      }
    }
    const { tab } = await shown(browser, `${server.url}/kses/list of the theme`, events.length);
    const { events: read, sources: named } = await tab.evaluate(
      () => document.querySelector('event-timeline').timeline,
    );
    assert.equal(read[0].description, 'Yuri Gagarin goes once around the Earth.');
    assert.deepEqual(
      named.map(({ title, party }) => [title, party]),
      [
        ['A communiqué of TASS', true],
        ['The log of an observatory', false],
      ],
    );
    await tab.locator('event-timeline-list').getByRole('button', { name: 'Vostok 1' }).click();
    const card = tab.locator('event-timeline-card');
    await card.getByText('Yuri Gagarin').waitFor();
    await card.getByText('A communiqué of TASS').first().waitFor();
    await card.getByText('claimed').first().waitFor();
    await tab
      .locator('event-timeline .canvas [data-event-id]')
      .nth(1)
      .waitFor({ state: 'attached' });
    await tab.close();
  } finally {
    server.close();
  }
}
