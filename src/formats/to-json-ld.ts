import type { Timeline, TimelineEvent } from '../core/model.js';
import { plainText } from '../core/plain-text.js';
import { isoEnd, isoStart } from './iso-date.js';
import { claimOf, correctionsOf, partOf } from './json-ld-claim.js';
import {
  jsonLdContext,
  stands,
  type JsonLdContext,
  type JsonLdOptions,
} from './json-ld-context.js';
import { licenseOf } from './json-ld-media.js';
import { said, type JsonLdDocument, type JsonLdNode } from './json-ld-node.js';
import { placeOf } from './json-ld-place.js';
import { citedSources, workOf } from './json-ld-source.js';

/**
 * The timeline as JSON-LD in the terms of schema.org (release 30.1): an `ItemList` in the timeline's
 * order, for search engines, fact-checkers and archives. It says no more than the timeline does.
 *
 * - Only what is `reported` or `confirmed` is an **`Event`**, with the `Claim` that it rests on as its
 *   `subjectOf`. Whatever is `unsourced`, `unverified`, `claimed`, `disputed`, `denied` or `retracted` is
 *   a **`Claim`** and nothing else: JSON-LD has no way to mention an event without asserting it, and
 *   who gathers events from the web reads no further than their type. `creativeWorkStatus` of the claim
 *   is the status.
 * - `startDate` and `endDate` are there as far as ISO 8601 can say what is known: a month stays a month,
 *   one of four Tuesdays is their month, and what is uncertain, approximate, open or spread over years
 *   is left out. `temporalCoverage` of the claim has the whole date in EDTF, `temporal` the author's
 *   own words.
 * - **`appearance`** lists the works that report or support the claim; `firstAppearance` is one of them
 *   only where the others are sure to be later. Where nobody but parties makes a claim, they are its
 *   `author`.
 * - **`citation`** has all that is cited. A source that is a party, supports, disputes or denies, and one
 *   that is cited with a place in it, stands in a `Role` whose `roleName` says so; a quote is a
 *   `Quotation` that is part of the source.
 * - **`ClaimReview`** is there only where a named person or body has given the current status (the last
 *   entry of `statusHistory`, with `by`). Its rating is the word, not a number. A derived status, and
 *   one that nobody has put their name to, is no review.
 * - Sources stand in full in `mainEntityOfPage`, the edited work, with an `encoding` for the hash and
 *   `isBasedOn` or `creditText` for the origin; elsewhere their `@id`, type, name and address. `correction` is there
 *   for the work and for each claim.
 *
 * - Media are the `associatedMedia` of the claim. A group is a `Collection` that its claims are part of,
 *   an era one with a `temporalCoverage`; both are parts of the edited work.
 *
 * What schema.org has no words for is left out: importance, the time zone, the history of a status before
 * the current one, when a source was accessed, and links other than `part-of`.
 *
 * @returns a plain object without undefined, empty or circular parts. To put it into a page, use
 * `serializeJsonLd`.
 */
export function toJsonLd(timeline: Timeline, options: JsonLdOptions = {}): JsonLdDocument {
  const context = jsonLdContext(timeline, options);
  const { at } = context;
  return said<JsonLdDocument>({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    '@id': at.id('timeline'),
    name: timeline.title,
    description: plainText(timeline.description ?? ''),
    url: at.page,
    mainEntityOfPage: editedWork(context),
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: timeline.events.length,
    itemListElement: timeline.events.map((event, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: stands(event, context) ? eventOf(event, context) : claimOf(event, context),
    })),
  });
}

/** What the list is the matter of: schema.org gives a list no language, date, licence or corrections. */
function editedWork(context: JsonLdContext): JsonLdNode | undefined {
  const { timeline, at } = context;
  const { language, updated, timeZone, license } = timeline;
  const told = said({
    name: timeline.title,
    inLanguage: language,
    dateModified: updated && isoStart(updated, timeZone),
    license: licenseOf(license),
    creditText: timeline.credits,
    correction: correctionsOf(timeline.corrections, context),
    hasPart: [...groupsOf(context), ...erasOf(context)],
    citation: citedSources(context).map((source) => workOf(source, context)),
  });
  if (Object.keys(told).length === 0) return undefined;
  return { '@type': 'CreativeWork', '@id': at.id('work'), ...told };
}

/** The lanes of the timeline: events say which of these collections they are part of. */
const groupsOf = ({ timeline, at }: JsonLdContext): readonly JsonLdNode[] =>
  timeline.groups.map(({ id, title }) =>
    said({ '@type': 'Collection', '@id': at.id('group', id), name: title }),
  );

/** An era is the time behind events, not one of them: a collection by its time. */
const erasOf = ({ timeline, at }: JsonLdContext): readonly JsonLdNode[] =>
  timeline.eras.map(({ id, title, date }) =>
    said({
      '@type': 'Collection',
      '@id': at.id('era', id),
      name: title,
      temporalCoverage: date.edtf,
    }),
  );

function eventOf(event: TimelineEvent, context: JsonLdContext): JsonLdNode {
  const { timeline, events, at } = context;
  const { date, language = timeline.language } = event;
  const wholes = partOf(event).filter((id) => {
    const whole = events.get(id);
    return whole !== undefined && stands(whole, context);
  });
  return said({
    '@type': 'Event',
    '@id': at.id('event', event.id),
    name: event.title,
    description: plainText(event.description ?? ''),
    inLanguage: language,
    startDate: isoStart(date, timeline.timeZone),
    endDate: isoEnd(date, timeline.timeZone),
    location: placeOf(event.place),
    superEvent: wholes.map((id) => ({ '@type': 'Event', '@id': at.id('event', id) })),
    subjectOf: claimOf(event, context),
  });
}
