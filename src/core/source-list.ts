/** The sources of a timeline while it is read: given in a list, or on the fly by an event. */
import * as v from 'valibot';
import { readDate, type DateInput } from './date-fields.js';
import { lenientRead } from './lenient-read.js';
import type { Source } from './model.js';
import { nameOf, problem, type Problem } from './problem.js';
import { SourceInput } from './schema.js';
import { claimId, slug, type TakenIds } from './slug.js';

type SourceFields = v.InferOutput<typeof SourceInput>;

/** CSL-JSON's spellings, and the model's. */
const aliases = { 'container-title': 'containerTitle', URL: 'url' } as const;

/** Takes sources in, and finds them again by id or address. */
export class SourceList {
  readonly #sources = new Map<string, Source>();
  readonly #taken: TakenIds = new Map();
  readonly #byUrl = new Map<string, string>();
  readonly #problems: Problem[];

  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  /** Reads one entry of the author's list of sources. */
  read(input: unknown, index: number): void {
    const keys = ['sources', index];
    const item = nameOf(input);
    const fields = lenientRead(SourceInput, input, { keys, item }, this.#problems);
    if (fields !== undefined) this.#add(fields, keys);
  }

  /**
   * The id of the source that an event means by `reference`: an id, an address, or a source of its
   * own. A name that is not known becomes a source by that name, with a problem.
   */
  resolve(reference: string | SourceFields, keys: readonly PropertyKey[], item: string): string {
    if (typeof reference !== 'string') return this.#resolveInline(reference, keys);
    if (this.#sources.has(reference)) return reference;
    const known = this.#byUrl.get(reference);
    if (known !== undefined) return known;
    if (/^https?:/i.test(reference)) return this.#add({ id: reference, url: reference }, keys);
    this.#problems.push(
      problem({ code: 'unknown-source', severity: 'warning', keys, item, input: reference }),
    );
    return this.#add({ id: reference, title: reference }, keys);
  }

  /** All sources, those in `first` before the others. */
  inOrder(first: Iterable<string>): Source[] {
    const ids = new Set([...first, ...this.#sources.keys()]);
    return [...ids].flatMap((id) => this.#sources.get(id) ?? []);
  }

  #resolveInline(fields: SourceFields, keys: readonly PropertyKey[]): string {
    const { id, title } = fields;
    const url = fields.url ?? fields.URL;
    const same = id ?? (url === undefined ? undefined : this.#byUrl.get(url));
    if (same !== undefined && this.#sources.has(same)) return same;
    if (id === undefined && url === undefined && title !== undefined) {
      const known = this.#sources.get(slug(title, 'source'));
      if (known?.title === title) return known.id;
    }
    return this.#add(fields, keys);
  }

  #add(fields: SourceFields, keys: readonly PropertyKey[]): string {
    const url = fields.url ?? fields.URL;
    const wanted = fields.id ?? url ?? slug(fields.title ?? fields.publisher ?? '', 'source');
    const id = claimId(wanted, this.#taken);
    const item = nameOf(fields);
    if (fields.id !== undefined && id !== wanted) {
      this.#problems.push(
        problem({
          code: 'duplicate-id',
          severity: 'warning',
          keys: [...keys, 'id'],
          item,
          input: wanted,
          hint: id,
        }),
      );
    }
    if (url !== undefined && !this.#byUrl.has(url)) this.#byUrl.set(url, id);
    this.#sources.set(id, this.#normalise(fields, id, keys));
    return id;
  }

  #normalise(fields: SourceFields, id: string, keys: readonly PropertyKey[]): Source {
    const { author, issued, accessed, party, ...rest } = fields;
    const item = nameOf(fields);
    const date = (field: string, input: DateInput | undefined) =>
      readDate(input, { keys: [...keys, field], item }, undefined, this.#problems);
    const known: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(rest)) {
      const field = Object.hasOwn(aliases, key) ? aliases[key as keyof typeof aliases] : key;
      if (value !== undefined) known[field] ??= value;
    }
    const issuedDate = date('issued', issued);
    const accessedDate = date('accessed', accessed);
    return {
      ...known,
      id,
      author: [author ?? []].flat().map(nameOfAuthor),
      party: party ?? false,
      ...(issuedDate && { issued: issuedDate }),
      ...(accessedDate && { accessed: accessedDate }),
    };
  }
}

type Author = Exclude<SourceFields['author'], readonly unknown[] | undefined>;

function nameOfAuthor(author: Author): string {
  if (typeof author === 'string') return author;
  return author.literal ?? [author.given, author.family].filter(Boolean).join(' ');
}
