import { isLater, take } from '../layout/answer.js';
import type { EventExtent, EventProvider } from '../layout/event-provider.js';
import { fitEvents, fitExtent, type TimeWindow } from '../layout/fit-window.js';
import { clockOf, type ChartContent } from './chart-content.js';
import type { ProviderAnswers } from './scene.js';

/** Knows the window that shows all events, once for each whole: a provider may have to be asked. */
export class WholeWindow {
  readonly #answers: ProviderAnswers;
  #of: unknown;
  #timeZone = '';
  #window: TimeWindow | undefined;
  #isAwaited = false;

  constructor(answers: ProviderAnswers) {
    this.#answers = answers;
  }

  /** Whether it has been asked for and is to come. */
  get isAwaited(): boolean {
    return this.#isAwaited;
  }

  /** The window of a content, if there are any events, as far as is known. */
  of({ state, provider }: ChartContent): TimeWindow | undefined {
    const fitTo = state.fitTo ?? (state.provider ? undefined : state.events);
    const of = fitTo ?? provider;
    if (this.#of === of && this.#timeZone === state.timeZone) return this.#window;
    this.#of = of;
    this.#timeZone = state.timeZone;
    this.#isAwaited = false;
    if (fitTo) this.#window = fitEvents(fitTo, clockOf(state.timeZone));
    else this.#ask(provider);
    return this.#window;
  }

  #ask(provider: EventProvider): void {
    const answer = provider.extent();
    this.#window = undefined;
    this.#isAwaited = isLater(answer);
    const use = (extent: EventExtent | undefined): void => {
      if (this.#of !== provider) return;
      this.#window = fitExtent(extent);
      if (!this.#isAwaited) return;
      this.#isAwaited = false;
      this.#answers.onAnswer();
    };
    const fail = (error: unknown): void => {
      // Whoever wants to know next asks again.
      if (this.#of === provider) this.#of = undefined;
      this.#answers.onError(error);
    };
    take(answer, use, fail);
  }
}
