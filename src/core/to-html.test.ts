import { describe, expect, it } from 'vitest';
import type { Timeline } from './model.js';
import { parseTimeline } from './parse-timeline.js';
import { toHtml, type HtmlOptions } from './to-html.js';

const html = (document: object, options?: HtmlOptions) =>
  toHtml(parseTimeline(document).timeline, options);
const event = { id: 'raid', date: '2023-05', title: 'Raid' };

describe('a timeline as HTML', () => {
  it('says how a claim stands, and who says so', () => {
    const written = html({
      events: [
        {
          ...event,
          citations: [
            {
              source: 'legion',
              quote: { text: 'Мы здесь', language: 'ru', translation: 'We are here' },
            },
            { source: 'paper', stance: 'denies', locator: 'p. 5' },
          ],
          corrections: [{ date: '2023-06-01', text: 'It was in May.' }],
        },
      ],
      sources: [
        { id: 'legion', title: 'Their channel', party: true },
        { id: 'paper', title: 'A paper', url: 'https://paper.example/a' },
      ],
    });
    expect(written).toContain('<strong>Disputed.</strong> The sources contradict one another.');
    expect(written).toContain('<blockquote lang="ru"><p>Мы здесь</p></blockquote>');
    expect(written).toContain('<blockquote data-translation><p>We are here</p></blockquote>');
    expect(written).toContain('<span data-stance="denies">Denies it</span>');
    expect(written).toContain('<time datetime="2023-06-01">June 1, 2023</time>');
    expect(written).toContain('<cite><a href="https://paper.example/a"');
  });

  it('has no word for a kind that is only what every object inherits', () => {
    const written = html({
      events: [
        {
          ...event,
          source: { title: 'A paper', type: 'constructor', publisher: 'A house' },
          media: [{ type: 'image', url: 'a.png', digitalSourceType: 'toString' }],
        },
      ],
    });
    expect(written).toContain('<span data-publisher>A house</span>');
    expect(written).toContain('data-digital-source-type="toString"');
    expect(written).not.toContain('native code');
  });

  it.each([
    ['2023-05', '<time datetime="2023-05">May 2023</time>'],
    ['2023', '<time datetime="2023">2023</time>'],
    ['2023-05-04T10:00:00Z', '<time datetime="2023-05-04T10:00:00Z">'],
    ['2023-05~', '<data value="2023-05~">'],
    ['2022/2024', '<data value="2022/2024">'],
    ['[2024-03-05,2024-03-12]', '<data value="[2024-03-05,2024-03-12]">'],
    ['0000', '<data value="0000">'],
  ])('gives %s as HTML can take it, and no other precision', (date, tag) => {
    expect(html({ events: [{ ...event, date }] })).toContain(tag);
  });

  it('escapes all that data can hold', () => {
    const bad = `"><script>alert(1)</script><!--'&amp;`;
    const written = html({
      title: bad,
      description: bad,
      license: bad,
      credits: bad,
      [bad]: bad,
      events: [
        {
          ...event,
          title: bad,
          description: bad,
          dateText: bad,
          place: bad,
          actors: [bad],
          tags: bad,
        },
      ],
      sources: [{ id: bad, title: bad, note: bad, origin: bad, sha256: bad, author: bad }],
      groups: [{ id: bad, title: bad }],
      eras: [{ date: '2023', title: bad }],
    });
    expect(written).not.toMatch(/<script|<!--/);
    expect(html({ events: [event] }, { jsonLd: '{"a":"</script><b>"}' })).toContain(
      String.raw`{"a":"\u003c/script>\u003cb>"}</script>`,
    );
  });

  it('links to addresses of the web alone, whoever made the model', () => {
    const { timeline } = parseTimeline({
      events: [{ ...event, source: 's', media: { url: 'a.jpg', thumbnail: 'b.jpg' } }],
      sources: [{ id: 's', title: 'S', url: 'https://a.example', archivedAt: 'https://b.example' }],
    });
    const url = 'javascript:alert(1)';
    const made: Timeline = {
      ...timeline,
      license: url,
      sources: timeline.sources.map((one) => ({ ...one, url, archivedAt: url })),
      events: timeline.events.map((one) => ({
        ...one,
        description: `[x](${url})`,
        media: [{ type: 'image', url, thumbnail: url }],
      })),
    };
    expect(toHtml(made)).not.toMatch(/(?:href|src|cite|data-thumbnail)="javascript/);
  });

  it('asks no other host for pictures, unless it is told to, and shows none that may upset', () => {
    const media = [
      { url: 'own.jpg', alt: 'Ours', width: 40, height: 30 },
      { url: 'https://other.example/a.jpg' },
      { url: '//other.example/b.jpg' },
      { url: 'upsetting.jpg', sensitive: true },
    ];
    const pictures = (kind?: HtmlOptions['pictures']) =>
      [
        ...html({ events: [{ ...event, media }] }, { pictures: kind }).matchAll(
          /<img src="([^"]*)/g,
        ),
      ].map(([, src]) => src);
    expect(pictures()).toEqual(['own.jpg']);
    expect(pictures('none')).toEqual([]);
    expect(pictures('all')).toEqual([
      'own.jpg',
      'https://other.example/a.jpg',
      '//other.example/b.jpg',
    ]);
  });

  it('fits into a page', () => {
    const document = {
      title: 'T',
      language: 'ar',
      events: [event],
      sources: ['a'].map((id) => ({ id })),
    };
    const part = html(document, { headingLevel: 3, idPrefix: 'one-', tag: 'section' });
    expect(part).toMatch(/^<section><article lang="ar" dir="rtl">/);
    expect(part).toMatch(/<h3>T<\/h3>.*<h4>Raid<\/h4>.*<h4 lang="en">Sources<\/h4>/);
    expect(part).toContain('id="one-event-raid"');
    expect(part).toContain('id="one-source-1"');
    expect(html(document, { tag: '' })).toMatch(/^<article/);
    expect(html(document, { page: true })).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
  });

  it.each<HtmlOptions>([
    { headingLevel: 0 },
    { headingLevel: 5 },
    { tag: 'a b' },
    { tag: 'script' },
    { attributes: { onclick: 'x' } },
    { attributes: { style: 'x' } },
    { attributes: { 'a b': true } },
  ])('refuses %j', (options) => {
    expect(() => html({ events: [event] }, options)).toThrow(RangeError);
  });

  it('keeps what JSON can hold of fields that it does not know, and never throws', () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    const { timeline } = parseTimeline({
      events: [{ ...event, a: [1], loop, big: 10n, f: () => 1 }],
    });
    expect(toHtml(timeline)).toContain('data-more="{&quot;a&quot;:[1]}"');
  });
});
