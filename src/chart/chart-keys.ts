import type { ChartFocus } from './chart-focus.js';
import type { Stop } from './stops.js';

/** What keys do beside going from one thing to another. */
export interface KeyTargets {
  /** From right to left: time runs so, too. */
  readonly rtl: boolean;
  /** Opens what has the focus. */
  activate(stop: Stop): void;
  /** @returns whether there was anything to give up. */
  giveUp(): boolean;
  zoom(factor: number): void;
  fit(): void;
  help(): void;
}

/** What a press of a key that zooms does, as the buttons do. */
const ZOOM = 1.6;

/**
 * Does what a key is for, in a chart that has the focus.
 *
 * @returns whether it was for anything.
 */
export function pressKey(event: KeyboardEvent, focus: ChartFocus, targets: KeyTargets): boolean {
  // These belong to the browser and to assistive technology.
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return false;
  const { key, shiftKey } = event;
  if (key === 'Escape') return targets.giveUp();
  const forward = targets.rtl ? -1 : 1;
  const actions: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowRight: () => focus.step(forward, shiftKey),
    ArrowLeft: () => focus.step(forward === 1 ? -1 : 1, shiftKey),
    ArrowDown: () => focus.stepLane(1),
    ArrowUp: () => focus.stepLane(-1),
    Home: () => focus.goToEnd(-1),
    End: () => focus.goToEnd(1),
    PageDown: () => focus.page(1),
    PageUp: () => focus.page(-1),
    Enter: () => activate(focus, targets),
    ' ': () => activate(focus, targets),
    '+': () => targets.zoom(ZOOM),
    '=': () => targets.zoom(ZOOM),
    '-': () => targets.zoom(1 / ZOOM),
    '0': () => targets.fit(),
    '?': () => targets.help(),
  };
  const action = actions[key];
  action?.();
  return action !== undefined;
}

function activate(focus: ChartFocus, targets: KeyTargets): void {
  if (focus.stop) targets.activate(focus.stop);
  else focus.enter();
}
