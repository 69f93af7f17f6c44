import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Problem } from '../../core/problem.js';
import { evidenceWords } from '../base/evidence-words.js';
import { theme } from '../base/theme.styles.js';
import { DateField } from './date-field.js';
import { forKeeping, isBlank, listAt, withValue, type DraftDocument } from './draft-document.js';
import { DraftHistory } from './draft-history.js';
import { DraftKeeper } from './draft-keeper.js';
import { merged } from './edit-document.js';
import { fieldId, type EditorFrame } from './editor-frame.js';
import { datalistsTemplate } from './field.template.js';
import { FormControlElement } from './form-control-element.js';
import { editorTabs, panelTemplate, tabNames, type EditorTab } from './editor-panels.js';
import { editorWords, wordsArrival } from './editor-words.js';
import { formStyles } from './form.styles.js';
import { frameStyles } from './frame.styles.js';
import { itemsStyles } from './items.styles.js';
import { listenForInput } from './listen-for-input.js';
import { noticeTemplate } from './notice.template.js';
import { openFiles, openJson, openText, type OpenedDocument } from './open-document.js';
import { Preview } from './preview.js';
import { readDraft, type ReadDraft } from './read-draft.js';
import { RoomController } from './room-controller.js';
import { rowOrder } from './row-order.js';
import { htmlOf, jsonOf } from './take-away.js';
import { tabsTemplate } from './tabs.template.js';
import { chooseFiles, toolbarTemplate } from './toolbar.template.js';

export type { EditorTab } from './editor-panels.js';

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
export class EventTimelineEditor extends FormControlElement {
  static override styles = [theme, frameStyles, itemsStyles, formStyles];

  /**
   * By which name the draft is kept in this browser; `off` keeps none. Default: the path of the page and
   * the `name` of the element.
   */
  @property() autosave?: string;
  /** The address of the script in the tag to paste. Default: `event-timeline.js`, beside the page. */
  @property() script = 'event-timeline.js';

  @state() private tab: EditorTab = 'events';
  @state() private opened: EditorFrame['opened'] = {};
  @state() private message = '';
  @state() private fileProblems: readonly Problem[] = [];
  @state() private htmlText = '';
  @state() private isHeldOver = false;

  readonly #dates = new DateField(this);
  readonly #room = new RoomController(this);
  readonly #keeper = new DraftKeeper(this, () => ({ name: this.#draftName, json: this.value }));
  readonly #preview = new Preview((id) => {
    this.#showEvent(id);
  });
  #history = new DraftHistory({});
  #reading: ReadDraft = readDraft({});
  #order: readonly number[] = [];
  #focus: string | undefined;
  /** Something has been typed since a change was last told of. */
  #isTyping = false;

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      // a label leads here
      if (event.composedPath()[0] === this) this.focus();
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
    // a framework that hands back what it was told changes nothing
    if (this.hasUpdated && json === this.value) return;
    const { document, problems } = openJson(json);
    this.#history = new DraftHistory(document);
    // what is wrong with a document is told at its fields; what is none has no fields
    this.fileProblems = isBlank(document) ? problems : [];
    this.#keeper.rest();
    this.opened = {};
    this.#follow();
  }

  /** What is wrong with the document, by pointers into `value` as far as all of it is filled in. */
  get problems(): readonly Problem[] {
    return this.#reading.problems;
  }

  /** Takes back the last step. */
  undo(): void {
    this.#history.undo();
    this.#told();
    this.#done();
  }

  /** Does again what was taken back. */
  redo(): void {
    this.#history.redo();
    this.#told();
    this.#done();
  }

  /** Forgets the draft in this browser: for a page that has saved the timeline itself. */
  forgetDraft(): void {
    this.#keeper.forget();
  }

  /** Goes to the tab that is open. */
  override focus(options?: FocusOptions): void {
    this.#first?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated && isBlank(this.#history.present)) this.formResetCallback();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    listenForInput(this, root, {
      undo: () => {
        this.undo();
      },
      redo: () => {
        this.redo();
      },
      pause: () => {
        this.#history.pause();
        if (this.#isTyping) this.#done();
      },
      take: (text) => void openText(text).then(this.#take),
      takeFiles: (files) => void openFiles(files, this.#take),
      hold: (isHeld) => {
        this.isHeldOver = isHeld;
      },
      isDisabled: () => this.isDisabled,
    });
    return root;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const arriving = wordsArrival(this.locale.lang());
    return arriving ? arriving.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated) this.#keeper.look();
    const isWriting = this.opened.events !== undefined;
    this.#order = rowOrder(this.#reading.order, this.#order, isWriting);
  }

  protected override render(): TemplateResult {
    const frame = this.#frame;
    const { isBeside } = this.#room;
    const shown = this.#shownTab;
    const tabs = editorTabs.filter((tab) => tab !== 'preview' || !isBeside);
    return html`<section
      class=${isBeside ? 'editor beside' : 'editor'}
      aria-label=${this.labelText || frame.words.editor}
    >
      <div class="bar">
        ${tabsTemplate(tabs, shown, tabNames(frame), (tab) => {
          this.#openTab(tab);
        })}
        ${toolbarTemplate(frame, {
          canUndo: this.#history.canUndo,
          canRedo: this.#history.canRedo,
          undo: () => {
            this.undo();
          },
          redo: () => {
            this.redo();
          },
          startOver: () => {
            this.opened = {};
            this.#change({});
          },
        })}
      </div>
      <div class="desk">
        <div class="work" ?hidden=${shown === 'preview'}>
          ${this.#noticeTemplate(frame)}
          <div
            part="panel"
            class="panel"
            id=${shown === 'preview' ? nothing : 'panel'}
            role="tabpanel"
            aria-labelledby=${`tab-${shown}`}
          >
            ${panelTemplate(shown, frame, {
              script: this.script,
              html: this.htmlText,
              tell: (message) => {
                this.message = message;
              },
              download: (format) => void this.#preview.download(format),
            })}
          </div>
        </div>
        <aside
          part="preview"
          class="preview"
          id=${shown === 'preview' ? 'panel' : nothing}
          role=${shown === 'preview' ? 'tabpanel' : nothing}
          aria-label=${frame.words.preview}
          ?hidden=${!isBeside && shown !== 'preview'}
        >
          ${isBeside ? html`<p class="label" aria-hidden="true">${frame.words.preview}</p>` : nothing}
          ${this.#preview.element}
        </aside>
      </div>
      ${datalistsTemplate(frame)}
      ${this.isHeldOver ? html`<div class="held"><p>${frame.words.dropHere}</p></div>` : nothing}
    </section>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('required')) this.#tellForm();
    if (this.#focus === undefined) return;
    this.renderRoot.querySelector<HTMLElement>(`#${this.#focus}`)?.focus();
    this.#focus = undefined;
  }

  /** Where one begins: the tab that is open. */
  get #first(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`#tab-${this.#shownTab}`);
  }

  /** With room for the preview beside the form, it is no tab. */
  get #shownTab(): EditorTab {
    return this.tab === 'preview' && this.#room.isBeside ? 'events' : this.tab;
  }

  /** Undefined where no draft is to be kept. */
  get #draftName(): string | undefined {
    if (this.autosave === 'off') return undefined;
    return this.autosave || `${location.pathname}#${this.name}`;
  }

  get #frame(): EditorFrame {
    const lang = this.locale.lang();
    return {
      document: this.#history.present,
      problems: this.#reading.problems,
      order: this.#order,
      statuses: this.#reading.statuses,
      words: editorWords(lang),
      evidence: evidenceWords(lang),
      locale: this.locale,
      dates: this.#dates,
      isDisabled: this.isDisabled,
      opened: this.opened,
      type: (path, value) => {
        const next = withValue(this.#history.present, path, value);
        this.#history.change(next, fieldId(path), performance.now());
        this.#isTyping = true;
        this.#told();
      },
      change: (next, focus) => {
        this.#focus = focus;
        this.#change(next);
      },
      open: (list, index, focus) => {
        this.#open(list, index, focus);
      },
      showSource: (id) => {
        const at = listAt(this.#history.present, ['sources']).findIndex((one) => one.id === id);
        if (at < 0) return;
        this.tab = 'sources';
        this.#open('sources', at, fieldId(['sources', at, 'title']));
      },
      openFile: () => {
        chooseFiles((files) => void openFiles(files, this.#take));
      },
    };
  }

  #noticeTemplate(frame: EditorFrame): TemplateResult {
    const keeper = this.#keeper;
    return noticeTemplate(frame, {
      isKept: this.#draftName === undefined ? undefined : keeper.isKept,
      found: keeper.found,
      restore: () => {
        const found = keeper.takeFound();
        if (found) this.#change(openJson(found.json).document);
      },
      discard: () => {
        keeper.takeFound();
        keeper.forget();
      },
      message: this.message,
      problems: this.fileProblems,
      dismiss: () => {
        this.fileProblems = [];
        this.#focus = `tab-${this.#shownTab}`;
      },
    });
  }

  #openTab(tab: EditorTab): void {
    this.tab = tab;
    if (tab === 'take-away') void this.#writeHtml();
  }

  #open(list: string, index: number | undefined, focus?: string): void {
    this.#focus = focus;
    this.opened = { ...this.opened, [list]: index };
    // a form that is closed lets the rows take their order
    if (list === 'events') this.#order = this.#reading.order;
  }

  /** An event that somebody has chosen in the preview. */
  #showEvent(id: string): void {
    const place = this.#reading.places.get(id);
    if (place === undefined || !this.#room.isBeside) return;
    this.tab = 'events';
    this.#open('events', place);
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector(`#events-${place}`)?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** Takes what a file or the clipboard holds: into an empty document as it is, else besides what is there. */
  readonly #take = ({ document, problems }: OpenedDocument): void => {
    const { present } = this.#history;
    this.fileProblems = problems;
    const { length } = listAt(document, ['events']);
    this.message = length > 0 ? editorWords(this.locale.lang()).added(length) : '';
    if (isBlank(document)) return;
    this.opened = {};
    this.#change(isBlank(present) ? document : merged(forKeeping(present), document));
  };

  async #writeHtml(): Promise<void> {
    const { present } = this.#history;
    const text = await htmlOf(present);
    if (present === this.#history.present) this.htmlText = text;
  }

  #change(next: DraftDocument): void {
    this.#history.change(next);
    this.#told();
    this.#done();
  }

  /** Has everyone know that the document is another one. */
  #told(): void {
    this.#follow();
    this.#keeper.soon();
    this.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** A step is done, or a field is left: what fields tell of that themselves stays within the editor. */
  #done(): void {
    this.#isTyping = false;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #follow(): void {
    this.#reading = readDraft(this.#history.present);
    this.#tellForm();
    this.htmlText = '';
    if (this.tab === 'take-away') void this.#writeHtml();
    this.#preview.show(this.#reading.timeline);
    this.requestUpdate();
  }

  #tellForm(): void {
    const { nothingYet } = editorWords(this.locale.lang());
    this.tellForm(nothingYet, this.hasUpdated ? this.#first : null);
  }
}
