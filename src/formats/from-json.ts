import { parseTimeline, type ParsedTimeline } from '../core/parse-timeline.js';
import { refused } from './draft.js';
import { readJson } from './json-input.js';

/** Reads our own format from its text, or from what that holds. Never throws. */
export function fromJson(input: unknown): ParsedTimeline {
  const document = readJson(input);
  return document === undefined ? refused(input, 'JSON', 'JSON') : parseTimeline(document);
}
