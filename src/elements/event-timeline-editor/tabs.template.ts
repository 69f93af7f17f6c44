import { html, type TemplateResult } from 'lit';
import { arrowStep } from '../base/arrow-step.js';

/** Tabs by ARIA's pattern: one stop of the tab key, arrow keys go on and open. */
export function tabsTemplate<Tab extends string>(
  tabs: readonly Tab[],
  chosen: Tab,
  names: Readonly<Record<Tab, string>>,
  choose: (tab: Tab) => void,
): TemplateResult {
  const press = (event: KeyboardEvent) => {
    const list = event.currentTarget as HTMLElement;
    const step = arrowStep(event, getComputedStyle(list).direction === 'rtl' ? 'rtl' : 'ltr');
    const at = tabs.indexOf(chosen);
    const ends: Record<string, number | undefined> = { Home: 0, End: tabs.length - 1 };
    const next = tabs[ends[event.key] ?? (at + step + tabs.length) % tabs.length];
    if (next === undefined || next === chosen) return;
    event.preventDefault();
    choose(next);
    list.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" @keydown=${press}>
    ${tabs.map(
      (tab) =>
        html`<button
          type="button"
          role="tab"
          id=${`tab-${tab}`}
          aria-selected=${tab === chosen ? 'true' : 'false'}
          aria-controls="panel"
          tabindex=${tab === chosen ? 0 : -1}
          @click=${() => {
            choose(tab);
          }}
        >
          ${names[tab]}
        </button>`,
    )}
  </div>`;
}
