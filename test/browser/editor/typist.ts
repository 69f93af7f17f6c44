import { expect } from 'vitest';
import { cdp, server, userEvent } from 'vitest/browser';
import type { EventTimelineEditor } from '../../../src/editor.js';

/** More stops than a form of the editor has. */
const patience = 120;

/** A person at the keyboard: comes to everything by Tab, and goes by the names that are told. */
export class Typist {
  readonly #editor: EventTimelineEditor;

  constructor(editor: EventTimelineEditor) {
    this.#editor = editor;
  }

  /** Opens a part of the editor with the arrow keys. */
  async tab(name: string): Promise<void> {
    await this.#goTo((one) => one.role === 'tab' && one.getAttribute('aria-selected') === 'true');
    // after its name a tab tells how much is in it
    for (let presses = 0; !nameOf(this.#at).startsWith(name); presses += 1) {
      expect(presses, `there is a tab “${name}”`).toBeLessThan(6);
      await userEvent.keyboard('{ArrowRight}');
    }
  }

  /** Presses a button, the last one by that name, or unfolds what is behind a word. */
  async press(name: string): Promise<void> {
    await this.#goTo(isLast(this.#root, 'button, summary', name));
    await userEvent.keyboard('{Enter}');
    await this.#editor.updateComplete;
  }

  /** Types into fields, each the last by its name. */
  async write(texts: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(texts)) {
      await this.#goTo(isLast(this.#root, 'input, textarea', name));
      await enter(text);
    }
  }

  /** Types a date in words and picks what is meant from the list. */
  async date(name: string, words: string, meant: string): Promise<void> {
    await this.write({ [name]: words });
    await this.#editor.updateComplete;
    expect((this.#at as HTMLInputElement).value, 'nothing is chosen for the person').toBe(words);
    for (
      let presses = 0;
      this.#active?.querySelector('code')?.textContent !== meant;
      presses += 1
    ) {
      expect(presses, `“${words}” is offered as ${meant}`).toBeLessThan(6);
      await userEvent.keyboard('{ArrowDown}');
      await this.#editor.updateComplete;
    }
    await userEvent.keyboard('{Enter}');
    await this.#editor.updateComplete;
    expect((this.#at as HTMLInputElement).value).toBe(meant);
  }

  /** Goes through the choices with the arrow keys. */
  async choose(name: string, value: string): Promise<void> {
    await this.#goTo(isLast(this.#root, 'select', name));
    const field = this.#at as HTMLSelectElement;
    for (let presses = 0; field.value !== value; presses += 1) {
      expect(presses, `“${name}” can be ${value}`).toBeLessThan(60);
      await userEvent.keyboard('{ArrowDown}');
    }
    await this.#editor.updateComplete;
  }

  async check(name: string): Promise<void> {
    await this.#goTo(isLast(this.#root, 'input', name));
    await userEvent.keyboard(' ');
  }

  get #root(): ShadowRoot {
    if (!this.#editor.shadowRoot) throw new Error('the editor is not there yet');
    return this.#editor.shadowRoot;
  }

  get #at(): Element | null {
    return this.#root.activeElement;
  }

  /** The reading that the arrow keys are at. */
  get #active(): Element | undefined {
    const id = this.#at?.getAttribute('aria-activedescendant');
    return this.#root.getElementById(id ?? '') ?? undefined;
  }

  async #goTo(isThere: (element: Element) => boolean): Promise<void> {
    const stops = [...this.#root.querySelectorAll('*')];
    const target = stops.find(isThere);
    if (!target) throw new Error(`${isThere.name || 'the field'} is not there`);
    for (let presses = 0; this.#at !== target; presses += 1) {
      expect(presses, `there is a way to ${nameOf(target)}`).toBeLessThan(patience);
      const [from, to] = [this.#at ? stops.indexOf(this.#at) : 0, stops.indexOf(target)];
      const between = stops.slice(Math.min(from, to) + 1, Math.max(from, to)).filter(isStop);
      const tabs = '{Tab}'.repeat(between.length + 1);
      await userEvent.keyboard(to < from ? `{Shift>}${tabs}{/Shift}` : tabs);
    }
  }
}

/** The last element of a kind by its name, which is that of the form that is open. */
function isLast(root: ShadowRoot, selector: string, name: string): (element: Element) => boolean {
  const last = [...root.querySelectorAll(selector)]
    // what is folded away cannot be come to
    .filter((one) => nameOf(one) === name && one.checkVisibility())
    .at(-1);
  if (!last) throw new Error(`there is no “${name}”`);
  return (element) => element === last;
}

/** What assistive technology calls it. */
function nameOf(element: Element | null): string {
  if (!element) return '';
  const labels =
    'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement> | null) : null;
  const text =
    element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent;
  return text.replace(/\s+/g, ' ').trim();
}

/** Where the tab key comes to on its way. */
const isStop = (element: Element): boolean =>
  element.matches('button, input, select, textarea, summary') &&
  (element as HTMLElement).tabIndex >= 0 &&
  !element.matches(':disabled') &&
  element.checkVisibility();

/** From so many letters on a text comes all at once, as from dictation or a method of input. */
const longText = 16;

/** Short texts letter by letter. */
async function enter(text: string): Promise<void> {
  if (text.length < longText || server.browser !== 'chromium')
    await userEvent.keyboard(escaped(text));
  else await (cdp() as Insertion).send('Input.insertText', { text });
}

interface Insertion {
  send(method: 'Input.insertText', told: { text: string }): Promise<unknown>;
}

/** Text as the keyboard takes it: braces and brackets are its own signs. */
const escaped = (text: string): string => text.replace(/[{[]/g, '$&$&').replace(/\n/g, '{Enter}');
