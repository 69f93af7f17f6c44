import { afterEach, beforeEach, expect, it } from 'vitest';
import type { EventTimelineEditor } from '../../../src/editor.js';

/** A page of its own, which can be loaded again as a person does after a crash. */
const markup = (name: string) => `<!doctype html><html lang="en"><body>
<script>
  // the tests' server wraps what is imported later
  window.__vitest_browser_runner__ = { wrapDynamicImport: (load) => load() };
</script>
<form><event-timeline-editor name="story" autosave="${name}"></event-timeline-editor></form>
<script type="module" src="${new URL('/src/editor.ts', location.href).href}"></script>`;

let frame: HTMLIFrameElement;
let address: string;

beforeEach(() => {
  localStorage.clear();
  address = URL.createObjectURL(new Blob([markup('reload-test')], { type: 'text/html' }));
  frame = document.createElement('iframe');
  frame.src = address;
  document.body.append(frame);
});

afterEach(() => {
  frame.remove();
  URL.revokeObjectURL(address);
  localStorage.clear();
});

const kept = () => localStorage.getItem('event-timeline-editor:reload-test');

async function editorIn(): Promise<EventTimelineEditor> {
  await expect
    .poll(() => frame.contentDocument?.querySelector('event-timeline-editor')?.shadowRoot, {
      timeout: 30_000,
    })
    .toBeTruthy();
  const editor = frame.contentDocument?.querySelector('event-timeline-editor');
  if (!editor) throw new Error('the editor is not there');
  await editor.updateComplete;
  return editor;
}

const find = (editor: EventTimelineEditor, selector: string): HTMLElement => {
  const found = editor.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};

async function write(editor: EventTimelineEditor, title: string): Promise<void> {
  find(editor, '#tab-about').click();
  await editor.updateComplete;
  const field = find(editor, '#field-title') as HTMLInputElement;
  field.value = title;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await expect.poll(kept).toContain(title);
}

it('a draft outlives a page that goes away without a word', async () => {
  const editor = await editorIn();
  await write(editor, 'Not lost');
  // no event of the page's end can help a crash: what is kept now has to be all
  const before = kept();
  const gone = frame.contentDocument;
  frame.contentWindow?.location.reload();
  await expect.poll(() => frame.contentDocument !== gone).toBe(true);
  const again = await editorIn();
  expect(kept()).toBe(before);
  // the browser may have brought the text back by itself, else the draft is offered
  if (again.value === '') find(again, '.found .button').click();
  expect(JSON.parse(again.value)).toMatchObject({ title: 'Not lost' });
});

it('a draft that is thrown away does not come back', async () => {
  const editor = await editorIn();
  await write(editor, 'Not wanted');
  editor.forgetDraft();
  expect(kept()).toBeNull();
  const gone = frame.contentDocument;
  frame.contentWindow?.location.replace(`${address}#again`);
  frame.contentWindow?.location.reload();
  await expect.poll(() => frame.contentDocument !== gone).toBe(true);
  const again = await editorIn();
  expect(again.shadowRoot?.querySelector('.found')).toBeNull();
});
