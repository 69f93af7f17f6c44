import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/editor.js';
import { parseTimeline } from '../../../src/core.js';
import { toDocument } from '../../../src/formats.js';
import file from '../../../stories/data/reference-story.en.json';
import { Typist } from './typist.js';

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

interface Citation {
  readonly source: string;
  readonly locator?: string;
  readonly quote?: {
    readonly text: string;
    readonly language: string;
    readonly translation: string;
  };
}
interface Name {
  readonly literal?: string;
  readonly given?: string;
  readonly family?: string;
}

/** The file, as wide as its entries differ. */
const story = {
  ...file,
  sources: file.sources.map((source) => ({ ...source, author: namesOf(source.author) })),
  events: file.events.map((event) => ({ ...event, citations: citationsOf(event.citations) })),
};

function namesOf(author: readonly Name[] = []): readonly Name[] {
  return author;
}

function citationsOf(citations: readonly Citation[]): readonly Citation[] {
  return citations;
}

/** What a person types for the dates of the story, none of which they write in EDTF where it has marks. */
const inWords: Readonly<Record<string, string>> = {
  '[2024-03-05,2024-03-12,2024-03-19,2024-03-26]': 'a Tuesday in March 2024',
  '2023-05': 'May 2023',
  '2023-07': 'July 2023',
};

it('a person who has never seen JSON writes the reference story, by keyboard alone', async () => {
  const editor = document.createElement('event-timeline-editor');
  editor.name = 'story';
  document.body.append(editor);
  await editor.updateComplete;
  const typist = new Typist(editor);

  await typist.tab('About');
  await typist.write({
    Title: story.title,
    'What happened': story.description,
    Language: story.language,
  });
  await typist.date('Last updated', 'March 2024', '2024-03');
  await typist.write({ Credits: story.credits });
  for (const group of story.groups) {
    await typist.press('Add a thread');
    await typist.write({ Title: group.title, 'Short name': group.id });
  }

  await typist.tab('Sources');
  for (const source of story.sources) {
    await typist.press('Add a source');
    await typist.write({ Title: source.title });
    if (source.type) await typist.choose('Kind', source.type);
    for (const name of source.author)
      await typist.write({ Authors: name.literal ?? `${name.given ?? ''} ${name.family ?? ''}` });
    if (source['container-title'])
      await typist.write({ 'Published in': source['container-title'] });
    if (source.issued) await typist.date('Published on', 'March 2024', source.issued);
    if (source.origin) await typist.write({ 'Who the information comes from': source.origin });
    if (source.party) await typist.check('Is a party to what it tells');
    await typist.press('More about the source');
    if (source.language) await typist.write({ Language: source.language });
    await typist.write({ Note: source.note, 'Short name': source.id });
  }

  await typist.tab('Events');
  for (const event of story.events) {
    await typist.press('Add an event');
    const words = inWords[event.date];
    if (words) await typist.date('Date', words, event.date);
    else await typist.write({ Date: event.date });
    await typist.write({ Title: event.title });
    for (const citation of event.citations) {
      await typist.write({ 'Cite a source': citation.source });
      await userEvent.keyboard('{Enter}');
      if (citation.locator) await typist.write({ 'Where in the source': citation.locator });
      if (citation.quote) {
        await typist.press('Quotation');
        const { text, language, translation } = citation.quote;
        await typist.write({ Quotation: text, Language: language, Translation: translation });
      }
    }
    await typist.press('More about the event');
    await typist.write({ 'What happened': event.description });
    if (event.dateText) await typist.write({ 'In the author’s words': event.dateText });
    if (event.status) await typist.choose('How it stands', event.status);
    if (event.group) await typist.choose('Thread', event.group);
    if (event.actors) await typist.write({ Involved: event.actors.join('\n') });
    if (event.place) await typist.write({ Place: event.place.name });
    for (const link of event.links ?? []) {
      await typist.press('Add: Connections');
      await typist.choose('How it connects', link.type);
      await typist.choose('Event', link.event);
    }
    for (const correction of event.corrections ?? []) {
      await typist.press('Add: Corrections');
      await typist.write({ Note: correction.text });
    }
    await typist.write({
      'Importance, from 0 to 1': String(event.importance),
      'Short name': event.id,
    });
    await userEvent.keyboard('{Tab}');
  }

  const written = parseTimeline(JSON.parse(editor.value));
  expect(written.problems).toEqual([]);
  expect(toDocument(written.timeline)).toEqual(toDocument(parseTimeline(file).timeline));
}, 180_000);
