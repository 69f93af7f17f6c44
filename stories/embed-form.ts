/** Asks what an author wants to embed, and writes the HTML for it. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { version } from '../package.json';
import { parseTimeline, type Timeline } from '../src/index.js';
import { embedFormStyles } from './embed-form.css.js';
import { frameSnippet, pageSnippet, type EmbedChoices, type Hashes } from './embed-snippets.js';

/** As the last build wrote them; none where nothing is built. */
const [built] = Object.values(
  import.meta.glob<{ readonly default: Hashes }>(['../dist/cdn/integrity.json'], { eager: true }),
);
const hashes = built?.default ?? {};

const hosts = {
  jsdelivr: `https://cdn.jsdelivr.net/npm/event-timeline@${version}/dist/`,
  unpkg: `https://unpkg.com/event-timeline@${version}/dist/`,
};
const ownHost = 'own';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Options = readonly (readonly [value: string, name: string])[];

const languages = 'ar da de en es fr he hi it ja nb nl pl pt pt-BR ru sv tr uk zh zh-Hant'.split(
  ' ',
);
const nameOf = (tag: string): string =>
  new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

const fields = {
  guard: [
    ['first', 'Small files; the first by its hash'],
    ['all', 'Small files; all by their hashes'],
    ['one-file', 'One large file, by its hash'],
  ],
  view: [
    ['auto', 'As the place allows'],
    ['chart', 'Chart and list'],
    ['list', 'List'],
    ['story', 'Story'],
  ],
  lang: [['', 'That of the page'], ...languages.map((tag) => [tag, nameOf(tag)] as const)],
  theme: [
    ['', 'That of the page'],
    ['newspaper', 'Newspaper'],
    ['museum', 'Museum'],
    ['terminal-dark', 'Terminal'],
  ],
} as const satisfies Record<string, Options>;

/** What is copied, and under which name. */
type Copied = 'page' | 'frame';

export class EmbedForm extends LitElement {
  static override styles = embedFormStyles;

  /** The data that the form opens with. */
  @property({ attribute: false }) document: unknown;

  @state() private text = '';
  @state() private host: string = 'jsdelivr';
  @state() private own = '/event-timeline/dist/';
  @state() private address = '';
  @state() private chosen: Pick<EmbedChoices, 'guard' | 'view' | 'lang' | 'theme'> = {
    guard: 'first',
    view: 'auto',
    lang: '',
    theme: '',
  };
  @state() private snippet = '';
  @state() private fault = '';
  @state() private told = '';

  #timeline: Timeline | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('document')) this.text = JSON.stringify(this.document, null, 2);
    if (changed.has('text') || changed.has('document')) this.#read();
    const isOld = ['text', 'document', 'host', 'own', 'address', 'chosen'].some((name) =>
      changed.has(name),
    );
    if (isOld) void this.#write();
  }

  get #choices(): EmbedChoices {
    const folder = this.host in hosts ? hosts[this.host as keyof typeof hosts] : this.own;
    const whole = folder.endsWith('/') ? folder : `${folder}/`;
    return { ...this.chosen, folder: whole, address: this.address.trim() };
  }

  #read(): void {
    try {
      const { timeline, problems } = parseTimeline(JSON.parse(this.text));
      this.#timeline = timeline;
      this.fault = problems.map(({ message }) => message).join(' ');
    } catch (error) {
      this.#timeline = undefined;
      this.fault = `This is not JSON: ${error instanceof Error ? error.message : ''}`;
    }
  }

  async #write(): Promise<void> {
    const timeline = this.#timeline;
    const choices = this.#choices;
    const snippet = timeline ? await pageSnippet(timeline, choices, hashes) : '';
    // what has been chosen meanwhile is written by who comes later
    if (timeline === this.#timeline && JSON.stringify(choices) === JSON.stringify(this.#choices))
      this.snippet = snippet;
  }

  async #fetch(): Promise<void> {
    const { address } = this.#choices;
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`it answered ${answer.status}`);
      this.text = await answer.text();
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      this.fault = `${address || 'An empty address'} could not be fetched: ${why}. Paste what it holds.`;
    }
  }

  async #copy(text: string, what: Copied, event: Event): Promise<void> {
    const code = (event.currentTarget as Element).closest('section')?.querySelector('pre');
    try {
      await navigator.clipboard.writeText(text);
      this.told = what === 'page' ? 'The HTML is copied.' : 'The frame is copied.';
    } catch {
      if (code) getSelection()?.selectAllChildren(code);
      this.told = 'The browser did not let it be copied; it is selected instead.';
    }
  }

  override render(): TemplateResult {
    const { address, folder } = this.#choices;
    const isServed = this.host === ownHost;
    const title = this.#timeline?.title ?? 'Timeline';
    return html`<form
        @submit=${(event: Event) => {
          event.preventDefault();
        }}
      >
        <div class="field wide">
          <label for="address">Address of the data</label>
          <div class="beside">
            <input
              id="address"
              type="url"
              placeholder="https://news.example/story.json"
              aria-describedby="address-note"
              .value=${this.address}
              @input=${(event: Event) => (this.address = valueOf(event))}
            />
            <button type="button" @click=${() => this.#fetch()}>Fetch it</button>
          </div>
          <p id="address-note">
            Readers get the newest from here. Without an address the page holds all there is.
          </p>
        </div>
        <div class="field wide">
          <label for="data">The data</label>
          <textarea
            id="data"
            rows="10"
            spellcheck="false"
            aria-describedby="data-note"
            .value=${this.text}
            @input=${(event: Event) => (this.text = valueOf(event))}
          ></textarea>
          <p id="data-note">
            JSON. It is written into the page as an article, for readers without scripts and for
            search engines.
          </p>
          <p class="fault" role="status" ?hidden=${!this.fault}>${this.fault}</p>
        </div>
        ${this.#select('view', 'View')} ${this.#select('lang', 'Language')}
        ${this.#select('theme', 'Theme')}
        ${select('host', 'Where the script is', this.host, hostNames, (value) => {
          this.host = value;
        })}
        ${this.#select('guard', 'The script')}
        ${
          isServed
            ? html`<div class="field">
                <label for="own">Your copy of dist/</label>
                <input
                  id="own"
                  .value=${this.own}
                  @input=${(event: Event) => (this.own = valueOf(event))}
                />
              </div>`
            : nothing
        }
      </form>
      ${this.#part('page', 'In a page', this.snippet, 'There are no data that can be read.')}
      ${this.#part(
        'frame',
        'In a frame',
        isServed && address ? frameSnippet(title, this.#choices) : '',
        `A frame needs an address of the data, and your own copy of dist/: ${
          isServed
            ? 'an address is missing.'
            : `${new URL(folder).host} serves pages as plain text.`
        }`,
      )}
      <section>
        <h2>Preview</h2>
        ${this.#preview()}
      </section>
      <p role="status">${this.told}</p>`;
  }

  #select(name: keyof typeof fields, label: string): TemplateResult {
    return select(name, label, this.chosen[name], fields[name], (value) => {
      this.chosen = { ...this.chosen, [name]: value };
    });
  }

  #part(what: Copied, heading: string, text: string, without: string): TemplateResult {
    return html`<section>
      <div class="head">
        <h2 id=${what}>${heading}</h2>
        ${
          text
            ? html`<button
                type="button"
                aria-label=${`Copy: ${heading}`}
                @click=${(event: Event) => this.#copy(text, what, event)}
              >
                Copy
              </button>`
            : nothing
        }
      </div>
      ${
        text
          ? html`<pre tabindex="0" role="region" aria-labelledby=${what}>${text}</pre>`
          : html`<p>${without}</p>`
      }
    </section>`;
  }

  #preview(): TemplateResult | typeof nothing {
    const timeline = this.#timeline;
    if (!timeline) return nothing;
    const { view, lang, theme } = this.chosen;
    return html`<link
        rel="stylesheet"
        href=${theme ? sheets[theme as keyof typeof sheets] : nothing}
      />
      <event-timeline
        class=${theme ? `event-timeline-${theme}` : ''}
        lang=${lang || nothing}
        view=${view}
        heading=${timeline.title ?? nothing}
        .events=${timeline.events}
        .sources=${timeline.sources}
        .groups=${timeline.groups}
        .eras=${timeline.eras}
      ></event-timeline>`;
  }
}

const sheets = {
  newspaper: new URL('../src/themes/newspaper.css', import.meta.url).href,
  museum: new URL('../src/themes/museum.css', import.meta.url).href,
  'terminal-dark': new URL('../src/themes/terminal-dark.css', import.meta.url).href,
};

const hostNames: Options = [
  ['jsdelivr', 'jsDelivr'],
  ['unpkg', 'unpkg'],
  [ownHost, 'My own host'],
];

const valueOf = (event: Event): string => (event.target as Field).value;

function select(
  id: string,
  label: string,
  value: string,
  options: Options,
  choose: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${(event: Event) => {
        choose(valueOf(event));
      }}
    >
      ${options.map(
        ([option, name]) =>
          html`<option value=${option} ?selected=${option === value}>${name}</option>`,
      )}
    </select>
  </div>`;
}
