/** Puts a timeline on paper. Loaded when the page is at rest: once the reader prints, nothing can be. */
import { render } from 'lit';
import { evidenceArrival } from '../base/evidence-words.js';
import { paperArrival } from '../base/paper-words.js';
import type { EventTimelineList } from '../event-timeline-list/event-timeline-list.js';
import { paperDocument, type Pen } from './paper-document.js';
import type { PaperInput } from './paper-input.js';
import { paperStyles } from './paper.styles.js';

/** Has a page print the timeline in a shadow root. Loads what draws the chart without a chart. */
export async function openPaper(root: ShadowRoot): Promise<Paper> {
  const [drawing, nodes] = await Promise.all([
    import('../../chart/static-drawing.js'),
    import('../../chart/svg-node.js'),
  ]);
  return new Paper(root, { ...drawing, ...nodes });
}

/** Makes a document of what is shown whenever the page is printed, and takes it away after. */
export class Paper {
  readonly #root: ShadowRoot;
  readonly #pen: Pen;
  readonly #away = new AbortController();
  #input: PaperInput | undefined;
  #sheet: HTMLElement | undefined;

  constructor(root: ShadowRoot, pen: Pen) {
    this.#root = root;
    this.#pen = pen;
    const { styleSheet } = paperStyles;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    const print = (on: boolean) => {
      if (on) this.#fill();
      else this.#clear();
    };
    // before the list hears of it, which else would print itself
    const first = { signal: this.#away.signal, capture: true };
    addEventListener('beforeprint', () => print(true), first);
    addEventListener('afterprint', () => print(false), first);
    matchMedia('print').addEventListener('change', ({ matches }) => print(matches), first);
  }

  /** @param input what is printed, if it is; its words are loaded now. */
  show(input: PaperInput): void {
    this.#input = input;
    const lang = input.locale.lang();
    void evidenceArrival(lang);
    void paperArrival(lang);
  }

  disconnect(): void {
    this.#away.abort();
    this.#clear();
  }

  #fill(): void {
    const input = this.#input;
    if (this.#sheet || input === undefined || input.timeline.events.length === 0) return;
    const list = this.#root.querySelector<EventTimelineList>('event-timeline-list');
    if (list) list.isPrinted = false;
    this.#sheet = document.createElement('div');
    this.#sheet.className = 'paper';
    this.#sheet.part.add('paper');
    this.#sheet.lang = input.locale.lang();
    // first, so that what stands in slots is printed here and not where nothing is
    this.#root.prepend(this.#sheet);
    render(paperDocument(input, this.#pen), this.#sheet);
  }

  #clear(): void {
    this.#sheet?.remove();
    this.#sheet = undefined;
  }
}
