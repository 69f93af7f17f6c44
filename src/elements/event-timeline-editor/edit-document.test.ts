import { describe, expect, it } from 'vitest';
import { merged, renamed, withCitation, withoutItem } from './edit-document.js';

const story = {
  sources: [{ id: 'legion', title: 'The legion', url: 'https://legion.example/1' }],
  groups: [{ id: 'own', title: 'Own words' }],
  events: [
    { id: 'a', title: 'A', group: 'own', citations: [{ source: 'legion' }] },
    { id: 'b', title: 'B', links: [{ type: 'follows', event: 'a' }] },
  ],
};

describe('a citation', () => {
  it('of an address makes a source that has it', () => {
    const next = withCitation(story, 1, ' https://www.paper.example/news/raid.html ');
    expect(next.sources).toContainEqual({
      id: 'paper-example-raid',
      url: 'https://www.paper.example/news/raid.html',
    });
    expect(next.events).toMatchObject([{}, { citations: [{ source: 'paper-example-raid' }] }]);
  });

  it.each(['https://legion.example/1', 'The legion', 'legion'])(
    'finds what is there by “%s”',
    (text) => {
      const next = withCitation(story, 1, text);
      expect(next.sources).toHaveLength(1);
      expect(next.events).toMatchObject([
        {},
        { citations: [{ source: 'legion', stance: 'reports' }] },
      ]);
      expect(withCitation(next, 1, text)).toEqual(next);
    },
  );
});

describe('another short name', () => {
  it('is followed by all that has it', () => {
    expect(renamed(story, 'sources', 0, 'freedom').events).toMatchObject([
      { citations: [{ source: 'freedom' }] },
      {},
    ]);
    expect(renamed(story, 'groups', 0, 'words').events).toMatchObject([{ group: 'words' }, {}]);
    expect(renamed(story, 'events', 0, 'z').events).toMatchObject([
      { id: 'z' },
      { links: [{ event: 'z' }] },
    ]);
  });

  it('is one that nothing else has', () => {
    expect(renamed(story, 'events', 0, 'b').events).toMatchObject([
      { id: 'b-2' },
      { links: [{ event: 'b-2' }] },
    ]);
  });
});

it('what is removed is named nowhere any more', () => {
  expect(withoutItem(story, 'sources', 0).events).toMatchObject([{ citations: [] }, {}]);
  expect(withoutItem(story, 'events', 0).events).toMatchObject([{ id: 'b', links: [] }]);
  expect(withoutItem(story, 'groups', 0).events).not.toContainEqual(
    expect.objectContaining({ group: 'own' }),
  );
});

it('what only the other story says of itself is not lost', () => {
  const both = merged(
    { title: 'Mine', eras: [{ title: 'First' }] },
    { title: 'Theirs', license: 'CC0', eras: [{ title: 'Second' }], corrections: [{ text: 'A' }] },
  );
  expect(both).toMatchObject({
    title: 'Mine',
    license: 'CC0',
    eras: [{ title: 'First' }, { title: 'Second' }],
    corrections: [{ text: 'A' }],
  });
});

it('two stories become one, each with its own threads and links', () => {
  const both = merged(story, story);
  expect(both.sources).toHaveLength(1);
  expect(both.events).toMatchObject([
    { id: 'a' },
    { id: 'b', links: [{ event: 'a' }] },
    { id: 'a-2', citations: [{ source: 'legion' }] },
    { id: 'b-2', links: [{ event: 'a-2' }] },
  ]);
});
