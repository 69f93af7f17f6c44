/** A value of the input, as a sentence quotes it. */

const longestQuote = 80;

/** The value as JSON, short enough for a sentence. Never throws, whatever the value is. */
export function quote(value: unknown): string {
  try {
    return shortened(asJson(value));
  } catch {
    return '{…}';
  }
}

function asJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, longestQuote + 1));
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[…] (${value.length} items)`;
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}

/** A text that ends in an ellipsis where it would be longer. */
export const shortened = (text: string, longest = longestQuote): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
