import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { EvidenceTerms } from '../../locales/evidence/terms.js';

/** Copies the address of an event; where the page may not, it shows the address to be copied by hand. */
export class CopyLink {
  readonly #host: LitElement;
  #event: string | undefined;
  #state: 'ready' | 'copied' | 'by-hand' = 'ready';

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** What has become of the last event is not said of this one. */
  enter(event: string | undefined): void {
    if (event === this.#event) return;
    this.#event = event;
    this.#state = 'ready';
  }

  template(address: string | undefined, words: EvidenceTerms): TemplateResult | typeof nothing {
    if (address === undefined) return nothing;
    return html`<footer part="link" class="link">
      <button type="button" class="button" @click=${() => void this.#copy(address)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M6.5 9.5l3-3M7.5 4.5l1-1a2.8 2.8 0 0 1 4 4l-1 1M8.5 11.5l-1 1a2.8 2.8 0 0 1-4-4l1-1"
          ></path>
        </svg>
        ${words.copyLink}
      </button>
      <span role="status">${this.#state === 'copied' ? words.linkCopied : nothing}</span>
      ${
        this.#state === 'by-hand'
          ? html`<label>
              <span>${words.linkByHand}</span>
              <input readonly .value=${address} @focus=${selectAll} />
            </label>`
          : nothing
      }
    </footer>`;
  }

  async #copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.#state = 'copied';
    } catch {
      this.#state = 'by-hand';
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.link input')?.focus();
  }
}

const selectAll = ({ target }: Event): void => {
  (target as HTMLInputElement).select();
};
