/** The sources of a timeline while it is read: given in a list, or on the fly by an event. */
import * as v from 'valibot';
import { readDate, type DateInput } from './date-fields.js';
import { lenientRead } from './lenient-read.js';
import type { Source } from './model.js';
import { nameOf, type Report } from './report.js';
import { SourceInput } from './schema.js';
import { claimId, slug, type TakenIds } from './slug.js';

type SourceFields = v.InferOutput<typeof SourceInput>;

/** CSL-JSON's spellings, and the model's. */
const aliases = new Map([
  ['container-title', 'containerTitle'],
  ['URL', 'url'],
]);
const modelName = (key: string): string => aliases.get(key) ?? key;

/** A source of the author's list that has been read but has no id for sure yet. */
interface Listed {
  readonly fields: SourceFields;
  readonly keys: readonly PropertyKey[];
}

/** Where in the input the origin of a source stands. */
interface OriginPlace {
  readonly id: string;
  readonly keys: readonly PropertyKey[];
}

/** Takes sources in, and finds them again by id or address. */
export class SourceList {
  readonly #sources = new Map<string, Source>();
  readonly #taken: TakenIds = new Map();
  readonly #byUrl = new Map<string, string>();
  readonly #listed: Listed[] = [];
  readonly #origins = new Map<string, OriginPlace>();
  readonly #timeZone: string | undefined;
  readonly #report: Report;

  /** @param timeZone of date-times without an offset. */
  constructor(report: Report, timeZone?: string) {
    this.#report = report;
    this.#timeZone = timeZone;
  }

  /** Reads one entry of the author's list of sources; `settle` takes them all in. */
  read(input: unknown, index: number): void {
    const keys = ['sources', index];
    const item = nameOf(input);
    const fields = lenientRead(SourceInput, input, { keys, item }, this.#report);
    if (fields !== undefined) this.#listed.push({ fields, keys });
  }

  /** Gives the listed sources their ids, first to those whose author wrote one. */
  settle(): void {
    const claim = ({ fields, keys }: Listed) => this.#claim(fields, keys);
    const written = this.#listed.map((one) =>
      one.fields.id === undefined ? undefined : claim(one),
    );
    for (const [index, one] of this.#listed.entries()) {
      this.#add(one.fields, written[index] ?? claim(one), one.keys);
    }
  }

  /**
   * The id of the source that an event means by `reference`: an id, an address, or a source of its
   * own. A name that is not known becomes a source by that name, and is reported.
   */
  resolve(reference: string | SourceFields, keys: readonly PropertyKey[], item: string): string {
    if (typeof reference !== 'string') return this.#resolveInline(reference, keys, item);
    if (this.#sources.has(reference)) return reference;
    const known = this.#byUrl.get(reference);
    if (known !== undefined) return known;
    if (/^https?:/i.test(reference)) return this.#take({ id: reference, url: reference }, keys);
    this.#report({ code: 'unknown-source', severity: 'warning', keys, item, input: reference });
    return this.#take({ id: reference, title: reference }, keys);
  }

  /** What has been read so far. */
  get byId(): ReadonlyMap<string, Source> {
    return this.#sources;
  }

  /** Where in the input the origin of each source stands, for those that have one. */
  get origins(): ReadonlyMap<string, OriginPlace> {
    return this.#origins;
  }

  /** All sources, those in `first` before the others. */
  inOrder(first: Iterable<string>): Source[] {
    const ids = new Set([...first, ...this.#sources.keys()]);
    return [...ids].flatMap((id) => this.#sources.get(id) ?? []);
  }

  #resolveInline(fields: SourceFields, keys: readonly PropertyKey[], item: string): string {
    const url = fields.url ?? fields.URL;
    const id = fields.id ?? (url === undefined ? this.#idOfTitle(fields) : this.#byUrl.get(url));
    const known = id === undefined ? undefined : this.#sources.get(id);
    if (known === undefined) return this.#take(fields, keys);
    this.#complete(known, fields, keys, item);
    return known.id;
  }

  #idOfTitle({ title }: SourceFields): string | undefined {
    if (title === undefined) return undefined;
    const known = this.#sources.get(slug(title, 'source'));
    return known?.title === title ? known.id : undefined;
  }

  /** Adds to a source what an event says of it besides; what it has already stands. */
  #complete(known: Source, fields: SourceFields, keys: readonly PropertyKey[], item: string): void {
    const given = this.#normalise(fields, known.id, keys);
    const completed: Record<string, unknown> = {};
    for (const key of Object.keys(fields)) {
      const field = modelName(key);
      const [before, value] = [known[field], given[field]];
      if (isBlank(value) || isSame(before, value)) continue;
      if (isBlank(before)) completed[field] = value;
      else {
        this.#report({
          code: 'other-source',
          keys: [...keys, key],
          item,
          input: fields[key],
          hint: known.id,
        });
      }
    }
    if (Object.keys(completed).length === 0) return;
    this.#set({ ...known, ...completed });
    if ('origin' in completed)
      this.#origins.set(known.id, { keys: [...keys, 'origin'], id: known.id });
  }

  #take(fields: SourceFields, keys: readonly PropertyKey[]): string {
    const id = this.#claim(fields, keys);
    this.#add(fields, id, keys);
    return id;
  }

  #claim(fields: SourceFields, keys: readonly PropertyKey[]): string {
    const title = fields.title ?? fields.publisher ?? '';
    const wanted = fields.id ?? fields.url ?? fields.URL ?? slug(title, 'source');
    const id = claimId(wanted, this.#taken);
    if (fields.id !== undefined && id !== wanted) {
      this.#report({
        code: 'duplicate-id',
        severity: 'warning',
        keys: [...keys, 'id'],
        item: nameOf(fields),
        input: wanted,
        hint: id,
      });
    }
    return id;
  }

  #add(fields: SourceFields, id: string, keys: readonly PropertyKey[]): void {
    this.#set(this.#normalise(fields, id, keys));
    if (fields.origin !== undefined) this.#origins.set(id, { keys: [...keys, 'origin'], id });
  }

  #set(source: Source): void {
    const { id, url } = source;
    if (url !== undefined && !this.#byUrl.has(url)) this.#byUrl.set(url, id);
    this.#sources.set(id, source);
  }

  #normalise(fields: SourceFields, id: string, keys: readonly PropertyKey[]): Source {
    const { author, issued, accessed, party, ...rest } = fields;
    const item = nameOf(fields);
    const date = (field: string, input: DateInput | undefined) =>
      readDate(input, { keys: [...keys, field], item }, this.#timeZone, this.#report);
    const known: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(rest)) {
      const field = modelName(key);
      if (value !== undefined) known[field] ??= value;
    }
    const issuedDate = date('issued', issued);
    const accessedDate = date('accessed', accessed);
    return {
      ...known,
      id,
      author: [author ?? []].flat().map(nameOfAuthor).filter(Boolean),
      party: party ?? false,
      ...(issuedDate && { issued: issuedDate }),
      ...(accessedDate && { accessed: accessedDate }),
    };
  }
}

type Author = Exclude<SourceFields['author'], readonly unknown[] | undefined>;

function nameOfAuthor(author: Author): string {
  if (typeof author === 'string') return author;
  if (author.literal !== undefined) return author.literal.trim();
  const { given, family, suffix } = author;
  const particles = [author['dropping-particle'], author['non-dropping-particle']];
  const parts = [given, ...particles, family, suffix].map((part) => part?.trim());
  return parts.filter(Boolean).join(' ');
}

/** What a source has where its author said nothing. */
const isBlank = (value: unknown): boolean =>
  value === undefined || value === false || (Array.isArray(value) && value.length === 0);

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  try {
    return JSON.stringify(a) === JSON.stringify(b);
  } catch {
    return false;
  }
}
