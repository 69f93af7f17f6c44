/** Events as claims of schema.org: what is said, where it is said, and who has judged it. */
import type { Citation, Correction, Quote, Source, TimelineEvent } from '../core/model.js';
import { plainText } from '../core/plain-text.js';
import { firstAppearance, supporters } from './first-appearance.js';
import { isoStart } from './iso-date.js';
import { stands, type JsonLdContext } from './json-ld-context.js';
import { said, type JsonLdNode } from './json-ld-node.js';
import { mediaOf } from './json-ld-media.js';
import { placeOf } from './json-ld-place.js';
import { mentionOf } from './json-ld-source.js';

/** All that is claimed and how it stands. Where and when are told here too, for claims that have no event. */
export function claimOf(event: TimelineEvent, context: JsonLdContext): JsonLdNode {
  const { at, timeline, statusOf } = context;
  const isEvent = stands(event, context);
  const first = firstAppearance(event, context.sources);
  return said({
    '@type': 'Claim',
    '@id': at.id('claim', event.id),
    name: event.title,
    description: isEvent ? undefined : plainText(event.description ?? ''), // the event has it
    inLanguage: event.language ?? timeline.language,
    creativeWorkStatus: statusOf(event),
    about: isEvent ? { '@type': 'Event', '@id': at.id('event', event.id) } : undefined,
    temporalCoverage: event.date.edtf,
    temporal: event.dateText,
    spatialCoverage: isEvent ? undefined : placeOf(event.place),
    keywords: event.tags,
    mentions: event.actors.map((name) => ({ '@type': 'Thing', name })),
    isPartOf: [
      ...partOf(event).map((id) => ({ '@type': 'Claim', '@id': at.id('claim', id) })),
      ...(event.group === undefined
        ? []
        : [{ '@type': 'Collection', '@id': at.id('group', event.group) }]),
    ],
    associatedMedia: mediaOf(event, context),
    author: claimants(event, context).map(context.named),
    appearance: supporters(event, context.sources).map((source) => mentionOf(source, context)),
    firstAppearance: first && mentionOf(first, context),
    citation: event.citations
      .map((citation) => cited(citation, context))
      .filter((work) => work !== undefined),
    review: reviewOf(event, context),
    correction: correctionsOf(event.corrections, context),
  });
}

/** The events that this one is a part of. */
export const partOf = ({ links }: TimelineEvent): readonly string[] =>
  links.filter(({ type }) => type === 'part-of').map(({ event }) => event);

/** What was put right. */
export function correctionsOf(
  corrections: readonly Correction[],
  { timeline }: JsonLdContext,
): readonly JsonLdNode[] {
  return corrections.map(({ date, text }) =>
    said({
      '@type': 'CorrectionComment',
      text,
      datePublished: date && isoStart(date, timeline.timeZone),
    }),
  );
}

/** Whose claim it is, where nobody but parties makes it. */
function claimants(event: TimelineEvent, context: JsonLdContext): readonly string[] {
  const sources = supporters(event, context.sources);
  if (!sources.every(({ party }) => party)) return [];
  const names = sources.flatMap(({ author, origin, publisher = '' }) => {
    if (author.length > 0) return author;
    return origin === undefined || context.sources.has(origin) ? publisher : origin;
  });
  return [...new Set(names)];
}

/**
 * A cited work or the passage of it, in a `Role` that says what the citation is where it is more than a
 * report: that it supports, disputes or denies the claim, that the source is a party, and where in it.
 */
function cited(citation: Citation, context: JsonLdContext): JsonLdNode | undefined {
  const source = context.sources.get(citation.source);
  if (source === undefined) return undefined;
  const passage = passageOf(citation, source, context);
  const isPlain = citation.stance === 'reports' && !source.party && !citation.locator?.trim();
  if (isPlain) return passage;
  return said({
    '@type': 'Role',
    roleName: [citation.stance, ...(source.party ? ['party'] : [])],
    description: citation.locator,
    citation: passage,
  });
}

function passageOf({ quote }: Citation, source: Source, context: JsonLdContext): JsonLdNode {
  const work = mentionOf(source, context);
  if (quote === undefined) return work;
  const { text, language } = quote;
  return said({
    '@type': 'Quotation',
    text,
    inLanguage: language,
    isPartOf: work,
    workTranslation: translationOf(quote, context),
  });
}

function translationOf({ translation }: Quote, { timeline }: JsonLdContext) {
  if (!translation?.trim()) return undefined;
  return said({ '@type': 'Quotation', text: translation, inLanguage: timeline.language });
}

/** Who has given the event the status that it has, in words; a status that is derived has no author. */
function reviewOf(event: TimelineEvent, context: JsonLdContext): JsonLdNode | undefined {
  const held = event.statusHistory.at(-1);
  const by = held?.by?.trim();
  if (!held || !by || held.status !== event.status) return undefined;
  const { at, timeline } = context;
  return said({
    '@type': 'ClaimReview',
    '@id': at.id('review', event.id),
    url: at.page,
    author: context.named(by),
    datePublished: held.date && isoStart(held.date, timeline.timeZone),
    inLanguage: event.language ?? timeline.language,
    claimReviewed: event.title,
    itemReviewed: { '@type': 'Claim', '@id': at.id('claim', event.id) },
    reviewRating: { '@type': 'Rating', alternateName: held.status },
    reviewBody: held.reason,
  });
}
