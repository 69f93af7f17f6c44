/** Who says so: the citations of an event, how well it stands, and what was put right. */
import { deriveStatus } from '../derive-status.js';
import { evidenceCount } from '../evidence-count.js';
import { formatDate } from '../date/format-date.js';
import type { Citation, Correction, Quote, StatusChange, TimelineEvent } from '../model.js';
import { sourceName } from '../source-line.js';
import { entryOfStatus, evidenceSentence, settingSentence } from '../status-reason.js';
import { stanceTerm, statusTerm } from '../status-words.js';
import { dateHtml, labelHtml, linkable, said, wordsLang, type HtmlFrame } from './html-frame.js';
import { element, joined, type Content, type Markup } from './markup.js';
import { ToldFields } from './told-fields.js';

/** The word of the status, who set it, what it rests on, and how many sources there are. */
export function standingHtml(event: TimelineEvent, frame: HtmlFrame): Markup {
  const { found, words, timeZone } = frame;
  const { language: lang, terms, evidence } = words;
  const reason = entryOfStatus(event)?.reason;
  const dateText = (date: TimelineEvent['date']) => formatDate(date, lang, { timeZone });
  const told = { words: evidence, lang, dateText };
  const { status } = deriveStatus(event, found.sources);
  return element(
    'p',
    { lang: wordsLang(frame) },
    joined(
      ' ',
      element('strong', {}, `${terms[statusTerm[status]]}.`),
      settingSentence(event, told),
      reason !== undefined && element('span', { lang: frame.language }, reason),
      evidenceSentence(event, found.sources, told),
      event.citations.length > 0 && `${evidence.evidence(evidenceCount(event, found.sources))}.`,
    ),
  );
}

export function citationHtml(citation: Citation, frame: HtmlFrame): Markup {
  const { found, words, sources } = frame;
  const fields = new ToldFields(citation);
  const id = fields.text('source') ?? citation.source;
  const locator = fields.text('locator');
  const source = found.sources.get(citation.source);
  const anchor = sources.get(citation.source);
  const name = source === undefined ? id : sourceName(source);
  fields.told('stance', ...(citation.quote === undefined ? [] : (['quote'] as const)));
  const cite = element(
    'cite',
    { 'data-source': id },
    anchor === undefined ? name : element('a', { href: `#${anchor}` }, name),
  );
  return element(
    'li',
    { 'data-more': fields.rest() },
    element(
      'p',
      {},
      cite,
      source?.party === true && [
        ' ',
        element('small', {}, said(frame, `(${words.terms.partyLong})`)),
      ],
      ': ',
      element(
        'span',
        { 'data-stance': citation.stance, lang: wordsLang(frame) },
        words.terms[stanceTerm[citation.stance]],
      ),
      locator !== undefined && [
        '. ',
        said(frame, words.evidence.locator),
        ': ',
        element('span', { 'data-locator': true }, locator),
      ],
    ),
    citation.quote && quoteHtml(citation.quote, linkable(source?.url), frame),
  );
}

function quoteHtml(quote: Quote, cite: string | undefined, frame: HtmlFrame): Content[] {
  const fields = new ToldFields(quote);
  const lang = fields.text('language');
  const translation = fields.text('translation');
  const text = fields.text('text');
  return [
    element('blockquote', { cite, lang, 'data-more': fields.rest() }, element('p', {}, text)),
    translation !== undefined && [
      element('p', { lang: wordsLang(frame) }, `${frame.words.evidence.translation}:`),
      element('blockquote', { 'data-translation': true }, element('p', {}, translation)),
    ],
  ];
}

/** An entry of the history of a status. */
function changeHtml(change: StatusChange, frame: HtmlFrame): Markup {
  const fields = new ToldFields(change);
  const { date, status } = change;
  fields.told('status', ...(date === undefined ? [] : (['date'] as const)));
  const by = fields.text('by');
  const reason = fields.text('reason');
  return element(
    'li',
    { 'data-status': status, 'data-date': date?.edtf, 'data-more': fields.rest() },
    joined(
      ' – ',
      date && dateHtml(date, frame),
      said(frame, frame.words.terms[statusTerm[status]]),
      by !== undefined && element('span', { 'data-by': true }, by),
      reason !== undefined && element('span', { 'data-reason': true }, reason),
    ),
  );
}

function correctionHtml(correction: Correction, frame: HtmlFrame): Markup {
  const fields = new ToldFields(correction);
  const { date } = correction;
  if (date !== undefined) fields.told('date');
  const text = fields.text('text');
  return element(
    'li',
    { 'data-date': date?.edtf, 'data-more': fields.rest() },
    joined(': ', date && dateHtml(date, frame), element('span', { 'data-text': true }, text)),
  );
}

/** Lists of what changed, each below its name. */
export const changesHtml = (
  frame: HtmlFrame,
  {
    statusHistory = [],
    corrections,
  }: { statusHistory?: readonly StatusChange[]; corrections: readonly Correction[] },
): Content[] => [
  statusHistory.length > 0 && [
    labelHtml(frame, frame.words.evidence.statusHistory),
    element(
      'ol',
      { 'data-status-history': true },
      statusHistory.map((one) => changeHtml(one, frame)),
    ),
  ],
  corrections.length > 0 && [
    labelHtml(frame, frame.words.evidence.corrections),
    element(
      'ul',
      { 'data-corrections': true },
      corrections.map((one) => correctionHtml(one, frame)),
    ),
  ],
];
