/** What comes of asking for a file. */
import type { ProblemContext } from '../../core/report.js';

/** What a file holds, read from JSON. */
export interface FileContent {
  readonly content?: unknown;
  /** It is so long that it should be read in stretches. */
  readonly isLong?: boolean;
  readonly faults?: readonly ProblemContext[];
}

/** Why a file could not be had. */
export interface FileFault {
  readonly fault: ProblemContext;
}

/** With what the server said, where it said anything. */
export type FileAnswer = (FileContent | FileFault) & { readonly response?: Response };
