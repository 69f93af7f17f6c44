import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleFile } from '../../test/samples/sample-file.js';
import { detectFormat } from './detect-format.js';
import { fromTimelineJs } from './from-timelinejs.js';

const shipped = (name: string) =>
  readFileSync(`node_modules/@knight-lab/timelinejs/src/template/${name}`, 'utf8');

describe('a timeline of TimelineJS', () => {
  const { timeline, problems } = fromTimelineJs(sampleFile('timelinejs/krakatoa.json'));
  const event = (title: string) => timeline.events.find((one) => one.title.startsWith(title));

  it.each([
    ['Thera', '-1599', 'year', 'Elsewhere', 0],
    ['Ash', '1883-05-20', 'day', 'The island', 1],
    ['The last day', '1883-08-26T13/1883-08-27T10:02', 'hour', 'The island', 1],
    ['Waves', '1883-08-27', 'day', 'The coasts', 1],
    ['Red evenings', '1883-09/1884', 'year', 'Elsewhere', 1],
    ['A child', '1927', 'year', undefined, 0],
    ['The child', '2018-12-22', 'day', undefined, 1],
  ])('has %s at %s, known to the %s', (title, edtf, precision, group, media) => {
    const found = event(title);
    expect(found?.date).toMatchObject({ edtf, precision });
    expect(found?.group).toBe(group);
    expect(found?.media).toHaveLength(media);
    expect(found?.citations).toEqual([]);
  });

  it('has nothing else, and says what is missing', () => {
    expect(timeline.events).toHaveLength(7);
    expect(problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
      '/title/media/url The title: "url" in "media" is "https://commons.wikimedia.org/wiki/File:Krakatoa_eruption_lithograph.jpg"; a timeline has no picture of its own, so it is kept in "extra" and not shown.',
      '/events/4/text/headline Event 5: "headline" in "text" is ""; an event needs a title, so it is called “Red evenings all over the world.”.',
      '/events/5/start_date/month Event 6 “A child of the mountain”: "month" in "start_date" is "13" and is left out; there is no such month; the date ends before it.',
      '/events/5/start_date/day Event 6 “A child of the mountain”: "day" in "start_date" is "29" and is left out; there is no such month; the date ends before it.',
      '/events/7/start_date Event 8 “A slide without a date” has no "start_date", so it is left out; add one.',
    ]);
  });

  it('has its title slide, its era and its groups', () => {
    expect(timeline.title).toBe('Krakatoa 1883');
    expect(timeline.description).toBe(
      'An island, its end, and the *child* that grew in its place.',
    );
    expect(timeline.eras).toMatchObject([
      { title: 'Dutch East Indies', date: { edtf: '1816/1949-12-27' } },
    ]);
    expect(timeline.groups.map(({ id }) => id)).toEqual(['Elsewhere', 'The island', 'The coasts']);
    expect(event('Thera')).toMatchObject({ id: 'thera', dateText: 'About 1600 BCE' });
    expect(event('Waves')?.dateText).toBe('the same morning');
  });

  it('has texts as Markdown, and quotations among them', () => {
    expect(event('Ash')?.description).toBe(
      'A German warship sees a cloud **11 km** high; see [the eruption](https://en.wikipedia.org/wiki/1883_eruption_of_Krakatoa).\n\n- Batavia hears it.\n- Ships go on to visit.',
    );
    expect(event('Waves')?.description).toBe(
      'The colonial government counts 36,417 dead.\n\n> The sea rose like a hill. *Told to the newspapers of Batavia*\n\nAn eyewitness',
    );
  });

  it('has every medium, with its credit as a source of its own', () => {
    expect(
      timeline.events.flatMap(({ media }) => media.map(({ type, url }) => [type, url])),
    ).toEqual([
      ['image', 'https://upload.wikimedia.org/wikipedia/commons/1/1f/Krakatau.jpg'],
      ['video', 'https://www.youtube.com/watch?v=BUREX8aFbMs'],
      ['page', 'https://www.openstreetmap.org/export/embed.html?bbox=105'],
      ['image', 'https://upload.wikimedia.org/wikipedia/commons/d/d0/Sunset.png'],
      ['post', 'https://twitter.com/Sutopo_PN/status/1076649171379429376'],
    ]);
    const [picture] = event('Ash')?.media ?? [];
    expect(picture).toMatchObject({
      alt: 'A column of smoke over a low island',
      caption: 'The island on 27 May',
      credit: 'Wikimedia Commons',
      thumbnail:
        'https://upload.wikimedia.org/wikipedia/commons/thumb/1/1f/Krakatau.jpg/60px-Krakatau.jpg',
    });
    expect(timeline.sources).toMatchObject([
      { title: 'Wikimedia Commons', url: 'https://commons.wikimedia.org/wiki/File:Krakatau.jpg' },
      { title: 'A lecture' },
    ]);
    expect(picture?.source).toBe(timeline.sources[0]?.id);
  });

  it('has places, and keeps all that it has no field for', () => {
    expect(event('Ash')?.place).toEqual({
      name: 'Perboewatan',
      latitude: -6.1,
      longitude: 105.42,
    });
    expect(event('Ash')?.extra).toEqual({
      background: { color: '#ff6b35', opacity: 50 },
      autolink: false,
      media: { link: 'https://en.wikipedia.org/wiki/Krakatoa', link_target: '_blank' },
      location: { zoom: 10, icon: 'https://example.org/pin.png' },
    });
    expect(event('A child')?.extra).toEqual({
      media: { caption: 'Nothing to see', credit: 'Nobody' },
    });
    expect(timeline.extra).toMatchObject({
      scale: 'human',
      title: { background: { color: '#3b1f1f' } },
    });
  });
});

describe('a timeline of the first version', () => {
  const text = sampleFile('timelinejs/first-version.json');
  const { timeline, problems } = fromTimelineJs(text);

  it('is recognised', () => {
    expect(detectFormat(text)).toBe('timelinejs');
  });

  it('has its events, eras, groups, media and credits', () => {
    expect(timeline).toMatchObject({ title: 'Krakatoa', description: 'An island and its end.' });
    expect(timeline.events).toMatchObject([
      {
        title: 'Ash over the strait',
        description: 'It is heard in **Batavia**.',
        group: 'The island',
        date: { edtf: '1883-05-20' },
        media: [{ type: 'image', caption: 'The island', credit: 'By somebody' }],
        extra: { classname: 'first' },
      },
      { title: 'The last day', date: { edtf: '1883-08-26T13:00/1883-08-27' }, media: [] },
    ]);
    expect(timeline.sources).toMatchObject([{ url: 'https://commons.wikimedia.org/' }]);
    expect(timeline.eras).toMatchObject([{ title: 'Dutch East Indies' }]);
    expect(timeline.extra).toMatchObject({ type: 'default', startDate: '1883' });
    expect(problems.map(({ path }) => path)).toEqual(['/timeline/asset/media']);
  });
});

describe('what TimelineJS itself ships', () => {
  it.each([
    ['all-media-types.json', 41, 0],
    ['cosmo-mixed.json', 11, 0],
    ['cosmo.json', 7, 0],
    ['eras.json', 20, 3],
  ])('%s has all %i events and %i eras', (name, events, eras) => {
    const text = shipped(name);
    expect(detectFormat(text)).toBe('timelinejs');
    const original = JSON.parse(text) as { events: object[] };
    const { timeline, problems } = fromTimelineJs(text);
    expect(original.events).toHaveLength(events);
    expect(timeline.events).toHaveLength(events);
    expect(timeline.eras).toHaveLength(eras);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has a medium or a quotation wherever there was one', () => {
    const text = shipped('all-media-types.json');
    const { timeline } = fromTimelineJs(text);
    const without = timeline.events.filter(({ media }) => media.length === 0);
    expect(without.map(({ title }) => title)).toEqual(['Blockquote']);
    expect(without[0]?.description).toContain('> This is a block quote.');
    const commons = timeline.events.find(({ title }) => title === 'Wikimedia Images');
    expect(commons?.media[0]).toMatchObject({
      type: 'image',
      url: 'https://commons.wikimedia.org/wiki/Special:FilePath/Beryl-Quartz-Emerald-Zambia-33mm_0885.jpg',
    });
  });

  it('has deep time as coarse as it is shown there', () => {
    const { timeline } = fromTimelineJs(shipped('cosmo-mixed.json'));
    expect(timeline.events.slice(0, 5).map(({ date }) => [date.edtf, date.precision])).toEqual([
      ['Y-13800000000S3', 'millennium'],
      ['Y-4600000000S2', 'millennium'],
      ['Y-540000000S2', 'millennium'],
      ['Y-300000S1', 'millennium'],
      ['-3499', 'year'],
    ]);
  });
});

describe('what is not of TimelineJS', () => {
  it.each([undefined, null, 42, '', 'hello', '{"events": [', [], [1, null], { events: 'none' }])(
    '%j gives no events and does not throw',
    (input) => {
      expect(fromTimelineJs(input).timeline.events).toEqual([]);
    },
  );

  it('is told of', () => {
    expect(fromTimelineJs('hello').problems).toMatchObject([{ code: 'wrong-format' }]);
    expect(fromTimelineJs({ events: ['hello'] }).problems).toMatchObject([
      { code: 'wrong-type', path: '/events/0', input: '"hello"' },
    ]);
  });

  it('can be at fault in its dates without harm to others', () => {
    const { timeline, problems } = fromTimelineJs({
      events: [
        { start_date: { year: 2000 }, end_date: { year: 1999 }, text: { headline: 'Back' } },
        { start_date: { year: 'soon' }, text: { headline: 'Soon' } },
        { start_date: '1999-05', text: { headline: 'As a text' } },
      ],
    });
    expect(timeline.events.map(({ date }) => date.edtf)).toEqual(['1999-05', '2000']);
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['/events/0/end_date/year', 'not-taken'],
      ['/events/1/start_date', 'date-of-event'],
    ]);
  });
});
