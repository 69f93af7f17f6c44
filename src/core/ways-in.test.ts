import { describe, expect, it } from 'vitest';
import { parseTimeline } from './parse-timeline.js';
import { problem, type Problem } from './problem.js';
import { assemble, notJson, type WaysIn } from './ways-in.js';

const event = (title: string) => ({ date: '2023', title });
const json = (value: unknown) => JSON.stringify(value);
const given = (ways: Partial<WaysIn>) => {
  const problems: Problem[] = [];
  const document = assemble({ properties: {}, attributes: {}, ...ways }, (context) =>
    problems.push(problem(context)),
  );
  return { document, problems };
};

/** Which way's events are shown, given all of these. */
const shown = (ways: Partial<WaysIn>) =>
  parseTimeline(given(ways).document).timeline.events.map(({ title }) => title);

const all = {
  properties: { events: [event('property')] },
  attributes: { events: json([event('attribute')]) },
  file: { events: [event('file')] },
  inline: json({ events: [event('inline')] }),
  html: { events: [event('html')] },
};

describe('the ways in', () => {
  it.each([
    [['properties', 'attributes', 'file', 'inline', 'html'], 'property'],
    [['attributes', 'file', 'inline', 'html'], 'attribute'],
    [['file', 'inline', 'html'], 'file'],
    [['inline', 'html'], 'inline'],
    [['html'], 'html'],
  ])('of %j, the first gives the events: %s', (names, winner) => {
    const ways = Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
    expect(shown(ways)).toEqual([winner]);
    expect(given(ways).problems).toEqual([]);
  });

  it('are all the same', () => {
    const document = { events: [event('a')], sources: [{ id: 's' }], groups: ['g'], eras: [] };
    const texts = Object.fromEntries(
      Object.entries(document).map(([name, list]) => [name, json(list)]),
    );
    const results = [
      given({ properties: document }),
      given({ properties: texts }),
      given({ attributes: texts }),
      given({ file: document }),
      given({ inline: json(document) }),
      given({ html: document }),
    ].map((result) => parseTimeline(result.document));
    for (const result of results) expect(result).toEqual(parseTimeline(document));
  });

  it('give nothing where nothing is given', () => {
    expect(given({})).toEqual({ document: {}, problems: [] });
    expect(given({ inline: ' \n ', attributes: { events: '', sources: '  ' } })).toEqual({
      document: {},
      problems: [],
    });
  });

  it('take a bare list as the events', () => {
    expect(shown({ file: [event('file')] })).toEqual(['file']);
    expect(shown({ inline: json([event('inline')]) })).toEqual(['inline']);
  });

  it('an empty list is an answer, null and undefined are none', () => {
    expect(shown({ ...all, properties: { events: [] } })).toEqual([]);
    expect(shown({ ...all, properties: { events: undefined } })).toEqual(['attribute']);
    expect(shown({ ...all, properties: { events: null } })).toEqual(['attribute']);
    expect(shown({ ...all, properties: {}, attributes: { events: 'null' } })).toEqual(['file']);
  });
});

describe('what is given one way completes what is given another', () => {
  it('sources, groups and eras come from all ways, the first to name one stands', () => {
    const { document } = given({
      properties: { sources: [{ id: 's', title: 'property' }] },
      attributes: {
        sources: json([{ id: 's', title: 'attribute' }, { id: 't' }]),
        groups: '["g"]',
      },
      file: { groups: [{ id: 'g', title: 'file' }, 'h'], eras: [{ date: '2023', title: 'e' }] },
      html: { sources: [{ title: 'no id' }, { id: 't', title: 'html' }] },
    });
    expect(document).toEqual({
      sources: [{ id: 's', title: 'property' }, { id: 't' }, { title: 'no id' }],
      groups: ['g', 'h'],
      eras: [{ date: '2023', title: 'e' }],
    });
  });

  it('the timeline’s own fields too, and those that nobody knows', () => {
    const { document } = given({
      properties: { events: [event('property')] },
      file: { title: 'file', toString: 'kept' },
      inline: json({ title: 'inline', language: 'da', events: [event('inline')] }),
    });
    expect(document).toEqual({
      events: [event('property')],
      title: 'file',
      language: 'da',
      toString: 'kept',
    });
  });

  it('a source in the file is what an event in an attribute cites', () => {
    const { document } = given({
      attributes: { events: json([{ ...event('a'), source: 's' }]) },
      file: { sources: [{ id: 's', title: 'From the file' }] },
    });
    const { timeline, problems } = parseTimeline(document);
    expect(problems).toEqual([]);
    expect(timeline.sources).toMatchObject([{ id: 's', title: 'From the file' }]);
  });

  it('changes nothing of what it was given', () => {
    const frozen = Object.freeze([Object.freeze({ id: 's' })]);
    const ways = { properties: { sources: frozen }, file: Object.freeze({ sources: frozen }) };
    expect(given(ways).document).toEqual({ sources: [{ id: 's' }] });
  });
});

describe('what is at fault', () => {
  it.each([
    ['attributes', { attributes: { events: '[{"date":' } }, 'The attribute "events" is not JSON'],
    [
      'a property',
      { properties: { events: '[object Object]' } },
      'The property "events" is not JSON',
    ],
    ['an inline script', { inline: '{ events: [] }' }, 'The inline script is not JSON'],
  ])('is told of %s that are not JSON, and the next way steps in', (_, ways, says) => {
    const { problems } = given(ways);
    expect(problems).toMatchObject([{ code: 'not-json', severity: 'error' }]);
    expect(problems[0]?.message).toContain(says);
    expect(problems[0]?.message).toContain('check quotes, commas and brackets');
    expect(shown({ ...ways, html: all.html })).toEqual(['html']);
  });

  it.each([
    ['a property', { properties: { events: 5 } }, 'The property "events" is 5'],
    [
      'an attribute',
      { attributes: { events: '{"date":"2023"}' } },
      'The attribute "events" is {…}',
    ],
    ['a file', { file: { events: {} } }, 'The file: "events" is {…}'],
    ['an inline script', { inline: '{"events":5}' }, 'The inline script: "events" is 5'],
  ])('is told of %s that holds no list, and the next way steps in', (_, ways, says) => {
    const { problems } = given(ways);
    expect(problems).toMatchObject([{ code: 'wrong-type', path: '/events' }]);
    expect(problems[0]?.message).toBe(`${says} and is left out; write a list in square brackets.`);
    expect(shown({ ...ways, html: all.html })).toEqual(['html']);
  });

  it.each([5, 'text', true, null])('is told of a file that is %j', (file) => {
    const { problems } = given({ file });
    expect(problems).toMatchObject([{ code: 'not-a-timeline', path: '' }]);
    expect(shown({ file, html: all.html })).toEqual(['html']);
  });

  it('is told of one list, and the others stand', () => {
    const attributes = { events: json([event('attribute')]), sources: 'oops' };
    expect(given({ attributes }).problems).toHaveLength(1);
    expect(shown({ attributes })).toEqual(['attribute']);
  });

  it('keeps a page of no JSON short', () => {
    const fault = notJson('<html>'.repeat(10_000), { by: 'file', name: 'a' }, new Error('no'));
    const { input, message } = problem(fault);
    expect(input?.length).toBeLessThanOrEqual(80);
    expect(message).toMatch(/The file "a" is not JSON \(no\)/);
  });
});
