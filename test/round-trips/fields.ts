/** What there is to lose of a timeline, field by field. */
import type { EventDate } from '../../src/core/event-date.js';
import type { Citation, Media, Source, Timeline, TimelineEvent } from '../../src/core/model.js';

/** The values of a field, by the ids of the events and the names of the sources. */
type ValuesOf = (timeline: Timeline) => readonly unknown[];

/** White space at the ends of a text and how its accents are put together are lost in some formats, and say nothing. */
const text = (value: unknown): unknown =>
  typeof value === 'string' ? value.normalize('NFC').trim() || undefined : value;
const date = (value: EventDate | undefined): string | undefined => value?.edtf;
const list = (values: readonly unknown[]): unknown => values.map(text);

const ofEvent =
  (value: (event: TimelineEvent, timeline: Timeline) => unknown): ValuesOf =>
  (timeline) =>
    [...timeline.events]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((event) => value(event, timeline));

/** A source is known by what it says of itself: its id need not be kept. */
const nameOf = ({ id, title, url }: Source): string => String(text(title ?? url ?? id));
const ofCitations = (
  value: (citation: Citation, source: Source | undefined) => unknown,
): ValuesOf =>
  ofEvent(({ citations }, { sources }) =>
    citations.map((citation) =>
      value(
        citation,
        sources.find(({ id }) => id === citation.source),
      ),
    ),
  );
const ofMedia = (value: (media: Media) => unknown): ValuesOf =>
  ofEvent(({ media }) => media.map(value));

/** Of the sources that events cite, where there are events: formats of events have no other. */
const ofSources =
  (value: (source: Source) => unknown): ValuesOf =>
  (timeline) => {
    const cited = new Set(
      timeline.events.flatMap(({ citations }) => citations.map((one) => one.source)),
    );
    return timeline.sources
      .filter(({ id }) => cited.has(id) || timeline.events.length === 0)
      .map((source) => [nameOf(source), value(source)] as const)
      .filter(([, one]) => one !== undefined && one !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1));
  };

const ofTimeline =
  (value: (timeline: Timeline) => unknown): ValuesOf =>
  (timeline) => [value(timeline)];

/** Undefined where none of the values says anything. */
const said = (...values: readonly unknown[]): unknown =>
  values.some(Boolean) ? values : undefined;

/** By the name of its row in the table of `docs/formats.md`. */
export const fields: Readonly<Record<string, ValuesOf>> = {
  'title and description': ofTimeline(({ title, description }) => [text(title), text(description)]),
  language: ofTimeline(({ language }) => language),
  'time zone': ofTimeline(({ timeZone }) => timeZone),
  'updated, licence, credits': ofTimeline(({ updated, license, credits }) => [
    date(updated),
    text(license),
    text(credits),
  ]),
  corrections: ofTimeline(({ corrections }) =>
    corrections.map((one) => [date(one.date), text(one.text)]),
  ),
  groups: ofTimeline(({ groups }) => groups.map(({ id, title }) => [id, text(title)])),
  eras: ofTimeline(({ eras }) => eras.map((era) => [date(era.date), text(era.title)])),
  id: ofEvent(({ id }) => id),
  date: ofEvent((event) => date(event.date)),
  'date in words': ofEvent(({ dateText }) => text(dateText)),
  title: ofEvent(({ title }) => text(title)),
  description: ofEvent(({ description }) => text(description)),
  'language of an event': ofEvent(({ language }) => language),
  status: ofEvent(({ status }) => status),
  'history of the status': ofEvent(({ statusHistory }) =>
    statusHistory.map((one) => [one.status, date(one.date), text(one.by), text(one.reason)]),
  ),
  group: ofEvent(({ group }) => group),
  actors: ofEvent(({ actors }) => list(actors)),
  tags: ofEvent(({ tags }) => list(tags)),
  'place, its name': ofEvent(({ place }) => text(place?.name)),
  'place, its coordinates': ofEvent(({ place }) => [place?.latitude, place?.longitude]),
  'links, part of': ofEvent(({ links }) =>
    links.filter(({ type }) => type === 'part-of').map(({ event }) => event),
  ),
  'links, others': ofEvent(({ links }) =>
    links.filter(({ type }) => type !== 'part-of').map(({ type, event }) => [type, event]),
  ),
  'corrections of an event': ofEvent(({ corrections }) =>
    corrections.map((one) => [date(one.date), text(one.text)]),
  ),
  importance: ofEvent(({ importance }) => importance),
  citations: ofCitations((_, source) => source && nameOf(source)),
  stance: ofCitations(({ stance }) => stance),
  quote: ofCitations(({ quote }) => text(quote?.text)),
  'quote, language and translation': ofCitations(({ quote }) => [
    quote?.language,
    text(quote?.translation),
  ]),
  locator: ofCitations(({ locator }) => text(locator)),
  'media, addresses': ofMedia(({ url }) => url),
  'media, alt, caption, credit': ofMedia(({ alt, caption, credit }) =>
    list([alt, caption, credit]),
  ),
  'media, licence, size, source': ofMedia((media) => [
    media.type,
    text(media.license),
    media.thumbnail,
    media.sensitive,
    media.width,
    media.height,
    media.source,
  ]),
  'media, subtitles, how made': ofMedia(({ captions, digitalSourceType }) => [
    captions,
    digitalSourceType,
  ]),
  'source, title': ofSources(({ title }) => text(title)),
  'source, address': ofSources(({ url }) => url),
  'source, issued': ofSources(({ issued }) => date(issued)),
  'source, accessed': ofSources(({ accessed }) => date(accessed)),
  'source, author': ofSources(({ author }) => author.map(text).join('; ')),
  'source, type': ofSources(({ type }) => type),
  'source, publisher, container': ofSources(({ publisher, containerTitle }) =>
    said(text(publisher), text(containerTitle)),
  ),
  'source, language, note, locator': ofSources(({ language, note, locator }) =>
    said(language, text(note), text(locator)),
  ),
  'source, archived copy and hash': ofSources(({ archivedAt, sha256 }) =>
    said(archivedAt, text(sha256)),
  ),
  'source, origin and party': ofSources(({ origin, party }) => said(text(origin), party)),
};
