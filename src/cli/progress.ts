import type { Terminal } from './terminal.js';

const width = 24;
/** Milliseconds before a bar is worth showing, and between two looks of it. */
const patience = 400;
const interval = 100;

/** How far long work has come. */
export interface Progress {
  /** Of `total`, so much is done. */
  at(done: number, total: number): void;
  /** Takes the bar away for good. */
  end(): void;
}

/** How work is done. */
interface Work {
  /** So many times the same is gone through, such as a file that is read twice. Default: once. */
  readonly passes?: number;
  /** Milliseconds. */
  readonly now?: () => number;
}

/** A bar on a terminal, as soon as the work has proved long. It never goes back. */
export function progressOn(
  terminal: Terminal,
  label: string,
  { passes = 1, now = () => performance.now() }: Work = {},
): Progress {
  const started = now();
  let shown = -Infinity;
  let [pass, far] = [0, 0];
  let [isThrough, isEnded] = [false, false];
  return {
    at: (done, total) => {
      // a file may be read once more, to find the place of a fault
      if (isEnded) return;
      if (isThrough && pass < passes - 1) pass += 1;
      isThrough = done >= total;
      far = Math.max(far, (pass + (total > 0 ? Math.min(1, done / total) : 0)) / passes);
      const time = now();
      if (time - started < patience || time - shown < interval) return;
      shown = time;
      terminal.line(barOf(label, far));
    },
    end: () => {
      isEnded = true;
      if (shown > -Infinity) terminal.line('');
    },
  };
}

function barOf(label: string, share: number): string {
  const full = Math.round(share * width);
  const percent = `${Math.floor(share * 100)}`.padStart(3);
  return `${label} [${'#'.repeat(full)}${'.'.repeat(width - full)}] ${percent} %`;
}
