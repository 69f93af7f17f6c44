import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../editor.js';
import type { EventTimelineEditor } from '../../editor.js';

const story = { title: 'The border', events: [{ date: '2023-05', title: 'A raid' }] };

async function mount(
  set: Partial<EventTimelineEditor> = {},
  place: Element = document.body,
): Promise<EventTimelineEditor> {
  const editor = document.createElement('event-timeline-editor');
  Object.assign(editor, { autosave: 'off', ...set });
  place.append(editor);
  await editor.updateComplete;
  return editor;
}

const find = (editor: EventTimelineEditor, selector: string): HTMLElement => {
  const found = editor.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};

const buttonBy = (editor: EventTimelineEditor, name: string): HTMLElement => {
  const found = [...(editor.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])].find(
    (one) => one.textContent.trim() === name,
  );
  if (!found) throw new Error(`there is no button “${name}”`);
  return found;
};

const titles = (editor: EventTimelineEditor): unknown =>
  editor.value === ''
    ? []
    : (JSON.parse(editor.value) as { events: { title: string }[] }).events.map(
        ({ title }) => title,
      );

async function writeEvent(editor: EventTimelineEditor, title: string): Promise<void> {
  find(editor, '#add-event').click();
  await editor.updateComplete;
  const fields = [
    ...(editor.shadowRoot?.querySelectorAll<HTMLElement>('input[id$="-title"]') ?? []),
  ];
  fields.at(-1)?.focus();
  await userEvent.keyboard(title);
  await editor.updateComplete;
}

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  document.body.replaceChildren();
});

describe('in a form', () => {
  it('sends the JSON by its name, and goes back to what it began with', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    const editor = await mount({ name: 'timeline', value: JSON.stringify(story) }, form);
    expect(JSON.parse(new FormData(form).get('timeline') as string)).toMatchObject(story);
    form.reset();
    expect(editor.value).toBe('');
  });

  it('tells of each change, and when it is done', async () => {
    const told: string[] = [];
    document.body.addEventListener('input', () => told.push('input'), { once: true });
    document.body.addEventListener('change', () => told.push('change'), { once: true });
    await writeEvent(await mount(), 'A');
    expect(told).toEqual(expect.arrayContaining(['input', 'change']));
  });
});

it('shows what is wrong beside its field, with the mend', async () => {
  const editor = await mount({ value: JSON.stringify([{ date: 'May 2023', title: 'A raid' }]) });
  find(editor, '#events-0').click();
  await editor.updateComplete;
  const field = find(editor, '#field-events-0-date');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const wrong = find(editor, '#field-events-0-date-wrong');
  expect(field.getAttribute('aria-describedby')).toContain(wrong.id);
  expect(wrong.textContent).toContain('2023-05');
});

it('asks what a status rests on', async () => {
  const editor = await mount({
    value: JSON.stringify([{ date: '2023', title: 'A', status: 'disputed' }]),
  });
  find(editor, '#events-0').click();
  await editor.updateComplete;
  const reason = find(editor, '#field-events-0-statusHistory-0-reason');
  expect(reason.parentElement?.textContent).toContain('Say what this rests on');
  find(editor, '.form > details > summary').click();
  reason.focus();
  await userEvent.keyboard('Two sources');
  expect(JSON.parse(editor.value)).toMatchObject({
    events: [
      { status: 'disputed', statusHistory: [{ status: 'disputed', reason: 'Two sources' }] },
    ],
  });
});

it('goes back and forth by keyboard and by button', async () => {
  const editor = await mount();
  await writeEvent(editor, 'One');
  find(editor, '#tab-events').focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(titles(editor)).toEqual([]);
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(titles(editor)).toEqual(['One']);
  await editor.updateComplete;
  buttonBy(editor, 'Undo').click();
  expect(titles(editor)).toEqual([]);
});

it('leaves Ctrl+Z in a field to the browser', async () => {
  const editor = await mount();
  await writeEvent(editor, 'One');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(find(editor, '#field-events-0-title')).toBeTruthy();
});

it('takes rows from a spreadsheet, dates in words and all', async () => {
  const editor = await mount();
  const data = new DataTransfer();
  data.setData('text/plain', 'Date\tTitle\n2024\tOne\nmaybe May 2023\tTwo\n');
  editor.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
  );
  await expect.poll(() => titles(editor)).toEqual(['One', 'Two']);
  expect(editor.problems.map(({ path }) => path)).toEqual(['/events/1/date']);
});

it('finds the draft of a page that went away', async () => {
  const first = await mount({ autosave: 'test' });
  await writeEvent(first, 'Not lost');
  first.remove();
  const second = await mount({ autosave: 'test' });
  expect(second.value).toBe('');
  buttonBy(second, 'Go on with it').click();
  expect(titles(second)).toEqual(['Not lost']);
});

it('shows readers what is written', async () => {
  const editor = await mount({ value: JSON.stringify(story) });
  await expect
    .poll(() => find(editor, 'event-timeline').shadowRoot?.textContent)
    .toContain('The border');
});

it('hands out the file, the tag and the HTML', async () => {
  const editor = await mount({ value: JSON.stringify(story), script: 'https://cdn.example/et.js' });
  find(editor, '#tab-take-away').click();
  await editor.updateComplete;
  const text = (id: string) => (find(editor, id) as HTMLTextAreaElement).value;
  expect(JSON.parse(text('#json'))).toMatchObject(story);
  expect(text('#tag')).toContain('src="https://cdn.example/et.js"');
  expect(text('#tag')).toContain('<event-timeline src="the-border.json">');
  await expect.poll(() => text('#html')).toContain('datetime="2023-05"');
});
