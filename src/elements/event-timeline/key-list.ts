/** The list of the keys that go through the chart. Loaded when it is asked for. */
import { html, render, type TemplateResult } from 'lit';
import { chartWords } from '../base/chart-words.js';
import type { LocaleController } from '../base/locale-controller.js';
import { keyListStyles } from './key-list.styles.js';

/** Shows the keys; the browser closes the dialog by Escape, and gives the focus back to who had it. */
export async function showKeys(root: ShadowRoot, locale: LocaleController): Promise<void> {
  await chartWords.arrival(locale.lang());
  const sheet = keyListStyles.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const dialog = dialogIn(root);
  render(keysTemplate(locale, dialog), dialog);
  if (!dialog.open) dialog.showModal();
}

function dialogIn(root: ShadowRoot): HTMLDialogElement {
  const known = root.querySelector<HTMLDialogElement>('dialog.keys');
  if (known) return known;
  const dialog = document.createElement('dialog');
  dialog.className = 'keys';
  dialog.part.add('keys');
  dialog.setAttribute('aria-labelledby', 'keys');
  // Escape is for the dialog alone
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  root.append(dialog);
  return dialog;
}

function keysTemplate(locale: LocaleController, dialog: HTMLDialogElement): TemplateResult {
  const { keyNames: name, keyDoes: does } = chartWords.of(locale.lang());
  const inTime = locale.dir() === 'rtl' ? ['→', '←'] : ['←', '→'];
  const rows = [
    [inTime, does.step],
    [inTime.map((key) => `${name.shift} ${key}`), does.stepInLane],
    [['↑', '↓'], does.stepLane],
    [[name.home, name.end], does.ends],
    [[name.pageUp, name.pageDown], does.page],
    [[name.enter, name.space], does.open],
    [[name.escape], does.back],
    [['+', '−'], does.zoom],
    [['0'], does.fit],
    [['?'], does.help],
  ] as const;
  return html`<div>
    <h3 id="keys" tabindex="-1" autofocus>${locale.term('chartKeys')}</h3>
    <dl>
      ${rows.map(
        ([keys, text]) =>
          html`<div>
            <dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
    <button
      type="button"
      class="button"
      @click=${() => {
        dialog.close();
      }}
    >
      ${locale.term('close')}
    </button>
  </div>`;
}
