/** The records of a file of RIS, as they are written. */

/** A record: its tags in their order, with their values. */
export interface RisRecord {
  readonly type: string;
  readonly tags: readonly (readonly [tag: string, value: string])[];
  /** The line of its `TY`, from 1. */
  readonly line: number;
  /** The line of each tag, where it first comes. */
  readonly lines: ReadonlyMap<string, number>;
}

/** What a file holds: its records, and the lines that are in none. */
export interface RisFile {
  readonly records: readonly RisRecord[];
  readonly strays: readonly { readonly line: number; readonly text: string }[];
}

interface OpenRecord extends RisRecord {
  readonly tags: [tag: string, value: string][];
  readonly lines: Map<string, number>;
}

const tagged = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/;

/** Reads a file of RIS. A line without a tag goes on with the value before it. */
export function readRis(text: string): RisFile {
  const records: OpenRecord[] = [];
  const strays: { line: number; text: string }[] = [];
  let open = false;
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const [, tag, value = ''] = tagged.exec(line) ?? [];
    if (tag === 'TY') {
      records.push({
        type: value.trim().toUpperCase(),
        tags: [],
        line: index + 1,
        lines: new Map(),
      });
      open = true;
      continue;
    }
    if (tag === 'ER') {
      open = false;
      continue;
    }
    const record = open ? records.at(-1) : undefined;
    const last = record?.tags.at(-1);
    if (tag !== undefined && record) {
      record.tags.push([tag, value.trim()]);
      if (!record.lines.has(tag)) record.lines.set(tag, index + 1);
    } else if (line.trim() === '') continue;
    else if (last) last[1] = `${last[1]} ${line.trim()}`.trim();
    else strays.push({ line: index + 1, text: line.trim() });
  }
  return { records, strays };
}
