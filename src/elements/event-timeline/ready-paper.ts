import type { ReactiveControllerHost } from 'lit';
import type { PaperInput } from '../paper/paper-input.js';
import { warn } from './later-parts.js';

/** Milliseconds after which the reader has all that is looked at, so that other things can be loaded. */
const rest = 1000;

/**
 * Has ready what printing takes, for which nothing can be loaded once the reader prints.
 *
 * @param input what is on the screen, which is what is printed.
 */
export function readyPaper(
  host: ReactiveControllerHost & HTMLElement,
  input: () => PaperInput,
): void {
  setTimeout(() => {
    import('../paper/paper.js')
      .then(({ openPaper }) => openPaper(host, input))
      .catch((error: unknown) => {
        warn('paper', error);
      });
  }, rest);
}
