import { deriveStatus } from '../core/derive-status.js';
import type { Citation, Source } from '../core/model.js';
import type { ParsedTimeline } from '../core/parse-timeline.js';
import { statuses } from '../core/schema.js';
import { Draft, refused, said } from './draft.js';
import type { Original } from './original.js';
import { isObject, readJson } from './json-input.js';
import { citationsIn, correctionsIn, eventOf } from './json-ld-events.js';
import { JsonLdReader, ownPart, type ReadNode } from './json-ld-reader.js';
import { isWork, sourceOfWork } from './json-ld-works.js';

/**
 * Reads JSON-LD in the terms of schema.org: an `ItemList` or any other collection of `Event`, `Claim`,
 * `ClaimReview`, works such as `NewsArticle`, and the updates of a `LiveBlogPosting`. It is the inverse of
 * `toJsonLd` for all that this can say.
 *
 * - A date is as precise as it is written; a claim's `temporalCoverage` is EDTF. A claim that has none has
 *   the day on which it was made.
 * - A `Claim` and the `Event` that it is about are one event. Its status is the author's word only where the
 *   citations do not give it anyway.
 * - A work is a source, and is cited by the events that it is `about`. Of a `ClaimReview` from elsewhere the
 *   rating decides how the review is cited: the best supports the claim, the worst denies it, what lies
 *   between disputes it. Without numbers it cannot be told, and the review is a source that is not cited.
 *
 * @param input JSON-LD as text, or what it holds. Never throws.
 */
export function fromJsonLd(input: unknown): ParsedTimeline {
  const document = readJson(input);
  if (!isObject(document) && !Array.isArray(document)) return refused(input, expected, 'JSON-LD');
  const reader = new JsonLdReader(document);
  const list = reader.top.find(({ types }) => types.includes('ItemList'));
  const work = list && reader.nodes(list.fields.mainEntityOfPage)[0];
  const draft = new Draft(list ? ownFields(list, work, reader) : {});
  const collection = new Collection(reader, draft, list && reader.text(work?.fields.inLanguage));
  for (const cited of work ? reader.nodes(work.fields.citation) : []) collection.addWork(cited);
  for (const node of reader.top) collection.addNode(node);
  if (work) addParts(work, reader, draft);
  collection.addSources();
  if (!list && draft.count('events') + draft.count('sources') === 0)
    return refused(input, expected, 'JSON-LD');
  return draft.finish();
}

const expected = 'JSON-LD of schema.org with events, claims or articles';

function ownFields(list: ReadNode, work: ReadNode | undefined, reader: JsonLdReader) {
  const text = (name: string) => work && reader.text(work.fields[name]);
  return said({
    title: reader.text(list.fields.name),
    description: reader.text(list.fields.description),
    language: text('inLanguage'),
    updated: text('dateModified'),
    license: text('license'),
    credits: text('creditText'),
    corrections: work && correctionsIn(work, reader),
  });
}

/** The groups and eras that we have written as collections. */
function addParts(work: ReadNode, reader: JsonLdReader, draft: Draft): void {
  for (const part of reader.nodes(work.fields.hasPart)) {
    const title = reader.text(part.fields.name);
    const [group, era] = [ownPart('group', part.id), ownPart('era', part.id)];
    const original = { name: `The collection ${part.id}`, keys: [part.id ?? ''] };
    if (group !== undefined) draft.add('groups', { id: group, title }, original);
    if (era === undefined) continue;
    const date = reader.text(part.fields.temporalCoverage);
    draft.add('eras', { id: era, date, title }, original);
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** Collects the events, and the sources that they cite on the way. */
class Collection {
  readonly #sources = new Map<string, Record<string, unknown>>();
  readonly #parties = new Set<string>();
  readonly #seen = new Set<string>();
  readonly #reader: JsonLdReader;
  readonly #draft: Draft;
  readonly #language: string | undefined;

  constructor(reader: JsonLdReader, draft: Draft, language: string | undefined) {
    this.#reader = reader;
    this.#draft = draft;
    this.#language = language;
  }

  addNode(node: ReadNode): void {
    const { types, fields } = node;
    const reader = this.#reader;
    const is = (name: string) => types.includes(name);
    for (const entry of reader.nodes(fields.itemListElement)) {
      this.addNode(
        entry.types.includes('ListItem') ? (reader.nodes(entry.fields.item)[0] ?? entry) : entry,
      );
    }
    if (is('ItemList') || is('ListItem')) return;
    if (is('Claim')) this.#addEvent(reader.nodes(fields.about).find(isEvent), node);
    else if (is('ClaimReview')) this.#addReview(node);
    else if (isEvent(node)) this.#addEvent(node, reader.nodes(fields.subjectOf).find(isClaim));
    else if (isWork(node)) this.#addArticle(node);
  }

  /** A work, with the events that it is about and the updates that it consists of. */
  #addArticle(work: ReadNode): void {
    const id = this.addWork(work);
    const about = ['about', 'mentions', 'mainEntity'].flatMap((name) =>
      this.#reader.nodes(work.fields[name]),
    );
    for (const one of about) {
      if (isEvent(one) && (one.fields.startDate ?? one.fields.endDate) !== undefined) {
        this.#addEvent(one, undefined, id);
      }
    }
    for (const update of this.#reader.nodes(work.fields.liveBlogUpdate)) {
      const dated = {
        ...update,
        fields: { startDate: update.fields.datePublished, ...update.fields },
      };
      this.#addEvent(dated, undefined, id);
    }
  }

  /** @returns the id that it is cited by. */
  addWork(work: ReadNode): string | undefined {
    const source = sourceOfWork(work, this.#reader);
    if (source === undefined) return undefined;
    this.#sources.set(source.id, { ...source, ...this.#sources.get(source.id) });
    return source.id;
  }

  #addEvent(event: ReadNode | undefined, claim: ReadNode | undefined, source?: string): void {
    const id = claim?.id ?? event?.id;
    if (id !== undefined && this.#seen.has(id)) return;
    for (const one of [claim?.id, event?.id]) if (one !== undefined) this.#seen.add(one);
    const reader = this.#reader;
    const cited = claim ? citationsIn(claim, reader) : [];
    const others = event ? reader.nodes(event.fields.subjectOf).filter(isWork) : [];
    for (const { work, party, citation } of cited) {
      this.addWork(work);
      if (party) this.#parties.add(citation.source);
    }
    const citations: Fields[] = [
      ...cited.map(({ citation }) => citation),
      ...others.flatMap((work) => cite(this.addWork(work))),
      ...cite(source),
      ...(event && claim === undefined ? cite(this.#addAddress(event)) : []),
    ];
    const item = eventOf(event, claim, reader);
    const reviews = claim ? reader.nodes(claim.fields.review) : [];
    this.#add(item, withoutRepeats(citations, cited.length), claim, reviews);
  }

  /** The page of an event that comes from nowhere else. */
  #addAddress(event: ReadNode): string | undefined {
    const url = this.#reader.text(event.fields.url);
    if (url !== undefined && !this.#sources.has(url)) this.#sources.set(url, { id: url, url });
    return url;
  }

  /** A review from elsewhere: the claim that it reviews is the event, the review one of its sources. */
  #addReview(review: ReadNode): void {
    const reader = this.#reader;
    const [claim] = reader.nodes(review.fields.itemReviewed);
    if (review.id !== undefined && this.#seen.has(review.id)) return;
    if (review.id !== undefined) this.#seen.add(review.id);
    const works = claim
      ? ['firstAppearance', 'appearance'].flatMap((name) => reader.nodes(claim.fields[name]))
      : [];
    const made = [claim, ...works].map((node) => node && reader.text(node.fields.datePublished));
    const appearances = [...new Set(works.map((work) => this.addWork(work)))];
    const source = this.addWork(review);
    const stance = stanceOf(review, reader);
    const item = eventOf(undefined, claim, reader);
    const rating = reader.nodes(review.fields.reviewRating)[0];
    const title = reader.text(review.fields.claimReviewed) ?? item.title;
    const read = {
      ...item,
      title,
      date: item.date ?? made.find((date) => date !== undefined),
      actors: [
        ...new Set([
          ...((item.actors as string[] | undefined) ?? []),
          ...reader.texts(claim?.fields.author),
        ]),
      ],
    };
    if (stance === undefined && source !== undefined) {
      const hint = 'it cannot be told what it says of the claim, so the review is not cited';
      const said = rating && reader.text(rating.fields.alternateName);
      const fault = { input: said, hint, why: 'unclear-review' } as const;
      const field = ['reviewRating'];
      this.#draft.report('taken-as', originalOf(review), { ...fault, field, severity: 'warning' });
    }
    const citations = [
      ...appearances.flatMap((id) => cite(id)),
      ...(stance === undefined ? [] : cite(source, stance)),
    ];
    this.#add(read, withoutRepeats(citations, 0), claim ?? review, []);
  }

  #add(
    item: Fields,
    citations: readonly Fields[],
    claim: ReadNode | undefined,
    reviews: readonly ReadNode[],
  ): void {
    const language = item.language === this.#language ? undefined : item.language;
    const status = claim && this.#statusOf(claim, citations);
    const history = reviews.flatMap((review) => this.#changeOf(review));
    const original = originalOf(claim);
    this.#draft.add(
      'events',
      {
        ...item,
        language,
        citations,
        status,
        statusHistory: history.length > 0 ? history : undefined,
      },
      original,
    );
  }

  /** The word of the author: what the citations give by themselves is none. */
  #statusOf(claim: ReadNode, citations: readonly Fields[]): string | undefined {
    const word = this.#reader.text(claim.fields.creativeWorkStatus);
    if (!isStatus(word)) return undefined;
    const sources = new Map(
      citations.map(({ source }) => [
        String(source),
        {
          id: String(source),
          author: [],
          party: this.#parties.has(String(source)),
        } satisfies Source,
      ]),
    );
    const given = { citations: citations as unknown as readonly Citation[] };
    return deriveStatus(given, sources).status === word ? undefined : word;
  }

  /** Who gave a claim its status: a review in our own words. */
  #changeOf(review: ReadNode): readonly Fields[] {
    const reader = this.#reader;
    const rating = reader.nodes(review.fields.reviewRating)[0];
    const status = rating && reader.text(rating.fields.alternateName);
    if (!isStatus(status)) return [];
    const { author, datePublished, reviewBody } = review.fields;
    const by = reader.text(author);
    return [
      said({ status, by, date: reader.text(datePublished), reason: reader.text(reviewBody) }),
    ];
  }

  /** The sources come last, when it is known which are parties. */
  addSources(): void {
    for (const [id, source] of this.#sources) {
      const party = this.#parties.has(id) || undefined;
      this.#draft.add('sources', { ...source, party }, { name: `The work ${id}`, keys: [id] });
    }
  }
}

/** The first ones are as they were written; of those after them each source is cited once. */
const withoutRepeats = (citations: readonly Fields[], written: number): readonly Fields[] =>
  citations.filter(
    ({ source }, index) =>
      index < written || citations.findIndex((one) => one.source === source) === index,
  );

const isClaim = ({ types }: ReadNode): boolean => types.includes('Claim');

/** All types of events end in the word, but for a few. */
const isEvent = ({ types }: ReadNode): boolean =>
  types.some((type) => /Event$|^(?:Festival|Hackathon|EventSeries|CourseInstance)$/.test(type));

const isStatus = (word: string | undefined): word is (typeof statuses)[number] =>
  statuses.some((status) => status === word);

const cite = (source: string | undefined, stance = 'reports'): Fields[] =>
  source === undefined ? [] : [{ source, stance }];

const originalOf = (node: ReadNode | undefined): Original => {
  const id = node?.id;
  return {
    name: id === undefined ? 'A claim' : `The node ${id}`,
    keys: id === undefined ? [] : [id],
  };
};

/** What a rating in numbers says of the claim. */
function stanceOf(review: ReadNode, reader: JsonLdReader): string | undefined {
  const rating = reader.nodes(review.fields.reviewRating)[0];
  const number = (name: string) => Number(reader.text(rating?.fields[name]) ?? NaN);
  const [value, best, worst] = [number('ratingValue'), number('bestRating'), number('worstRating')];
  if (Number.isNaN(value) || Number.isNaN(best) || Number.isNaN(worst) || best === worst)
    return undefined;
  if (value === best) return 'supports';
  return value === worst ? 'denies' : 'disputes';
}
