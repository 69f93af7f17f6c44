import { afterEach, describe, expect, it } from 'vitest';
import '../../editor.js';
import type { EventTimelineEditor } from '../../editor.js';

async function mount(lang = 'en'): Promise<EventTimelineEditor> {
  const editor = document.createElement('event-timeline-editor');
  editor.autosave = 'off';
  editor.lang = lang;
  document.body.append(editor);
  await editor.updateComplete;
  return editor;
}

const titles = ({ value }: EventTimelineEditor): readonly string[] =>
  value === ''
    ? []
    : (JSON.parse(value) as { events: { title: string }[] }).events.map(({ title }) => title);

const notice = (editor: EventTimelineEditor): string =>
  editor.shadowRoot?.querySelector('.notice')?.textContent.replace(/\s+/g, ' ') ?? '';

const file = (name: string, text: string) => new File([text], name);

/** As a browser does it: over the editor first, and let go if the editor takes it. */
function drop(editor: EventTimelineEditor, ...files: readonly File[]): void {
  const dataTransfer = new DataTransfer();
  for (const one of files) dataTransfer.items.add(one);
  const tell = (type: string) => {
    const event = new DragEvent(type, {
      dataTransfer,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    editor.shadowRoot?.querySelector('.panel')?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  if (tell('dragover')) tell('drop');
}

function paste(editor: EventTimelineEditor, texts: Readonly<Record<string, string>>): void {
  const clipboardData = new DataTransfer();
  for (const [type, text] of Object.entries(texts)) clipboardData.setData(type, text);
  editor.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

afterEach(() => {
  document.body.replaceChildren();
});

/** A file of each format that people drop, as short as it can be. */
const files: Readonly<Record<string, string>> = {
  'story.json': '{"events":[{"date":"2023-05","title":"A raid"}]}',
  'story.ndjson': '{"date":"2023-05","title":"A raid"}\n{"date":"2024","title":"B"}\n',
  'story.csv': 'Date,Title\n2023-05,A raid\n',
  'story.tsv': 'Dato\tOverskrift\n2023-05\tA raid\n',
  'timelinejs.json':
    '{"events":[{"start_date":{"year":"2023","month":"5"},"text":{"headline":"A raid"}}]}',
  'timelinejs.csv': 'Year,Month,Headline,Text\n2023,5,A raid,They crossed.\n',
  'story.ics':
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20230501\r\nSUMMARY:A raid\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  'story.mw': '2023-05: A raid\n',
  'story.jsonld':
    '{"@context":"https://schema.org","@type":"Event","startDate":"2023-05","name":"A raid"}',
  'items.json': '[{"start":"2023-05","content":"A raid"}]',
};

it.each(Object.entries(files))('takes %s where it is dropped', async (name, text) => {
  const editor = await mount();
  drop(editor, file(name, text));
  await expect.poll(() => titles(editor)).toContain('A raid');
});

describe('a library of sources', () => {
  it.each([
    ['sources.bib', '@book{smith, title = {The border}, year = 2023}'],
    ['sources.ris', 'TY  - BOOK\nTI  - The border\nPY  - 2023///\nER  - \n'],
    ['sources.json', '[{"id":"smith","type":"book","title":"The border"}]'],
  ])('comes as sources: %s', async (name, text) => {
    const editor = await mount();
    drop(editor, file(name, text));
    await expect
      .poll(() => (editor.value === '' ? {} : (JSON.parse(editor.value) as unknown)))
      .toMatchObject({ sources: [{ title: 'The border' }] });
  });
});

it('takes several files, each besides the others, and takes each back by itself', async () => {
  const editor = await mount();
  drop(editor, file('a.csv', 'Date,Title\n2023,A\n'), file('b.csv', 'Date,Title\n2024,B\n'));
  await expect.poll(() => titles(editor)).toEqual(['A', 'B']);
  editor.undo();
  expect(titles(editor)).toEqual(['A']);
});

it('shows where a file would go, only while one is held over it', async () => {
  const editor = await mount();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file('a.csv', ''));
  const init = { dataTransfer, bubbles: true, cancelable: true };
  editor.dispatchEvent(new DragEvent('dragover', init));
  await editor.updateComplete;
  expect(editor.shadowRoot?.querySelector('.held')?.textContent).toContain('Drop it here');
  editor.dispatchEvent(new DragEvent('dragleave', init));
  await editor.updateComplete;
  expect(editor.shadowRoot?.querySelector('.held')).toBeNull();
  // text that is dragged is the browser's
  const text = new DataTransfer();
  text.setData('text/plain', 'a');
  const over = new DragEvent('dragover', { ...init, dataTransfer: text });
  editor.dispatchEvent(over);
  expect(over.defaultPrevented).toBe(false);
});

it('takes a table out of a page', async () => {
  const editor = await mount();
  paste(editor, {
    'text/html':
      '<table><tr><th>Date</th><th>Title</th></tr><tr><td>2023</td><td>A raid</td></tr></table>',
  });
  await expect.poll(() => titles(editor)).toEqual(['A raid']);
});

describe('what cannot be taken', () => {
  const calendar =
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20230501\r\nRRULE:FREQ=DAILY\r\nSUMMARY:A raid\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';

  it.each([
    ['en', 'it recurs, and only the first time is taken'],
    ['da', 'Det gentager sig, og kun den første gang er taget med.'],
    ['de', 'Es wiederholt sich; nur das erste Mal ist aufgenommen.'],
    ['ar', 'يتكرر هذا، ولم تؤخذ إلا المرة الأولى.'],
    ['ja', '繰り返しのうち、最初の一回だけを取り込みました。'],
  ])('is told in the reader’s language: %s', async (lang, sentence) => {
    const editor = await mount(lang);
    drop(editor, file('story.ics', calendar));
    await expect.poll(() => notice(editor)).toContain(sentence);
    const told = editor.shadowRoot?.querySelector('.notice .wrong li');
    expect(told?.getAttribute('lang')).toBe(lang);
  });

  it('is told of a text in no format, and changes nothing', async () => {
    const editor = await mount('da');
    drop(editor, file('story.json', '{"events":[{"date":"2023","title":"A"}]}'));
    await expect.poll(() => titles(editor)).toEqual(['A']);
    drop(editor, file('letter.txt', 'Dear editor'));
    await expect.poll(() => notice(editor)).toContain('Formatet kendes ikke her.');
    expect(titles(editor)).toEqual(['A']);
  });

  it('is told of a value that is none, which is not lost without a word', async () => {
    const editor = await mount();
    editor.value = '{"events": [';
    await editor.updateComplete;
    expect(notice(editor)).toContain('is not JSON');
  });

  it('is put away by a button', async () => {
    const editor = await mount();
    drop(editor, file('letter.txt', 'Dear editor'));
    await expect.poll(() => notice(editor)).toContain('Dear editor');
    editor.shadowRoot?.querySelector<HTMLElement>('.notice .found button')?.click();
    await editor.updateComplete;
    expect(notice(editor)).not.toContain('Dear editor');
  });
});

it('a second story comes besides the first, with its periods and corrections', async () => {
  const editor = await mount();
  editor.value = JSON.stringify({
    title: 'Mine',
    events: [{ date: '2023', title: 'A' }],
    eras: [{ date: '2020/2021', title: 'First' }],
  });
  drop(
    editor,
    file(
      'b.json',
      JSON.stringify({
        title: 'Theirs',
        license: 'CC0',
        events: [{ date: '2024', title: 'B' }],
        eras: [{ date: '2022/2023', title: 'Second' }],
        corrections: [{ text: 'A name' }],
      }),
    ),
  );
  await expect.poll(() => titles(editor)).toEqual(['A', 'B']);
  expect(JSON.parse(editor.value)).toMatchObject({
    title: 'Mine',
    license: 'CC0',
    eras: [{ title: 'First' }, { title: 'Second' }],
    corrections: [{ text: 'A name' }],
  });
});
