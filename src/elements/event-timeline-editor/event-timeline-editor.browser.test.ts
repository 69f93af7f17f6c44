import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../editor.js';
import type { EventTimelineEditor } from '../../editor.js';
import type { EventTimeline } from '../event-timeline/event-timeline.js';

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

const titles = (editor: EventTimelineEditor): readonly string[] =>
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

it('goes through the readings of a date by arrow keys; Enter takes one, Escape none', async () => {
  const editor = await mount();
  find(editor, '#add-event').click();
  await editor.updateComplete;
  const field = find(editor, '#field-events-0-date') as HTMLInputElement;
  field.focus();
  await userEvent.keyboard('12/03/2024');
  const readings = () =>
    [...(editor.shadowRoot?.querySelectorAll('[role=option]') ?? [])].map((one) =>
      [one.querySelector('code')?.textContent, one.getAttribute('aria-selected')].join(' '),
    );
  const press = async (key: string) => {
    await userEvent.keyboard(`{${key}}`);
    await editor.updateComplete;
  };
  await expect.poll(readings).toEqual(['2024-03-12 false', '2024-12-03 false']);
  await press('ArrowDown');
  expect(readings()).toEqual(['2024-03-12 true', '2024-12-03 false']);
  expect(field.getAttribute('aria-activedescendant')).toBe('field-events-0-date-0');
  await press('ArrowDown');
  expect(readings()).toEqual(['2024-03-12 false', '2024-12-03 true']);
  await press('Escape');
  expect([readings(), field.value]).toEqual([[], '12/03/2024']);
  await press('ArrowUp');
  await press('Enter');
  expect([readings(), field.value]).toEqual([[], '2024-12-03']);
});

it('asks what a status rests on', async () => {
  const editor = await mount({
    value: JSON.stringify([{ date: '2023', title: 'A', status: 'disputed' }]),
  });
  find(editor, '#events-0').click();
  await editor.updateComplete;
  const reason = find(editor, '#field-events-0-statusHistory-0-reason');
  expect(reason.parentElement?.textContent).toContain('Say what this rests on');
  find(editor, '.more > summary').click();
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
  await writeEvent(editor, 'A');
  find(editor, '#tab-events').focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(titles(editor)).toEqual([]);
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(titles(editor)).toEqual(['A']);
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

it('takes rows that are pasted into a field, and leaves other text to the field', async () => {
  const editor = await mount();
  await writeEvent(editor, 'First');
  const field = find(editor, 'input[id$="-title"]');
  const paste = (text: string): boolean => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    return field.dispatchEvent(
      new ClipboardEvent('paste', {
        clipboardData: data,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
  };
  expect(paste('only words'), 'the browser puts it into the field').toBe(true);
  expect(paste('2024\tSecond\n2025\tThird\n'), 'the browser does not').toBe(false);
  await expect.poll(() => titles(editor)).toEqual(['First', 'Second', 'Third']);
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

it('takes back every step to the empty page, and does each again', async () => {
  const editor = await mount();
  for (const title of ['A', 'B', 'C']) await writeEvent(editor, title);
  for (const left of [['A', 'B'], ['A', 'B'], ['A'], ['A'], [], []]) {
    editor.undo();
    expect(titles(editor).filter(Boolean)).toEqual(left);
  }
  expect(editor.value).toBe('');
  for (let step = 0; step < 6; step += 1) editor.redo();
  expect(titles(editor)).toEqual(['A', 'B', 'C']);
});

it('describes a source once and cites it many times', async () => {
  const editor = await mount();
  for (const index of [0, 1]) {
    await writeEvent(editor, `Event ${index}`);
    const field = find(editor, `#field-events-${index}-citations-new`);
    field.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'https://paper.example/raid');
    field.dispatchEvent(
      new ClipboardEvent('paste', {
        clipboardData,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
    await editor.updateComplete;
  }
  // its name under the event leads to its form
  find(editor, '.citation .name').click();
  await editor.updateComplete;
  expect(editor.shadowRoot?.activeElement?.id).toBe('field-sources-0-title');
  await userEvent.keyboard('The paper');
  expect(JSON.parse(editor.value)).toEqual({
    events: [0, 1].map((index) => ({
      title: `Event ${index}`,
      citations: [{ source: 'paper-example-raid', stance: 'reports' }],
    })),
    sources: [{ id: 'paper-example-raid', title: 'The paper', url: 'https://paper.example/raid' }],
  });
});

it('lists events in the order of time, but leaves the one that is being written where it is', async () => {
  const editor = await mount({
    value: JSON.stringify([
      { date: '2023', title: 'B' },
      { date: '2024', title: 'C' },
    ]),
  });
  const listed = () =>
    [...(editor.shadowRoot?.querySelectorAll('.title') ?? [])].map((one) => one.textContent.trim());
  await writeEvent(editor, 'A');
  find(editor, '#field-events-2-date').focus();
  await userEvent.keyboard('2022');
  expect(listed()).toEqual(['B', 'C', 'A']);
  find(editor, '.foot .button').click();
  await editor.updateComplete;
  expect(listed()).toEqual(['A', 'B', 'C']);
  expect(editor.shadowRoot?.activeElement?.id).toBe('events-2');
  // the file has them in the order in which they were written
  expect(titles(editor)).toEqual(['B', 'C', 'A']);
});

it('takes a language by its name, and says which one a tag is', async () => {
  const editor = await mount({ lang: 'da' });
  find(editor, '#tab-about').click();
  await editor.updateComplete;
  const field = find(editor, '#field-language') as HTMLInputElement;
  expect(field.list?.querySelector('option[value="ru"]')?.textContent).toBe('russisk');
  field.focus();
  await userEvent.keyboard('Russisk{Tab}');
  await editor.updateComplete;
  expect(JSON.parse(editor.value)).toMatchObject({ language: 'ru' });
  expect(field.value).toBe('ru');
  expect(find(editor, '#field-language-hint').textContent).toBe('russisk');
});

it('marks in the table and on the tab that there is something to mend', async () => {
  const editor = await mount({ value: JSON.stringify([{ date: 'May 2023', title: 'A raid' }]) });
  expect(find(editor, '#tab-events').textContent).toContain('1 thing to mend');
  expect(find(editor, 'td .faults').textContent).toContain('1 thing to mend');
});

it('has the preview beside the form where there is room, else as a tab', async () => {
  await page.viewport(1280, 900);
  const editor = await mount({ value: JSON.stringify(story) });
  expect(editor.shadowRoot?.querySelector('#tab-preview')).toBeNull();
  expect(find(editor, '.preview').checkVisibility()).toBe(true);
  await page.viewport(414, 896);
  await expect.poll(() => editor.shadowRoot?.querySelector('#tab-preview')).not.toBeNull();
  expect(find(editor, '.preview').checkVisibility()).toBe(false);
  find(editor, '#tab-preview').click();
  await editor.updateComplete;
  expect(find(editor, '.preview').checkVisibility()).toBe(true);
  expect(find(editor, '.work').checkVisibility()).toBe(false);
});

it('opens the form of an event that is chosen in the preview', async () => {
  await page.viewport(1280, 900);
  const editor = await mount({ value: JSON.stringify(story) });
  const preview = find(editor, 'event-timeline') as EventTimeline;
  await customElements.whenDefined('event-timeline');
  await expect.poll(() => preview.timeline.events).toHaveLength(1);
  let told = 0;
  document.body.addEventListener('event-select', () => (told += 1), { once: true });
  preview.next();
  await editor.updateComplete;
  expect(find(editor, '#events-0').getAttribute('aria-expanded')).toBe('true');
  // what is chosen in here is nothing to the page around
  expect(told).toBe(0);
  await page.viewport(414, 896);
});

it('shows readers what is written', async () => {
  const editor = await mount({ value: JSON.stringify(story) });
  find(editor, '#tab-preview').click();
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

it('has the arrow of an empty field where the lines of the page end', async () => {
  document.documentElement.dir = 'rtl';
  const editor = await mount();
  await writeEvent(editor, 'A raid');
  const field = find(editor, '#field-events-0-citations-new');
  expect(getComputedStyle(field).direction).toBe('rtl');
  field.focus();
  await userEvent.keyboard('The Gazette');
  expect(getComputedStyle(field).direction).toBe('ltr');
  document.documentElement.dir = '';
});
