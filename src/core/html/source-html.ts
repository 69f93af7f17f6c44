/** The list of sources. */
import type { Source } from '../model.js';
import { sourceName } from '../source-line.js';
import { ownWord } from '../own-word.js';
import { dateHtml, linkable, said, type HtmlFrame } from './html-frame.js';
import { element, joined, type Content, type Markup } from './markup.js';
import { outwardHtml } from './rich-text-html.js';
import { ToldFields } from './told-fields.js';

/** A source, as an item of the list at the end. */
export function sourceHtml(source: Source, frame: HtmlFrame): Markup {
  const { words, sources } = frame;
  const fields = new ToldFields(source);
  const { terms } = words;
  if (source.party) fields.told('party');
  if (!source.party && source.party === false) fields.told('party');
  const made = imprint(source, fields, frame);
  const found = ways(source, fields, frame);
  const note = fields.text('note');
  return element(
    'li',
    {
      id: sources.get(source.id),
      'data-id': fields.text('id'),
      'data-type': fields.text('type'),
      'data-language': fields.text('language'),
      'data-party': source.party,
      'data-more': fields.rest(),
    },
    element(
      'p',
      {},
      joined(
        ' ',
        citeHtml(source, fields),
        source.party && element('small', {}, said(frame, `(${terms.partyLong})`)),
      ),
    ),
    made.length > 0 && element('p', {}, made),
    found.length > 0 && element('p', {}, found),
    note !== undefined && element('p', { 'data-note': true }, note),
  );
}

function citeHtml(source: Source, fields: ToldFields<Source>): Markup {
  const url = linkable(fields.text('url'));
  const title = fields.text('title');
  const name = title ?? sourceName(source);
  return element(
    'cite',
    { 'data-untitled': title === undefined },
    url === undefined ? name : outwardHtml(url, {}, name),
  );
}

/** Who made it, in what, and when. */
function imprint(source: Source, fields: ToldFields<Source>, frame: HtmlFrame): Content[] {
  const { words } = frame;
  if (source.issued !== undefined) fields.told('issued');
  const span = (field: 'containerTitle' | 'publisher' | 'locator', name: string): Content => {
    const text = fields.text(field);
    return text !== undefined && element('span', { [name]: true }, text);
  };
  const kind = ownWord(words.evidence.sourceTypes, source.type);
  return joined(
    ', ',
    kind !== undefined && said(frame, kind),
    ...fields.texts('author').map((name) => element('span', { 'data-author': true }, name)),
    span('containerTitle', 'data-container-title'),
    span('publisher', 'data-publisher'),
    source.issued &&
      element('span', { 'data-issued': source.issued.edtf }, dateHtml(source.issued, frame)),
    span('locator', 'data-locator'),
  );
}

/** Where it is kept, how it was secured, and where it has its information from. */
function ways(source: Source, fields: ToldFields<Source>, frame: HtmlFrame): Content[] {
  const { words, found } = frame;
  const archived = linkable(fields.text('archivedAt'));
  const sha256 = fields.text('sha256');
  const origin = fields.text('origin');
  const { accessed } = source;
  if (accessed !== undefined) fields.told('accessed');
  const root = origin === undefined ? undefined : found.sources.get(origin);
  const from = root === undefined ? origin : sourceName(root);
  return joined(
    '. ',
    archived !== undefined &&
      outwardHtml(archived, { 'data-archived-at': true }, said(frame, words.evidence.archived)),
    accessed && [
      said(frame, words.evidence.accessed),
      ' ',
      element('span', { 'data-accessed': accessed.edtf }, dateHtml(accessed, frame)),
    ],
    sha256 !== undefined && ['SHA-256 ', element('code', { 'data-sha256': true }, sha256)],
    from !== undefined && [
      said(frame, words.evidence.passesOn),
      ': ',
      element('span', { 'data-origin': origin }, from),
    ],
  );
}
