import type { Answer } from './event-provider.js';

/** Whether an answer is still to come. */
export const isLater = <T>(answer: Answer<T>): answer is PromiseLike<T> =>
  typeof answer === 'object' && answer !== null && 'then' in answer;

/**
 * Does something with an answer: at once, or when it comes. What goes wrong on the way goes to
 * `onError`; without it, nowhere, for who asks may ask again.
 */
export function take<T>(
  answer: Answer<T>,
  use: (answer: T) => void,
  onError: (error: unknown) => void = () => undefined,
): void {
  if (isLater(answer)) void answer.then(use, onError);
  else use(answer);
}
