import { afterEach, describe, expect, it } from 'vitest';
import { mountHtml } from '../../../test/browser/fixture.js';
import type { EventTimeline } from './event-timeline.js';

afterEach(() => {
  document.body.replaceChildren();
});

const holding = (type: string, text: string, more = '') =>
  mountHtml(
    `<event-timeline view="list"><script type="${type}">${text}</script>${more}</event-timeline>`,
  );
const titles = (element: EventTimeline) => element.timeline.events.map(({ title }) => title);

describe('an inline script in the format of others', () => {
  it.each([
    ['text/csv', 'Date,Title\n2023-05,Raid\n'],
    ['text/tab-separated-values', 'Dato\tTitel\n2023-05\tRaid\n'],
    ['application/x-ndjson', '{"title":"A story"}\n{"date":"2023-05","title":"Raid"}\n'],
    [
      'text/calendar',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20230501\nSUMMARY:Raid\nEND:VEVENT\nEND:VCALENDAR\n',
    ],
    [
      'application/ld+json',
      '{"@context":"https://schema.org","@type":"Event","name":"Raid","startDate":"2023-05"}',
    ],
    [
      'text/plain',
      '{"events":[{"start_date":{"year":"2023","month":"5"},"text":{"headline":"Raid"}}]}',
    ],
    ['text/plain', '{"events":[{"date":"2023-05","title":"Raid"}]}'],
  ])('of the type %s is read', async (type, text) => {
    const element = await holding(type, text);
    await expect.poll(() => titles(element)).toEqual(['Raid']);
    expect(element.problems).toEqual([]);
    expect(element.timeline.events[0]?.date.edtf).toMatch(/^2023-05/);
  });

  it('is told of in its own terms, and followed when it changes', async () => {
    const element = await holding('text/csv', 'Date,Title\n2023-05,Raid\n12/03/2024,Flood\n');
    await expect.poll(() => element.problems.map(({ path }) => path)).toEqual(['/3/Date']);
    const script = element.querySelector('script');
    if (script) script.textContent = 'Date,Title\n2024,Flood\n';
    await expect.poll(() => titles(element)).toEqual(['Flood']);
    expect(element.problems).toEqual([]);
    script?.remove();
    await expect.poll(() => titles(element)).toEqual([]);
  });

  it('stands above the author’s HTML', async () => {
    const html = '<ol><li><time>2020</time><h3>HTML</h3></li></ol>';
    const element = await holding('text/csv', 'Date,Title\n2023,Script\n', html);
    await expect.poll(() => titles(element)).toEqual(['Script']);
  });

  it('that is JSON-LD for search engines leaves a timeline as it is', async () => {
    const html = '<ol><li><time>2020</time><h3>HTML</h3></li></ol>';
    const json = '{"@context":"https://schema.org","@type":"Event","name":"LD","startDate":"2023"}';
    const element = await holding('application/ld+json', json, html);
    await element.updateComplete;
    expect(titles(element)).toEqual(['HTML']);
  });

  it('stands below a file', async () => {
    const src = URL.createObjectURL(new Blob(['{"events":[{"date":"2023","title":"File"}]}']));
    const element = await mountHtml(
      `<event-timeline src="${src}"><script type="text/csv">Date,Title\n2023,Script\n</script></event-timeline>`,
    );
    await expect.poll(() => titles(element)).toEqual(['File']);
    element.removeAttribute('src');
    await expect.poll(() => titles(element)).toEqual(['Script']);
  });

  it('that holds no timeline is told of', async () => {
    const element = await holding('text/plain', 'hello');
    await expect
      .poll(() => element.problems.map(({ message }) => message))
      .toEqual([
        'The inline script is "hello", which is not a timeline in a format that is known here.',
      ]);
  });
});
