import type { Terminal } from './terminal.js';

const width = 24;
/** Milliseconds before a bar is worth showing, and between two looks of it. */
const patience = 400;
const interval = 100;

/** How far long work has come. */
export interface Progress {
  /** Of `total`, so much is done. */
  at(done: number, total: number): void;
  /** Takes the bar away. */
  end(): void;
}

/** A bar on a terminal, as soon as the work has proved long. */
export function progressOn(
  terminal: Terminal,
  label: string,
  now = () => performance.now(),
): Progress {
  const started = now();
  let shown = -Infinity;
  return {
    at: (done, total) => {
      const time = now();
      if (time - started < patience || time - shown < interval) return;
      shown = time;
      terminal.line(barOf(label, total > 0 ? Math.min(1, done / total) : 0));
    },
    end: () => {
      if (shown > -Infinity) terminal.line('');
    },
  };
}

function barOf(label: string, share: number): string {
  const full = Math.round(share * width);
  const percent = `${Math.floor(share * 100)}`.padStart(3);
  return `${label} [${'#'.repeat(full)}${'.'.repeat(width - full)}] ${percent} %`;
}
