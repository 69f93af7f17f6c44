import { describe, expect, it } from 'vitest';
import { documentOf, node, nodes } from '../../test/vocabulary/json-ld-reading.js';
import { readVocabulary } from '../../test/vocabulary/schema-org.js';
import { typedCslTypes } from './csl-schema-type.js';
import type { JsonLdOptions } from './json-ld-context.js';

describe('a source', () => {
  const sourceOf = (source: object, options?: JsonLdOptions) => {
    const document = documentOf([{ date: '2024', title: 'X', source }], options);
    return nodes(node(document.mainEntityOfPage).citation)[0];
  };

  it('is given in full', () => {
    const source = {
      id: 'a b',
      type: 'article-newspaper',
      title: 'Bridge falls',
      author: [{ family: 'Doe', given: 'Jo' }],
      publisher: 'The Paper',
      'container-title': 'The Sunday Paper',
      URL: '/bridge',
      issued: '2024-03-05T10:30Z',
      language: 'en-GB',
      archivedAt: 'https://archive.example/1',
      sha256: 'ab12',
      origin: 'An agency',
    };
    expect(sourceOf(source, { base: 'https://news.example/story' })).toEqual({
      '@type': 'NewsArticle',
      '@id': 'https://news.example/story#source/a%20b',
      name: 'Bridge falls',
      url: 'https://news.example/bridge',
      author: [{ name: 'Jo Doe' }],
      publisher: { name: 'The Paper' },
      isPartOf: { '@type': 'CreativeWork', name: 'The Sunday Paper' },
      datePublished: '2024-03-05T10:30Z',
      inLanguage: 'en-GB',
      archivedAt: 'https://archive.example/1',
      encoding: { '@type': 'MediaObject', sha256: 'ab12' },
      creditText: 'An agency',
    });
    expect(sourceOf(source)).toMatchObject({ '@id': '#source/a%20b', url: '/bridge' });
  });

  it('without a title is known by its id', () => {
    expect(sourceOf({ id: 'channel', type: 'post' })).toEqual({
      '@type': 'SocialMediaPosting',
      '@id': '#source/channel',
      identifier: 'channel',
    });
  });

  it('has a type of schema.org, or the plain one', () => {
    const typeOf = (type: string) => sourceOf({ title: 'X', type })?.['@type'];
    expect(typeOf('post')).toBe('SocialMediaPosting');
    expect(typeOf('motion_picture')).toBe('VideoObject');
    expect(typeOf('interview')).toBe('CreativeWork');
    expect(typeOf('constructor')).toBe('CreativeWork');
    const vocabulary = readVocabulary();
    for (const type of typedCslTypes) {
      expect(vocabulary.isKindOf(String(typeOf(type)), 'CreativeWork'), type).toBe(true);
    }
  });

  it('that others pass on is listed with them, round in circles too', () => {
    const document = documentOf({
      sources: [
        { id: 'a', title: 'A', origin: 'b' },
        { id: 'b', title: 'B', origin: 'a' },
      ],
      events: [{ date: '2024', title: 'X', sources: ['a'] }],
    });
    expect(node(document.mainEntityOfPage).citation).toMatchObject([
      { '@id': '#source/a', isBasedOn: { '@id': '#source/b' } },
      { '@id': '#source/b', isBasedOn: { '@id': '#source/a' } },
    ]);
  });
});
