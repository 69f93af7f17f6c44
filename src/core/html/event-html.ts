/** One event as an item of the list: readable as it stands, and readable back. */
import type { Place, TimelineEvent } from '../model.js';
import { changesHtml, citationHtml, standingHtml } from './evidence-html.js';
import { dateHtml, heading, labelHtml, wordsLang, type HtmlFrame } from './html-frame.js';
import { element, htmlOf, type Content, type Markup } from './markup.js';
import { mediaHtml } from './media-html.js';
import { richTextHtml } from './rich-text-html.js';
import { ToldFields } from './told-fields.js';

/** Lists whose items stand in the HTML one by one. */
const lists = ['statusHistory', 'citations', 'media', 'links', 'corrections'] as const;

export function eventHtml(event: TimelineEvent, around: HtmlFrame): Markup {
  const fields = new ToldFields(event);
  const language = fields.text('language');
  const frame = { ...around, language: language ?? around.language };
  const description = richTextHtml(event.description ?? '', { 'data-description': true });
  const dateText = fields.text('dateText');
  const title = fields.text('title');
  const facts = factsHtml(event, fields, frame);
  fields.told('date', ...lists);
  if (event.status !== undefined) fields.told('status');
  if (description.isKept) fields.told('description');
  const { citations, media } = event;
  return element(
    'li',
    {
      id: frame.events.get(event.id),
      'data-id': fields.text('id'),
      'data-date': event.date.edtf,
      lang: language,
      'data-status': event.status,
      'data-importance': fields.number('importance'),
      'data-more': fields.rest(),
    },
    element(
      'p',
      {},
      dateHtml(event.date, frame),
      dateText !== undefined && [' ', element('q', { 'data-date-text': true }, dateText)],
    ),
    heading(frame, 1, {}, title),
    standingHtml(event, frame),
    description.markup,
    media.map((one) => mediaHtml(one, frame)),
    facts.length > 0 && element('dl', {}, facts),
    citations.length > 0 && [
      labelHtml(frame, frame.words.evidence.whoSaysSo),
      element(
        'ul',
        { 'data-citations': true },
        citations.map((one) => citationHtml(one, frame)),
      ),
    ],
    changesHtml(frame, event),
  );
}

function factsHtml(
  event: TimelineEvent,
  fields: ToldFields<TimelineEvent>,
  frame: HtmlFrame,
): Content[] {
  const { terms } = frame.words;
  const { place } = event;
  if (place !== undefined) fields.told('place');
  const actors = fields.texts('actors');
  const group = fields.text('group');
  const groupTitle = group === undefined ? undefined : frame.found.groups.get(group)?.title;
  const named = (label: string, values: Content[]): Content =>
    values.length > 0 && [element('dt', { lang: wordsLang(frame) }, label), ...values];
  return [
    named(terms.place, place === undefined ? [] : [placeHtml(place, frame)]),
    named(
      terms.actors(actors.length),
      actors.map((name) => element('dd', { 'data-actor': true }, name)),
    ),
    named(
      terms.group,
      group === undefined ? [] : [element('dd', { 'data-group': group }, groupTitle ?? group)],
    ),
    named(
      terms.tags,
      fields.texts('tags').map((tag) => element('dd', { 'data-tag': true }, tag)),
    ),
    linksHtml(event, frame),
  ].filter((one) => htmlOf(one) !== '');
}

function placeHtml(place: Place, { words }: HtmlFrame): Markup {
  const fields = new ToldFields(place);
  const name = fields.text('name');
  const degrees = new Intl.NumberFormat(words.language, { maximumFractionDigits: 4 });
  const { latitude, longitude } = place;
  const where = [latitude, longitude].flatMap((one) =>
    one === undefined ? [] : [`${degrees.format(one)}°`],
  );
  return element(
    'dd',
    {
      'data-place': true,
      'data-unnamed': name === undefined,
      'data-latitude': fields.number('latitude'),
      'data-longitude': fields.number('longitude'),
      'data-more': fields.rest(),
    },
    name ?? where.join(', '),
  );
}

function linksHtml({ links }: TimelineEvent, frame: HtmlFrame): Content[] {
  return links.map((link) => {
    const fields = new ToldFields(link);
    const other = frame.found.events.get(link.event);
    const anchor = frame.events.get(link.event);
    const title = other?.title ?? link.event;
    fields.told('type');
    const id = fields.text('event');
    return [
      element('dt', { lang: wordsLang(frame) }, frame.words.evidence.links[link.type][0]),
      element(
        'dd',
        { 'data-link': link.type, 'data-event': id, 'data-more': fields.rest() },
        anchor === undefined ? title : element('a', { href: `#${anchor}` }, title),
      ),
    ];
  });
}
