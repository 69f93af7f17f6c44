import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../editor.js';
import type { EventTimelineEditor } from '../../editor.js';

const story = { title: 'The border', events: [{ date: '2023-05', title: 'A raid' }] };

async function mount(markup: string): Promise<{
  form: HTMLFormElement;
  editor: EventTimelineEditor;
}> {
  const form = document.createElement('form');
  form.innerHTML = markup;
  document.body.append(form);
  const editor = form.querySelector('event-timeline-editor');
  if (!editor) throw new Error('there is no editor');
  await editor.updateComplete;
  return { form, editor };
}

const write = async (editor: EventTimelineEditor, text: string): Promise<void> => {
  editor.shadowRoot?.querySelector<HTMLElement>('#tab-about')?.click();
  await editor.updateComplete;
  editor.shadowRoot?.querySelector<HTMLElement>('#field-title')?.focus();
  await userEvent.keyboard(text);
};

const plain = '<event-timeline-editor name="timeline" autosave="off"></event-timeline-editor>';

afterEach(() => {
  document.body.replaceChildren();
});

describe('a form', () => {
  it('is sent with the JSON, by the name', async () => {
    const { form, editor } = await mount(plain);
    expect(new FormData(form).get('timeline')).toBe('');
    editor.value = JSON.stringify(story);
    const sent = new Promise<FormData>((resolve) => {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        resolve(new FormData(form));
      });
    });
    form.requestSubmit();
    expect(JSON.parse((await sent).get('timeline') as string)).toMatchObject(story);
    expect(form.elements.namedItem('timeline')).toBe(editor);
    expect(editor.form).toBe(form);
  });

  it('is reset to the attribute', async () => {
    const { form, editor } = await mount(plain);
    editor.setAttribute('value', JSON.stringify(story));
    await write(editor, 'Another');
    expect(JSON.parse(editor.value)).toMatchObject({ title: 'Another' });
    form.reset();
    expect(JSON.parse(editor.value)).toMatchObject(story);
    await editor.updateComplete;
    expect(editor.shadowRoot?.querySelector<HTMLInputElement>('#field-title')?.value).toBe(
      'The border',
    );
  });

  it('is not sent from within a field by Enter', async () => {
    const { form, editor } = await mount(`${plain}<button>Send</button>`);
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    await write(editor, 'A{Enter}');
    expect(sent).toBe(0);
  });
});

describe('a fieldset that is disabled', () => {
  it('lets nothing be written, pasted or sent', async () => {
    const { form, editor } = await mount(`<fieldset disabled>${plain}</fieldset>`);
    editor.value = JSON.stringify(story);
    await editor.updateComplete;
    const add = editor.shadowRoot?.querySelector<HTMLButtonElement>('#add-event');
    expect(add?.disabled).toBe(true);
    const paste = (title: string) => {
      const data = new DataTransfer();
      data.setData('text/plain', `Date\tTitle\n2024\t${title}\n`);
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    };
    paste('Not taken');
    expect(new FormData(form).has('timeline')).toBe(false);
    form.querySelector('fieldset')?.removeAttribute('disabled');
    await editor.updateComplete;
    expect(add?.disabled).toBe(false);
    expect(new FormData(form).has('timeline')).toBe(true);
    // what is pasted comes in its turn: had the first been taken, it would be here by now
    paste('Taken');
    const titles = () =>
      (JSON.parse(editor.value) as typeof story).events.map(({ title }) => title);
    await expect.poll(titles).toContain('Taken');
    expect(titles()).toEqual(['A raid', 'Taken']);
  });
});

describe('an editor that has to be filled in', () => {
  const required = plain.replace('autosave', 'required autosave');

  it('keeps the form until something is written, and says why', async () => {
    const { form, editor } = await mount(required);
    expect(editor.validity.valueMissing).toBe(true);
    expect(editor.validationMessage).toMatch(/Add an event/);
    expect(form.checkValidity()).toBe(false);
    await write(editor, 'A');
    expect(editor.checkValidity()).toBe(true);
    expect(form.checkValidity()).toBe(true);
    editor.undo();
    expect(form.checkValidity()).toBe(false);
  });

  it('is shown where a form is sent without it', async () => {
    const { form, editor } = await mount(`${required}<button>Send</button>`);
    form.requestSubmit();
    expect(document.activeElement).toBe(editor);
  });

  it('does not mind faults: a draft may have some', async () => {
    const { form, editor } = await mount(required);
    editor.value = JSON.stringify([{ date: 'May 2023', title: 'A raid' }]);
    expect(editor.problems).toHaveLength(1);
    expect(form.checkValidity()).toBe(true);
  });
});

it('is named by its label, which leads to it', async () => {
  const { editor } = await mount(
    `<label for="field">The story’s timeline</label>${plain.replace('name', 'id="field" name')}`,
  );
  expect(editor.labels).toHaveLength(1);
  expect(editor.shadowRoot?.querySelector('section')?.getAttribute('aria-label')).toBe(
    'The story’s timeline',
  );
  await page.getByText('The story’s timeline').click();
  expect(document.activeElement).toBe(editor);
});

it('goes on where a framework sets the value that it was told', async () => {
  const { editor } = await mount(plain);
  editor.addEventListener('input', () => {
    // as a page does that keeps the value itself
    Object.assign(editor, { value: editor.value });
  });
  await write(editor, 'ab');
  expect(JSON.parse(editor.value)).toMatchObject({ title: 'ab' });
  editor.undo();
  expect(editor.value).toBe('');
  // a page may have nothing yet
  Object.assign(editor, { value: null });
  expect(editor.value).toBe('');
});

it('tells of each letter by input, and of each step by change', async () => {
  const { form, editor } = await mount(plain);
  const told: string[] = [];
  for (const type of ['input', 'change'])
    form.addEventListener(type, ({ target }) => {
      expect(target).toBe(editor);
      told.push(type);
    });
  await write(editor, 'ab');
  expect(told).toEqual(['input', 'input']);
  editor.shadowRoot?.querySelector<HTMLElement>('#tab-events')?.focus();
  expect(told).toEqual(['input', 'input', 'change']);
  editor.undo();
  expect(told).toEqual(['input', 'input', 'change', 'input', 'change']);
});
