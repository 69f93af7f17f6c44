import { describe, expect, it } from 'vitest';
import { parseTimeline } from './parse-timeline.js';

const read = (digitalSourceType: string) => {
  const { timeline, problems } = parseTimeline([
    { date: '2024', title: 'Raid', media: { url: 'raid.jpg', digitalSourceType } },
  ]);
  return { given: timeline.events[0]?.media[0]?.digitalSourceType, problems };
};

describe('how a picture came to be', () => {
  it.each([
    'trainedAlgorithmicMedia',
    'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    'https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    'digsrctype:trainedAlgorithmicMedia',
  ])('is a term, whichever way it is written: %s', (written) => {
    expect(read(written)).toEqual({ given: 'trainedAlgorithmicMedia', problems: [] });
  });

  it('stands as it is where the vocabulary has no such term, with a warning', () => {
    const { given, problems } = read('madeUp');
    expect(given).toBe('madeUp');
    expect(problems).toMatchObject([{ code: 'digital-source-type', severity: 'warning' }]);
  });
});
