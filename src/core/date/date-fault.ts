import type { DateErrorCode } from './date-error.js';

/** Why a date cannot be read, as the reader meets it: without words, which `explainFault` finds. */
export class DateFault extends Error {
  constructor(
    readonly code: DateErrorCode,
    /** The date, or that part of it which is at fault. */
    readonly part: string,
  ) {
    super(code);
  }
}
