import { describe, expect, it } from 'vitest';
import {
  claimNamed,
  claims,
  documentOf,
  node,
  nodes,
} from '../../test/vocabulary/json-ld-reading.js';

describe('where a claim appears', () => {
  const document = documentOf({
    sources: [
      { id: 'wire', type: 'report', title: 'Wire', issued: '2024-03-05', origin: 'witness' },
      { id: 'witness', type: 'interview', title: 'Witness', author: 'A witness' },
      { id: 'paper', type: 'article-newspaper', title: 'Paper', issued: '2024-03-04' },
      { id: 'month', type: 'webpage', title: 'Page', issued: '2024-03' },
      { id: 'later', type: 'book', title: 'Book', issued: '2025' },
      { id: 'undated', title: 'Note' },
      { id: 'maybe', title: 'Perhaps earlier', issued: '2024-04?' },
      { id: 'relay', title: 'Relay', origin: 'An agency that is not cited' },
      {
        id: 'ministry',
        title: 'Ministry',
        publisher: 'A ministry',
        origin: 'Those in power',
        party: true,
      },
    ],
    events: [
      ['earliest', 'paper', 'later'],
      ['same-time', 'paper', 'month'],
      ['beside-undated', 'paper', 'undated'],
      ['beside-doubtful', 'paper', 'maybe'],
      ['passed-on', 'wire', 'witness'],
      ['only-relay', 'relay'],
      ['mixed-parties', 'ministry', 'paper'],
      ['only-party', 'ministry'],
    ].map(([id, ...sources]) => ({ id, date: '2024', title: id, sources })),
  });
  const first = (id: string) => node(claimNamed(document, id).firstAppearance)['@id'];

  it('is first where all other sources are sure to be later', () => {
    expect(first('earliest')).toBe('#source/paper');
    expect(first('same-time')).toBeUndefined();
    expect(first('beside-undated')).toBeUndefined();
    expect(first('beside-doubtful')).toBeUndefined();
  });

  it('is first with the one that the others pass on, and with none that passes on itself', () => {
    expect(first('passed-on')).toBe('#source/witness');
    expect(first('only-relay')).toBeUndefined();
    expect(first('only-party')).toBe('#source/ministry');
  });

  it('is the claim of a party only where nobody else makes it', () => {
    expect(claimNamed(document, 'only-party').author).toEqual([{ name: 'Those in power' }]);
    expect(claimNamed(document, 'mixed-parties').author).toBeUndefined();
    expect(claimNamed(document, 'mixed-parties').citation).toMatchObject([
      { '@type': 'Role', roleName: ['reports', 'party'] },
      { '@type': 'NewsArticle' },
    ]);
  });

  it('is never with what disputes or denies it', () => {
    const [claim] = claims(
      documentOf([
        {
          date: '2024',
          title: 'X',
          citations: [
            { source: { id: 'for', title: 'For' }, stance: 'supports' },
            { source: { id: 'doubt', title: 'Doubt' }, stance: 'disputes' },
            { source: { id: 'against', title: 'Against' }, stance: 'denies' },
          ],
        },
      ]),
    );
    expect(nodes(claim?.appearance).map((work) => work['@id'])).toEqual(['#source/for']);
    expect(claim?.citation).toMatchObject([
      { roleName: ['supports'], citation: { '@id': '#source/for' } },
      { roleName: ['disputes'], citation: { '@id': '#source/doubt' } },
      { roleName: ['denies'], citation: { '@id': '#source/against' } },
    ]);
  });
});
