import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { parseTimeline } from '../../core.js';
import { EraInput, EventInput, GroupInput, SourceInput, TimelineInput } from '../../core/schema.js';
import '../../editor.js';
import type { EventTimelineEditor } from '../../editor.js';
import { isolated } from '../../locales/isolated.js';
import { fieldId } from './editor-frame.js';

/** Everything that the model has a field for, and in each item one that it does not know. */
const full = {
  title: 'The border',
  description: 'What is known.',
  language: 'en',
  timeZone: 'Europe/Copenhagen',
  updated: '2024-03',
  license: 'CC BY 4.0',
  credits: 'The desk',
  corrections: [{ date: '2024-04-01', text: 'A name was wrong.' }],
  events: [
    {
      id: 'raid',
      date: '2023-05',
      dateText: 'in the spring',
      title: 'A raid',
      description: 'They crossed.',
      language: 'da',
      status: 'disputed',
      statusHistory: [
        { status: 'claimed', date: '2023-05-02', by: 'The desk', reason: 'A post' },
        { status: 'disputed', date: '2023-05-03', by: 'The editor', reason: 'Two sources' },
      ],
      citations: [
        {
          source: 'legion',
          stance: 'supports',
          quote: { text: 'Мы вошли', language: 'ru', translation: 'We have entered' },
          locator: 'p. 4',
          mood: 'loud',
        },
      ],
      group: 'own',
      actors: ['The legion', 'The army'],
      place: { name: 'Kursk', latitude: 51.7, longitude: 36.2 },
      tags: ['raid', 'border'],
      media: [
        {
          type: 'video',
          url: 'https://a.example/1.mp4',
          width: 640,
          height: 360,
          captions: [{ url: 'https://a.example/1.vtt', language: 'en', label: 'English' }],
          alt: 'Men run',
          caption: 'The crossing',
          credit: 'The legion',
          license: 'CC0',
          thumbnail: 'https://a.example/1.jpg',
          sensitive: true,
          source: 'legion',
          digitalSourceType: 'digitalCapture',
        },
      ],
      links: [{ type: 'follows', event: 'before' }],
      corrections: [{ date: '2024-04-02', text: 'The place was wrong.' }],
      importance: 0.75,
      colour: 'red',
    },
    { id: 'before', date: '2022', title: 'Before' },
  ],
  sources: [
    {
      id: 'legion',
      title: 'The channel',
      type: 'post',
      author: ['The legion'],
      publisher: 'Themselves',
      containerTitle: 'Telegram',
      issued: '2023-05-02',
      accessed: '2023-05-04',
      url: 'https://t.example/legion',
      language: 'ru',
      note: 'Deleted since.',
      locator: '1:30',
      archivedAt: 'https://archive.example/1',
      sha256: 'a'.repeat(64),
      origin: 'The legion',
      party: true,
      DOI: '10.1/1',
    },
  ],
  groups: [{ id: 'own', title: 'Own words', shade: 'grey' }],
  eras: [{ id: 'war', title: 'The war', date: '2022-02-24/..', shade: 'grey' }],
  house: 'style',
};

/** Short ways to say what the long ones say, which the editor writes out. */
const shorthands = ['sources', 'source', 'container-title', 'URL'];

let editor: EventTimelineEditor;

afterEach(() => {
  document.body.replaceChildren();
});

async function open(): Promise<void> {
  editor = document.createElement('event-timeline-editor');
  editor.autosave = 'off';
  editor.value = JSON.stringify(full);
  document.body.append(editor);
  await editor.updateComplete;
}

const root = (): ShadowRoot => {
  if (!editor.shadowRoot) throw new Error('the editor is not there');
  return editor.shadowRoot;
};

async function click(selector: string): Promise<void> {
  const found = root().querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  found.click();
  await editor.updateComplete;
}

/** Each value of plain data, with the keys that lead to it; a list of texts is one. */
function leaves(value: unknown, path: readonly (string | number)[] = []): [typeof path, unknown][] {
  const isTexts = Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (typeof value !== 'object' || value === null || isTexts) return [[path, value]];
  return Object.entries(value).flatMap(([key, held]) =>
    leaves(held, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function shown(path: readonly (string | number)[]): unknown {
  const field = root().querySelector(`#${fieldId(path)}`);
  if (field instanceof HTMLInputElement && field.type === 'checkbox') return field.checked;
  return (field as HTMLInputElement | null)?.value;
}

it('the example has every field of the model', () => {
  const keys = (item: object) => new Set(Object.keys(item));
  for (const [schema, item] of [
    [TimelineInput, full],
    [EventInput, full.events[0]],
    [SourceInput, full.sources[0]],
    [GroupInput, full.groups[0]],
    [EraInput, full.eras[0]],
  ] as const) {
    const missing = Object.keys(schema.entries).filter((name) => !keys(item ?? {}).has(name));
    expect(missing.filter((name) => !shorthands.includes(name))).toEqual([]);
  }
  expect(parseTimeline(full).problems).toEqual([]);
});

it('has a field for all that the model knows, and names what it keeps', async () => {
  await open();
  const places: Readonly<Record<string, () => Promise<void>>> = {
    about: async () => click('#tab-about'),
    raid: async () => {
      await click('#tab-events');
      await click('#events-1');
    },
    sources: async () => {
      await click('#tab-sources');
      await click('#sources-0');
    },
  };
  const read = JSON.parse(editor.value) as typeof full;
  const at = read.events.findIndex(({ id }) => id === 'raid');
  expect(at).toBe(1);
  const left = new Map(leaves(read).map(([path, value]) => [fieldId(path), { path, value }]));
  for (const go of Object.values(places)) {
    await go();
    const kept = [...root().querySelectorAll('.panel .hint')]
      .map((one) => one.textContent)
      .filter((text) => text.startsWith('Kept as it came'))
      .join();
    for (const [id, { path, value }] of left) {
      const text = Array.isArray(value) ? value.join('\n') : value;
      const isShown =
        typeof text === 'boolean' ? shown(path) === text : shown(path) === String(text);
      if (isShown || kept.includes(isolated(String(path.at(-1))))) left.delete(id);
    }
  }
  // a source is named, and leads to its form; the newest status is the event's own; the other event
  // has a form of its own
  expect([...left.keys()]).toEqual([
    ...leaves(read.events[0], ['events', 0]).map(([path]) => fieldId(path)),
    'field-events-1-statusHistory-1-status',
    'field-events-1-citations-0-source',
  ]);
  expect(JSON.parse(editor.value)).toEqual(read);
});

it('changes one thing and leaves the rest as it came', async () => {
  await open();
  const before = JSON.parse(editor.value) as typeof full;
  await click('#tab-about');
  root().querySelector<HTMLElement>('#field-eras-0-title')?.focus();
  await userEvent.keyboard('!');
  await click('#field-eras-add');
  root().querySelector<HTMLElement>('#field-eras-1-title')?.focus();
  await userEvent.keyboard('Peace');
  const after = JSON.parse(editor.value) as typeof full;
  expect(after).toEqual({
    ...before,
    eras: [{ ...before.eras[0], title: 'The war!' }, { title: 'Peace' }],
  });
  expect(Object.keys(after)).toEqual(Object.keys(before));
});
