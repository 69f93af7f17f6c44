import { describe, expect, it } from 'vitest';
import referenceStory from '../../stories/data/reference-story.en.json';
import { parseTimeline } from '../core/parse-timeline.js';
import { toSvg, type ToSvgOptions } from './to-svg.js';

const svgOf = (document: unknown, options?: ToSvgOptions) =>
  toSvg(parseTimeline(document).timeline, options) ?? '';

describe('a picture of a timeline', () => {
  const svg = svgOf(referenceStory);

  it('is a file of its own, that says what it is', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(svg).toContain('<title>Reports of an attack across the border into Russia</title>');
    expect(svg).toContain('width="960"');
  });

  it('names its events and lanes', () => {
    expect(svg).toContain('The legion’s own words');
    expect(svg).toContain('The Freedom Legion is founded');
  });

  it('says what the glyphs mean that are in it, and no others', () => {
    const { timeline } = parseTimeline({
      events: [
        { date: '2023-05', title: 'A', status: 'denied' },
        { date: '2023-06', title: 'B', status: 'claimed' },
      ],
    });
    const words = toSvg(timeline, { statusWord: (status) => `is ${status}` }) ?? '';
    expect([...words.matchAll(/is (\w+)/g)].map(([, status]) => status)).toEqual([
      'claimed',
      'denied',
    ]);
  });

  it('asks for nothing and runs nothing', () => {
    const hostile = svgOf({
      title: '</title><script>alert(1)</script>',
      events: [{ date: '2023', title: '"><image href="https://evil.example/x.png"/>' }],
    });
    for (const file of [svg, hostile]) {
      const names = [...file.matchAll(/<(\w+)/g)].map(([, name]) => name);
      expect(new Set(names)).toEqual(new Set(['svg', 'title', 'rect', 'text', 'g', 'path']));
      expect(file).not.toMatch(/<[^>]* (?:href|style|on\w+)=/);
    }
  });

  it('runs from right to left where the language does', () => {
    expect(svgOf({ language: 'ar', events: [{ date: '2023', title: 'A' }] })).toContain(
      'direction="rtl"',
    );
  });

  it('is none where an axis can hold nothing', () => {
    expect(toSvg(parseTimeline({ events: [] }).timeline)).toBeUndefined();
    const beyond = parseTimeline({ events: [{ date: 'Y-170000002', title: 'A' }] });
    expect(toSvg(beyond.timeline)).toBeUndefined();
  });
});
