import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { parseTimeline } from '../../core/parse-timeline.js';
import type { Problem } from '../../core/problem.js';
import { evidenceArrival, evidenceWords } from '../base/evidence-words.js';
import { problemWords } from '../base/problem-words.js';
import { theme } from '../base/theme.styles.js';
import { TimelineElement } from '../base/timeline-element.js';
import { aboutTemplate } from './about.template.js';
import { DateField } from './date-field.js';
import { DraftHistory } from './draft-history.js';
import {
  forKeeping,
  forReading,
  isBlank,
  listAt,
  valueAt,
  withValue,
  type DraftDocument,
} from './draft-document.js';
import { merged } from './edit-document.js';
import { fieldId, type EditorFrame } from './editor-frame.js';
import { editorArrival, editorWords } from './editor-words.js';
import { editorStyles } from './event-timeline-editor.styles.js';
import { eventsTemplate, sourcesTemplate } from './items.template.js';
import { forgetDraft, keepDraft, keptDraft, type KeptDraft } from './kept-draft.js';
import { listenForInput } from './listen-for-input.js';
import { openDocument, openText } from './open-document.js';
import { Preview } from './preview.js';
import { fileNameOf, htmlOf, jsonOf, tagOf } from './take-away.js';
import { takeAwayTemplate } from './take-away.template.js';
import { tabsTemplate } from './tabs.template.js';
import { toolbarTemplate } from './toolbar.template.js';

const tabs = ['events', 'sources', 'about', 'take-away'] as const;
/** A part of the editor. */
export type EditorTab = (typeof tabs)[number];

/** So many milliseconds after the last letter the draft is kept. */
const keepAfter = 400;

/**
 * Writes a timeline without code: a table and a form beside a live preview. Dates are typed in words, and
 * a person picks what they mean; sources are described once and cited many times; what is wrong is told
 * beside its field, with the mend. Takes rows from a spreadsheet and files of every known format, by
 * paste, drop or button. The draft stays in the browser, and nothing is uploaded.
 *
 * It is a form control: `name` and `value`, the JSON of the timeline, go with the form around it.
 *
 * @summary Writes a timeline, with a live preview.
 * @tag event-timeline-editor
 * @tagname event-timeline-editor
 *
 * @csspart toolbar - Undo, redo and the files.
 * @csspart notice - Where the draft is kept, and a draft that was found.
 * @csspart panel - The part that is open: the events, the sources, the timeline itself, the results.
 * @csspart preview - The timeline as readers see it.
 *
 * @fires {InputEvent} input - The document has changed.
 * @fires {Event} change - A field that was changed is left, or a step is done that has no field.
 */
export class EventTimelineEditor extends TimelineElement {
  static readonly formAssociated = true;
  static override styles = [theme, editorStyles];

  /** The name in the form around it, and of the draft. */
  @property({ reflect: true }) name = '';
  /** Whether nothing can be changed, for now. */
  @property({ type: Boolean, reflect: true }) disabled = false;
  /**
   * By which name the draft is kept in this browser; `off` keeps none. Default: the path of the page and
   * the `name` of the element.
   */
  @property() autosave?: string;
  /** The address of the script in the tag to paste. Default: `event-timeline.js`, beside the page. */
  @property() script = 'event-timeline.js';

  @state() private tab: EditorTab = 'events';
  @state() private opened: EditorFrame['opened'] = {};
  @state() private found: KeptDraft | undefined;
  @state() private isKept = true;
  @state() private message = '';
  @state() private fileProblems: readonly Problem[] = [];
  @state() private htmlText = '';

  readonly #internals = this.attachInternals();
  readonly #dates = new DateField(this);
  readonly #preview = new Preview();
  #history = new DraftHistory({});
  #problems: readonly Problem[] = [];
  #focus: string | undefined;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  #isChanged = false;
  #isFormDisabled = false;

  constructor() {
    super();
    listenForInput(this, {
      undo: () => {
        this.undo();
      },
      redo: () => {
        this.redo();
      },
      pause: () => {
        this.#history.pause();
      },
      take: (text) => void this.#take(text),
      isDisabled: () => this.#frame.isDisabled,
    });
  }

  /**
   * The timeline as JSON; '' where nothing is written. What is set replaces the document and forgets
   * what could be undone: JSON of our own format, or anything else that `parseTimeline` takes as text.
   */
  get value(): string {
    const { present } = this.#history;
    return isBlank(present) ? '' : jsonOf(present);
  }

  set value(json: string) {
    this.#history = new DraftHistory(read(json));
    this.#isChanged = false;
    this.#follow();
  }

  /** What is wrong with the document, by pointers into `value` as far as all of it is filled in. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Takes back the last step. */
  undo(): void {
    this.#history.undo();
    this.#told('change');
  }

  /** Does again what was taken back. */
  redo(): void {
    this.#history.redo();
    this.#told('change');
  }

  /** Forgets the draft in this browser: for a page that has saved the timeline itself. */
  forgetDraft(): void {
    clearTimeout(this.#keeping);
    forgetDraft(this.#draftName);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated && isBlank(this.#history.present)) this.formResetCallback();
    addEventListener('pagehide', this.#keepNow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#keepNow);
    this.#keepNow();
  }

  /** @internal */
  formResetCallback(): void {
    this.value = this.getAttribute('value') ?? '';
  }

  /** @internal */
  formDisabledCallback(isDisabled: boolean): void {
    this.#isFormDisabled = isDisabled;
    this.requestUpdate();
  }

  /** @internal */
  formStateRestoreCallback(json: string): void {
    this.value = json;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const lang = this.locale.lang();
    const arriving = [
      editorArrival(lang),
      evidenceArrival(lang),
      problemWords.arrival(lang),
    ].filter((one) => one !== undefined);
    if (arriving.length === 0) return super.scheduleUpdate();
    return Promise.all(arriving).then(() => super.scheduleUpdate());
  }

  protected override willUpdate(): void {
    if (this.hasUpdated || this.autosave === 'off') return;
    const kept = keptDraft(this.#draftName);
    if (kept && kept.json.trim() !== this.value.trim()) this.found = kept;
  }

  protected override render(): TemplateResult {
    const frame = this.#frame;
    return html`<section class="editor" aria-label=${frame.words.editor}>
      <div class="work">
        ${toolbarTemplate(frame, {
          canUndo: this.#history.canUndo,
          canRedo: this.#history.canRedo,
          undo: () => {
            this.undo();
          },
          redo: () => {
            this.redo();
          },
          take: (file) => void file.text().then((text) => this.#take(text)),
          startOver: () => {
            this.opened = {};
            this.#change({});
          },
        })}
        ${this.#noticeTemplate(frame)}
        ${tabsTemplate(tabs, this.tab, this.#tabNames(frame), (tab) => {
          this.tab = tab;
          if (tab === 'take-away') void this.#writeHtml();
        })}
        <div
          part="panel"
          class="panel"
          id="panel"
          role="tabpanel"
          aria-labelledby=${`tab-${this.tab}`}
        >
          ${this.#panelTemplate(frame)}
        </div>
      </div>
      <aside part="preview" class="preview" aria-label=${frame.words.preview}>
        ${this.#preview.element}
      </aside>
    </section>`;
  }

  protected override updated(): void {
    if (this.#focus === undefined) return;
    this.renderRoot.querySelector<HTMLElement>(`#${this.#focus}`)?.focus();
    this.#focus = undefined;
  }

  get #frame(): EditorFrame {
    const lang = this.locale.lang();
    return {
      document: this.#history.present,
      problems: this.#problems,
      words: editorWords(lang),
      evidence: evidenceWords(lang),
      locale: this.locale,
      dates: this.#dates,
      isDisabled: this.disabled || this.#isFormDisabled,
      opened: this.opened,
      type: (path, value) => {
        this.#history.change(withValue(this.#history.present, path, value), fieldId(path));
        this.#told();
      },
      change: (next, focus) => {
        this.#focus = focus;
        this.#change(next);
      },
      open: (list, index) => {
        this.opened = { ...this.opened, [list]: index };
      },
    };
  }

  #tabNames({ words, locale }: EditorFrame): Record<EditorTab, string> {
    return {
      events: words.events,
      sources: locale.term('sources'),
      about: words.about,
      'take-away': words.takeAway,
    };
  }

  #panelTemplate(frame: EditorFrame): TemplateResult {
    if (this.tab === 'events') return eventsTemplate(frame);
    if (this.tab === 'sources') return sourcesTemplate(frame);
    if (this.tab === 'about') return aboutTemplate(frame);
    const { document } = frame;
    const taken = {
      json: jsonOf(document),
      tag: tagOf(document, this.script),
      html: this.htmlText,
      fileName: fileNameOf(document),
    };
    return takeAwayTemplate(frame, taken, (message) => {
      this.message = message;
    });
  }

  #noticeTemplate({ words, locale }: EditorFrame): TemplateResult {
    const { found } = this;
    const when = (time: number) =>
      new Intl.DateTimeFormat(locale.lang(), { dateStyle: 'medium', timeStyle: 'short' }).format(
        time,
      );
    return html`<div part="notice" class="notice">
      ${
        this.autosave === 'off'
          ? nothing
          : html`<p>${this.isKept ? words.autosaved : words.autosaveFailed}</p>`
      }
      ${
        found === undefined
          ? nothing
          : html`<p class="found">
              ${words.found(when(found.time))}
              <button
                type="button"
                class="button"
                @click=${() => {
                  this.found = undefined;
                  this.#change(read(found.json));
                }}
              >
                ${words.restore}
              </button>
              <button
                type="button"
                class="button"
                @click=${() => {
                  this.found = undefined;
                  this.forgetDraft();
                }}
              >
                ${words.discard}
              </button>
            </p>`
      }
      <p role="status">${this.message}</p>
      ${
        this.fileProblems.length === 0
          ? nothing
          : html`<ul class="wrong">
              ${this.fileProblems.slice(0, 20).map(({ message }) => html`<li lang="en">${message}</li>`)}
            </ul>`
      }
    </div>`;
  }

  /** Takes what a file or the clipboard holds: into an empty document as it is, else besides what is there. */
  async #take(text: string): Promise<void> {
    const { document, problems } = await openText(text);
    const { present } = this.#history;
    this.fileProblems = problems;
    const { length } = listAt(document, ['events']);
    this.message = length > 0 ? editorWords(this.locale.lang()).added(length) : '';
    if (isBlank(document)) return;
    this.#change(isBlank(present) ? document : merged(forKeeping(present), document));
  }

  async #writeHtml(): Promise<void> {
    const { present } = this.#history;
    const text = await htmlOf(present);
    if (present === this.#history.present) this.htmlText = text;
  }

  #change(next: DraftDocument): void {
    this.#history.change(next);
    this.#told('change');
  }

  /** Has everyone know that the document is another one. */
  #told(done?: 'change'): void {
    this.#follow();
    this.#isChanged = true;
    clearTimeout(this.#keeping);
    if (this.autosave !== 'off') this.#keeping = setTimeout(this.#keepNow, keepAfter);
    this.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    if (done) this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #follow(): void {
    const document = forReading(this.#history.present);
    const { problems } = parseTimeline(document);
    this.#problems = problems.filter(({ path }) => !isUnfilled(document, path));
    this.#internals.setFormValue(this.value);
    this.htmlText = '';
    if (this.tab === 'take-away') void this.#writeHtml();
    this.#preview.show(this.#history.present);
    this.requestUpdate();
  }

  get #draftName(): string {
    return this.autosave || `${location.pathname}#${this.name}`;
  }

  readonly #keepNow = (): void => {
    clearTimeout(this.#keeping);
    if (!this.#isChanged || this.autosave === 'off') return;
    this.#isChanged = false;
    if (this.value === '') forgetDraft(this.#draftName);
    else this.isKept = keepDraft(this.#draftName, this.value);
  };
}

/** A document from JSON; an empty one from a text that is none. */
function read(json: string): DraftDocument {
  if (json.trim() === '') return {};
  try {
    return openDocument(JSON.parse(json)).document;
  } catch {
    return {};
  }
}

/** Whether a problem is of an entry in which nothing is written yet. */
function isUnfilled(document: DraftDocument, pointer: string): boolean {
  const keys = pointer.split('/').slice(1);
  return keys.some((_, depth) => {
    const held = valueAt(document, keys.slice(0, depth + 1));
    return typeof held === 'object' && held !== null && Object.keys(held).length === 0;
  });
}
