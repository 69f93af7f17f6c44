import { describe, expect, it } from 'vitest';
import { knowledgeChanges } from '../../src/core/knowledge-changes.js';
import { knownAt } from '../../src/core/known-at.js';
import { lookup } from '../../src/core/lookup.js';
import { threadsOf } from '../../src/core/threads.js';
import { parseTimeline } from '../../src/core/parse-timeline.js';
import titanic from '../../stories/data/titanic.en.json';

const { timeline, problems } = parseTimeline(titanic);
const found = lookup(timeline);
const statuses = Object.fromEntries(
  timeline.events.map((event) => [event.id, found.status(event).status]),
);
const withStatus = (wanted: string) =>
  Object.keys(statuses).filter((id) => statuses[id] === wanted);

/** The status that a reader of that day was shown; undefined where the claim was not made yet. */
const statusOn = (date: string, id: string) => {
  const then = lookup(knownAt(timeline, date));
  const event = then.events.get(id);
  return event && then.status(event).status;
};

describe('the story of the Titanic', () => {
  it('has no problem, and enough to tell', () => {
    expect(problems).toEqual([]);
    expect(timeline.events.length).toBeGreaterThanOrEqual(40);
    expect(knowledgeChanges(timeline).length).toBeGreaterThanOrEqual(20);
  });

  it('cites a source for each event, and uses each source', () => {
    for (const { id, citations } of timeline.events) expect(citations, id).not.toEqual([]);
    for (const { id } of timeline.sources)
      expect(threadsOf(timeline).citing(id), id).not.toEqual([]);
  });

  it('has claims of many standings', () => {
    expect(withStatus('disputed')).toEqual([
      'aboard',
      'californian-near',
      'hymn',
      'saved-706',
      'saved-711',
    ]);
    expect(withStatus('denied')).toEqual(['position', 'towed', 'saved-866']);
    expect(withStatus('retracted')).toEqual(['all-saved']);
    expect(withStatus('confirmed')).toEqual(['collision', 'breaks', 'sinks', 'found']);
  });

  it.each(withStatus('disputed').filter((id) => id !== 'saved-711'))(
    'cites sources on both sides of %s',
    (id) => {
      const stances = new Set(found.events.get(id)?.citations.map(({ stance }) => stance));
      expect([...stances].some((stance) => stance === 'reports')).toBe(true);
      expect([...stances].some((stance) => stance === 'disputes' || stance === 'denies')).toBe(
        true,
      );
    },
  );

  it.each([...withStatus('denied'), ...withStatus('retracted')])('cites who denies %s', (id) => {
    expect(found.events.get(id)?.citations.map(({ stance }) => stance)).toContain('denies');
  });

  it('tells the events of the night in their order, though only their day is dated', () => {
    const order = timeline.events.map(({ id }) => id);
    const night = [
      ...['caronia', 'baltic', 'californian-warns', 'mesaba', 'californian-last', 'collision'],
      ...['first-position', 'position', 'rockets', 'sinks', 'carpathia-comes', 'all-saved'],
    ];
    expect(order.filter((id) => night.includes(id))).toEqual(night);
    for (const { date } of timeline.events) {
      expect(['day', 'month', 'season', 'year']).toContain(date.precision);
    }
  });
});

describe('what was known when', () => {
  it.each([
    ['1912-04-15', 'all-saved', 'reported'],
    ['1912-04-16', 'all-saved', 'retracted'],
    ['1912-04-15', 'sinks', undefined],
    ['1912-04-16', 'sinks', 'reported'],
    ['1912-04-15', 'position', 'reported'],
    ['1912-07-30', 'position', 'confirmed'],
    ['1986', 'position', 'confirmed'],
    ['1987', 'position', 'denied'],
    ['1912-04-19', 'breaks', 'reported'],
    ['1912-05-28', 'breaks', 'disputed'],
    ['1912-07-30', 'breaks', 'denied'],
    ['1985-12', 'breaks', 'disputed'],
    ['1986-12', 'breaks', 'confirmed'],
    ['1912-04-26', 'californian-near', 'disputed'],
    ['1912-05-28', 'saved-706', 'reported'],
    ['1912-07-30', 'saved-706', 'disputed'],
  ])('on %s, %s', (date, id, status) => {
    expect(statusOn(date, id)).toBe(status);
  });

  it('corrects the position in 1987, and not before', () => {
    const corrections = (date: string) =>
      lookup(knownAt(timeline, date)).events.get('position')?.corrections.length;
    expect(corrections('1986')).toBe(0);
    expect(corrections('1987')).toBe(1);
    expect(
      threadsOf(timeline)
        .linksTo('position')
        .map(({ type, from }) => [type, from.id]),
    ).toContainEqual(['corrects', 'wreck-lies']);
  });

  it('corrects it by as much as the two positions lie apart', () => {
    const place = (id: string) => found.events.get(id)?.place;
    const radians = (degrees = NaN) => (degrees * Math.PI) / 180;
    const [sent, wreck] = [place('position'), place('wreck-lies')];
    const north = (wreck?.latitude ?? NaN) - (sent?.latitude ?? NaN);
    const east =
      ((wreck?.longitude ?? NaN) - (sent?.longitude ?? NaN)) * Math.cos(radians(sent?.latitude));
    // a minute of latitude is a nautical mile
    expect(Math.round(60 * Math.hypot(north, east))).toBe(13);
  });
});
