import { describe, expect, it } from 'vitest';
import { moonLanding } from '../../stories/data/moon-landing.js';
import referenceDa from '../../stories/data/reference-story.da.json';
import referenceEn from '../../stories/data/reference-story.en.json';
import { makeTimeline } from '../../stories/data/sizes.js';
import { parseTimeline } from './parse-timeline.js';
import * as schema from './schema.js';
import { timelineSchema } from './timeline-schema.js';

interface Schema {
  readonly $schema?: string;
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}
const root = timelineSchema as Schema;

/** All that the schema says; what a validator would have to know beyond it is a mistake. */
const keywords = new Set([
  '$schema',
  'description',
  'type',
  'properties',
  'required',
  'items',
  'anyOf',
  'enum',
  'minLength',
  'minimum',
  'maximum',
]);

/** The places in a document that break a schema (JSON Schema draft 7, the keywords above). */
function faults(value: unknown, rule: Schema, path = ''): string[] {
  for (const keyword of Object.keys(rule)) expect(keywords).toContain(keyword);
  if (rule.anyOf !== undefined) {
    return rule.anyOf.some((option) => faults(value, option, path).length === 0) ? [] : [path];
  }
  if (rule.enum !== undefined && !rule.enum.includes(value)) return [path];
  if (rule.type !== undefined && rule.type !== typeOf(value)) return [path];
  if (typeof value === 'string') return value.length < (rule.minLength ?? 0) ? [path] : [];
  if (typeof value === 'number') {
    return value < (rule.minimum ?? -Infinity) || value > (rule.maximum ?? Infinity) ? [path] : [];
  }
  if (Array.isArray(value)) {
    const { items = {} } = rule;
    return value.flatMap((item, index) => faults(item, items, `${path}/${index}`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Readonly<Record<string, unknown>>;
  const missing = (rule.required ?? []).filter((key) => !Object.hasOwn(object, key));
  const below = Object.entries(rule.properties ?? {}).filter(([key]) => object[key] !== undefined);
  return [
    ...missing.map((key) => `${path}/${key}`),
    ...below.flatMap(([key, part]) => faults(object[key], part, `${path}/${key}`)),
  ];
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

const itemsOf = (list: string): Schema => root.properties?.[list]?.items ?? {};
const fieldsOf = ({ properties = {} }: Schema) => Object.keys(properties).sort();

describe('the JSON Schema', () => {
  it('is draft 7 and survives being written to a file', () => {
    expect(root.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(JSON.parse(JSON.stringify(root))).toEqual(root);
  });

  it.each(Object.entries({ referenceDa, referenceEn, moonLanding, made: makeTimeline(200) }))(
    'takes the story %s, as written and as read',
    (_, story) => {
      expect(faults(story, root)).toEqual([]);
      const { timeline } = parseTimeline(story);
      expect(faults(JSON.parse(JSON.stringify(timeline)), root)).toEqual([]);
    },
  );

  it('names the fields that are read, and no others', () => {
    expect(fieldsOf(root)).toEqual(Object.keys(schema.TimelineInput.entries).sort());
    expect(fieldsOf(itemsOf('events'))).toEqual(Object.keys(schema.EventInput.entries).sort());
    expect(fieldsOf(itemsOf('sources'))).toEqual(Object.keys(schema.SourceInput.entries).sort());
    expect(fieldsOf(itemsOf('eras'))).toEqual(Object.keys(schema.EraInput.entries).sort());
  });

  it('asks for what cannot be missed', () => {
    expect(itemsOf('events').required).toEqual(['date', 'title']);
    expect(itemsOf('eras').required).toEqual(['date', 'title']);
    expect(itemsOf('sources').required).toEqual([]);
    expect(root.required).toEqual([]);
  });

  it('lists the words that are known', () => {
    const { status, citations, links } = itemsOf('events').properties ?? {};
    expect(status?.enum).toEqual([...schema.statuses]);
    expect(citations?.items?.properties?.['stance']?.enum).toEqual([...schema.stances]);
    expect(links?.items?.properties?.['type']?.enum).toEqual([...schema.linkTypes]);
  });

  it.each([
    ['/events', { events: {} }],
    ['/events/0/title', { events: [{ date: '2023' }] }],
    ['/events/0/title', { events: [{ date: '2023', title: '' }] }],
    ['/events/0/date', { events: [{ title: 'a' }] }],
    ['/events/0/date', { events: [{ date: 2023, title: 'a' }] }],
    ['/events/0/status', { events: [{ date: '2023', title: 'a', status: 'sure' }] }],
    ['/events/0/importance', { events: [{ date: '2023', title: 'a', importance: 2 }] }],
    ['/events/0/place', { events: [{ date: '2023', title: 'a', place: { latitude: 91 } }] }],
    ['/sources/0/party', { sources: [{ party: 'yes' }] }],
    ['/groups/0', { groups: [{ title: 'no id' }] }],
  ])('refuses at %s what parseTimeline has a problem with', (path, document) => {
    expect(faults(document, root)).toEqual([path]);
    expect(parseTimeline(document).problems[0]?.path).toContain(path);
  });

  it('keeps fields that it does not know', () => {
    expect(faults({ own: 1, events: [{ date: '2023', title: 'a', own: 1 }] }, root)).toEqual([]);
  });
});
