import { afterEach, describe, expect, it } from 'vitest';
import { server } from 'vitest/browser';
import { mount, settled } from '../../../test/browser/fixture.js';
import { placeJsonLd } from './json-ld.js';

const source = { title: 'A newspaper' };
const events = [
  { id: 'raid', date: '2023-05', title: 'Villages are taken', source },
  {
    id: 'rumour',
    date: '2024',
    title: 'A rumour </script><b>',
    status: 'claimed' as const,
    source,
  },
];

const scripts = (document: Document = window.document) => [
  ...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
interface Told {
  readonly '@type': string;
  readonly '@id': string;
  readonly numberOfItems: number;
  readonly itemListElement?: readonly { readonly item: Record<string, unknown> }[];
}
const told = (document?: Document) =>
  scripts(document).map((script) => JSON.parse(script.text) as Told);

afterEach(() => {
  for (const host of document.querySelectorAll('event-timeline')) {
    placeJsonLd(host, undefined);
    host.remove();
  }
});

describe('the machine-readable part of a page', () => {
  it('tells what the timeline tells, in the head', async () => {
    const element = await mount({ events });
    expect(scripts()).toEqual([]);
    placeJsonLd(element, element.timeline);
    const [list] = told();
    expect(list).toMatchObject({ '@type': 'ItemList', numberOfItems: 2 });
    expect(list?.itemListElement?.map(({ item }) => [item['@type'], item.name])).toEqual([
      ['Event', 'Villages are taken'],
      ['Claim', 'A rumour </script><b>'],
    ]);
    expect(scripts()[0]?.parentElement).toBe(document.head);
    expect(scripts()[0]?.outerHTML.match(/<\/script>/g)).toHaveLength(1);
  });

  it('leaves the data of the element and its children alone', async () => {
    const element = await mount({ events });
    const { timeline } = element;
    const children = new MutationObserver(() => undefined);
    children.observe(element, { childList: true, subtree: true });
    placeJsonLd(element, timeline);
    expect(children.takeRecords()).toEqual([]);
    await settled(element);
    expect(element.timeline).toBe(timeline);
    expect(element.problems).toEqual([]);
  });

  it('is written anew when the timeline changes, and only then', async () => {
    const element = await mount({ events });
    placeJsonLd(element, element.timeline);
    const [script] = scripts();
    placeJsonLd(element, element.timeline);
    expect(scripts()).toEqual([script]);
    element.events = events.slice(0, 1);
    await settled(element);
    placeJsonLd(element, element.timeline);
    expect(told().map(({ numberOfItems }) => numberOfItems)).toEqual([1]);
  });

  it('goes when it is switched off, and when the element is gone', async () => {
    const element = await mount({ events });
    placeJsonLd(element, element.timeline);
    placeJsonLd(element, undefined);
    expect(scripts()).toEqual([]);
    placeJsonLd(element, undefined);

    placeJsonLd(element, element.timeline);
    const { timeline } = element;
    element.remove();
    // as where the answer to an import comes late
    placeJsonLd(element, timeline);
    expect(scripts()).toEqual([]);
  });

  it('comes back when somebody has swept the head', async () => {
    const element = await mount({ events });
    placeJsonLd(element, element.timeline);
    scripts()[0]?.remove();
    placeJsonLd(element, element.timeline);
    expect(scripts()).toHaveLength(1);
  });

  it('is there once for each of two timelines, with ids that do not meet', async () => {
    const first = await mount({ events });
    const second = await mount({ events });
    const third = await mount({ events, id: 'border' });
    for (const element of [first, second, third]) placeJsonLd(element, element.timeline);
    expect(told().map((list) => list['@id'])).toEqual([
      '#event-timeline/timeline',
      '#event-timeline-2/timeline',
      '#border/timeline',
    ]);
    placeJsonLd(first, undefined);
    expect(told().map((list) => list['@id'])).toEqual([
      '#event-timeline-2/timeline',
      '#border/timeline',
    ]);
    // the name that has become free is taken again
    const fourth = await mount({ events });
    placeJsonLd(fourth, fourth.timeline);
    expect(told().at(-1)?.['@id']).toBe('#event-timeline/timeline');
  });
});

it('is placed where Trusted Types are required, no policy exists and no script may run', async () => {
  const element = await mount({ events });
  const frame = document.createElement('iframe');
  const policy = "script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}"><main></main>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const inside = frame.contentDocument;
  const host = inside?.querySelector('main');
  if (!inside || !host) throw new Error('no page in the frame');
  const reports: string[] = [];
  inside.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    reports.push(violatedDirective),
  );
  placeJsonLd(host, element.timeline);
  element.events = events.slice(0, 1);
  await settled(element);
  placeJsonLd(host, element.timeline);
  expect(told(inside).map(({ numberOfItems }) => numberOfItems)).toEqual([1]);

  // Firefox lets the data stand, but reports them as what might run
  const ofData = server.browser === 'firefox' ? ['require-trusted-types-for'] : [];
  expect([...new Set(reports)]).toEqual(ofData);
  const before = reports.length;
  // the policy is in force: what would run is refused, by one directive or by two
  const code = inside.createElement('script');
  code.append('parent.document.title = "ran"');
  inside.head.append(code);
  await expect.poll(() => reports.length).toBeGreaterThan(before);
  expect(document.title).not.toBe('ran');
  placeJsonLd(host, undefined);
  expect(told(inside)).toEqual([]);
  frame.remove();
});
