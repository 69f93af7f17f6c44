/** Puts a timeline on paper. Loaded when the page is at rest: once the reader prints, nothing can be. */
import { render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { evidenceArrival } from '../base/evidence-words.js';
import { paperArrival } from '../base/paper-words.js';
import type { EventTimelineList } from '../event-timeline-list/event-timeline-list.js';
import { paperDocument, type Pen } from './paper-document.js';
import type { PaperInput } from './paper-input.js';
import { paperStyles } from './paper.styles.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Has a page print what an element shows. Loads what draws the chart without a chart. */
export async function openPaper(host: Host, input: () => PaperInput): Promise<void> {
  const [drawing, nodes] = await Promise.all([
    import('../../drawing/static-drawing.js'),
    import('../../drawing/svg-node.js'),
  ]);
  host.addController(new Paper(host, input, { ...drawing, ...nodes }));
}

/** Makes a document of what is shown whenever the page is printed, and takes it away after. */
class Paper implements ReactiveController {
  readonly #host: Host;
  readonly #input: () => PaperInput;
  readonly #pen: Pen;
  #away: AbortController | undefined;
  #sheet: HTMLElement | undefined;

  constructor(host: Host, input: () => PaperInput, pen: Pen) {
    this.#host = host;
    this.#input = input;
    this.#pen = pen;
    this.#expectWords();
  }

  hostConnected(): void {
    const print = (on: boolean) => {
      if (on) this.#fill();
      else this.#clear();
    };
    this.#away = new AbortController();
    // before the list hears of it, which else would print itself
    const first = { signal: this.#away.signal, capture: true };
    addEventListener('beforeprint', () => print(true), first);
    addEventListener('afterprint', () => print(false), first);
    matchMedia('print').addEventListener('change', ({ matches }) => print(matches), first);
  }

  hostUpdated(): void {
    this.#expectWords();
  }

  hostDisconnected(): void {
    this.#away?.abort();
    this.#clear();
  }

  /** Asks for the words of the language, so that they are there when they are needed. */
  #expectWords(): void {
    const lang = this.#input().locale.lang();
    void evidenceArrival(lang);
    void paperArrival(lang);
  }

  #fill(): void {
    const input = this.#input();
    const { shadowRoot: root } = this.#host;
    if (this.#sheet || root === null || input.timeline.events.length === 0) return;
    const { styleSheet } = paperStyles;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    const list = root.querySelector<EventTimelineList>('event-timeline-list');
    if (list) list.isPrinted = false;
    this.#sheet = document.createElement('div');
    this.#sheet.className = 'paper';
    this.#sheet.part.add('paper');
    this.#sheet.lang = input.locale.lang();
    // first, so that what stands in slots is printed here and not where nothing is
    root.prepend(this.#sheet);
    render(paperDocument(input, this.#pen), this.#sheet, { host: this.#host });
  }

  #clear(): void {
    this.#sheet?.remove();
    this.#sheet = undefined;
  }
}
