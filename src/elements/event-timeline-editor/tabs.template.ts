import { html, nothing, type TemplateResult } from 'lit';
import { arrowStep } from '../base/arrow-step.js';

/** A tab, and what is in it. */
export interface TabName {
  readonly name: string;
  /** How many entries there are, as a number that people read. */
  readonly count?: string | undefined;
  /** That there is something to mend in it, in words. */
  readonly faults?: string | undefined;
}

/** Tabs by ARIA's pattern: one stop of the tab key, arrow keys go on and open. */
export function tabsTemplate<Tab extends string>(
  tabs: readonly Tab[],
  chosen: Tab,
  names: Readonly<Record<Tab, TabName>>,
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
  const tabTemplate = (tab: Tab) => {
    const { name, count, faults } = names[tab];
    return html`<button
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
      ${name}${count === undefined ? nothing : html` <span class="tally">${count}</span>`}${
        faults === undefined
          ? nothing
          : html` <span class="alarm" title=${faults}
              ><span class="visually-hidden">${faults}</span></span
            >`
      }
    </button>`;
  };
  return html`<div class="tabs" role="tablist" @keydown=${press}>${tabs.map(tabTemplate)}</div>`;
}
