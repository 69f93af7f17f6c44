import { afterEach, expect, it } from 'vitest';
import { deepQuery, mountHtml } from '../../../test/browser/fixture.js';

const markup = (lang: string) => `<event-timeline lang="${lang}" view="list">
  <script type="application/json">${JSON.stringify({
    events: [
      { id: 'day', date: '2024-03-05', title: 'On a day' },
      { id: 'month', date: '2024-04', title: 'In a month' },
    ],
  })}</script></event-timeline>`;

afterEach(() => {
  document.body.replaceChildren();
});

it.each([
  ['fa-u-ca-persian', '۱۵ اسفند ۱۴۰۲', /۲۰۲۴.*م/],
  ['th-u-ca-buddhist', '5 มีนาคม 2567', /^เมษายน 2567$/],
  ['ar-SA-u-ca-islamic-umalqura', '٢٤ شعبان ١٤٤٥ هـ', /أبريل ٢٠٢٤ م/],
])('in %s the list and the card write days of that calendar', async (lang, day, month) => {
  const timeline = await mountHtml(markup(lang));
  const dateOf = (id: string) =>
    deepQuery(timeline, `[data-event-id="${id}"] [part="date"]`)?.textContent;
  await expect.poll(() => dateOf('day')).toBe(day);
  expect(dateOf('month')).toMatch(month);

  timeline.selected = 'day';
  const card = () => deepQuery(timeline, 'event-timeline-card')?.shadowRoot;
  await expect.poll(() => card()?.querySelector('[part="date"]')?.textContent).toBe(day);
});
