/** JSON that others have written: nothing in it is taken on trust. */

/** An object of which nothing is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What a text holds, read from JSON; anything but a text is taken as it is. Undefined for bad JSON. */
export function readJson(input: unknown): unknown {
  if (typeof input !== 'string') return input;
  try {
    return JSON.parse(input.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value where it is an object, else an empty one. */
export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** The value where it is a list, else an empty one. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [];

/** A text or a number as trimmed text; undefined where it is neither, or blank. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' ? text.trim() || undefined : undefined;
}
