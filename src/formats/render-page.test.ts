import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../core/parse-timeline.js';
import { htmlWords } from './html-words.js';
import { renderPage } from './render-page.js';
import { toJsonLd } from './to-json-ld.js';

const { timeline } = parseTimeline({
  title: 'Grænsen',
  language: 'da',
  events: [
    { id: 'raid', date: '2023-05', title: 'Et angreb', source: 'legion' },
    { date: '2024-03-12', title: '</script><script>alert(1)</script>' },
  ],
  sources: [{ id: 'legion', title: 'Legionens kanal', party: true }],
});

describe('a rendered page', () => {
  it('speaks the language of the timeline', async () => {
    const html = await renderPage(timeline);
    expect(html).toContain('<html lang="da">');
    expect(html).toContain('<time datetime="2023-05">maj 2023</time>');
    expect(html).toContain('<strong>Påstået.</strong>');
    expect(html).not.toContain('Claimed');
  });

  it('speaks the language that is asked for, and says which words are in it', async () => {
    const html = await renderPage(timeline, { language: 'ar' });
    expect(html).toMatch(
      /<time datetime="2023-05" lang="ar">[^<]*٢٠٢٣|<time datetime="2023-05" lang="ar">[^<]*2023/,
    );
    expect(html).toContain('<h2>Et angreb</h2>');
    expect(await renderPage(timeline, { language: 'tlh' })).toContain('<strong>Claimed.</strong>');
  });

  it('has JSON-LD that nothing in the data ends', async () => {
    const html = await renderPage(timeline);
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toEqual(toJsonLd(timeline));
    expect(await renderPage(timeline, { jsonLd: false })).not.toContain('ld+json');
    const base = 'https://paper.example/story';
    expect(await renderPage(timeline, { jsonLd: { base } })).toContain(`${base}#claim/raid`);
  });

  it('is a whole page, or what goes into one', async () => {
    const page = await renderPage(timeline, { stylesheets: ['a.css'], scripts: ['b.js'] });
    expect(page).toMatch(/^<!doctype html>\n<html lang="da"><head><meta charset="utf-8">/);
    expect(page).toContain('<title>Grænsen</title>');
    expect(page).toContain('<link rel="stylesheet" href="a.css">');
    expect(page).toContain('<script type="module" src="b.js"></script>');
    const part = await renderPage(timeline, { fragment: true, attributes: { view: 'list' } });
    expect(part).toMatch(/^<event-timeline view="list"><article lang="da">/);
  });
});

it('there are words for every language of the interface', async () => {
  const files = readdirSync('src/locales/later').map((file) => file.replace('.ts', ''));
  const languages = files.filter((file) => /^[a-z]{2}$/.test(file));
  expect(languages.length).toBeGreaterThan(18);
  for (const language of languages) {
    const words = await htmlWords(`${language}-XX`);
    expect(words.language).toBe(`${language}-XX`);
    expect(words.evidence.whoSaysSo, language).not.toBe('');
    if (language !== 'en')
      expect(words.terms.sources + words.evidence.whoSaysSo).not.toBe('SourcesWho says so');
  }
});
