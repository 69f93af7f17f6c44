/** The menu of what can be taken home. Comes with what stands below the list. */
import { html, nothing, type TemplateResult } from 'lit';
import { adoptedStyles } from '../base/adopted-styles.js';
import { downloadWords } from '../base/download-words.js';
import { updateHosts } from '../base/locale-controller.js';
import type { Frame } from './chart-input.js';
import { downloadEntries } from './download-entries.js';
import type { DownloadFormat } from './download-format.js';
import { downloadsStyles } from './downloads.styles.js';

/** A button that shows what there is; nothing where there is nothing to take. */
export function downloadsTemplate({ whole, locale }: Frame): TemplateResult | typeof nothing {
  if (whole.events.length === 0) return nothing;
  const arriving = downloadWords.arrival(locale.lang());
  void arriving?.then(updateHosts);
  // no other language flashes up before the reader's own
  if (arriving) return nothing;
  const words = downloadWords.of(locale.lang());
  const offered = downloadEntries.filter(
    ([, use]) => use !== 'sources' || whole.sources.length > 0,
  );
  return html`<details
    ${adoptedStyles(downloadsStyles)}
    part="downloads"
    class="downloads"
    lang=${locale.lang()}
    @keydown=${onKey}
    @focusout=${onLeave}
  >
    <summary class="button">${words.download}</summary>
    <ul>
      ${offered.map(
        ([format, use, name]) =>
          html`<li>
            <button
              type="button"
              @click=${({ currentTarget }: Event) => {
                if (currentTarget instanceof Element) take(currentTarget, format);
              }}
            >
              <span>${words[use]}</span> <bdi lang="en">${name}</bdi>
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}

interface Downloading extends Element {
  download(format: DownloadFormat): Promise<void>;
}

function take(button: Element, format: DownloadFormat): void {
  const root = button.getRootNode();
  if (root instanceof ShadowRoot) void (root.host as Downloading).download(format);
  shut(button.closest('details'));
}

/** The focus goes back to where it came from. */
function shut(menu: HTMLDetailsElement | null): void {
  if (!menu?.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !(event.currentTarget instanceof HTMLDetailsElement)) return;
  if (event.currentTarget.open) event.stopPropagation();
  shut(event.currentTarget);
}

function onLeave({ currentTarget, relatedTarget }: FocusEvent): void {
  if (!(currentTarget instanceof HTMLDetailsElement)) return;
  if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget))
    currentTarget.open = false;
}
