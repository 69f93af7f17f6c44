/** What every part of the HTML is written with. */
import { formatDate } from '../date/format-date.js';
import type { EventDate } from '../event-date.js';
import type { TimelineLookup } from '../lookup.js';
import { isWebAddress } from '../schema.js';
import type { HtmlWords } from './html-words.js';
import { element, type Attributes, type Content, type Markup } from './markup.js';

export interface HtmlFrame {
  readonly found: TimelineLookup;
  readonly words: HtmlWords;
  /** IANA time zone that times are told in. */
  readonly timeZone: string;
  /** Which pictures stand in the page rather than behind a link. */
  readonly pictures: 'own' | 'all' | 'none';
  /** Of the title: 1 to 4. */
  readonly level: number;
  /** Whether the EDTF of a date stands in the text too. */
  readonly edtf: boolean;
  /** The language of the texts around, as far as it is known. */
  readonly language: string | undefined;
  /** The `id` of the element of an event or a source, by the id in the data. */
  readonly events: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
}

/** A heading so many levels below the title. */
export const heading = (
  { level }: HtmlFrame,
  below: number,
  attributes: Attributes,
  ...content: Content[]
): Markup => element(`h${Math.min(6, level + below)}`, attributes, ...content);

/** `lang` for words of our own; none where the text around is in that language. */
export const wordsLang = ({ words, language }: HtmlFrame): string | undefined =>
  language === undefined || language.toLowerCase() === words.language.toLowerCase()
    ? undefined
    : words.language;

/** Words of our own in the midst of the data. */
export function said(frame: HtmlFrame, text: string): Content {
  const lang = wordsLang(frame);
  return lang === undefined ? text : element('span', { lang }, text);
}

/** The name of a list, too small a thing for a heading. */
export const labelHtml = (frame: HtmlFrame, text: string): Markup =>
  element('p', { lang: wordsLang(frame) }, element('b', {}, text));

/** What HTML takes as the `datetime` of `<time>`: EDTF says more than that. */
const plain =
  /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/**
 * A date as it is known, in words, with its EDTF for machines. What it is the date of has it in an attribute
 * too: sites take `<time>` and `<data>` out of what people write.
 */
export function dateHtml(
  date: EventDate,
  frame: HtmlFrame,
  sentence: (text: string) => string = (text) => text,
): Content {
  const { words, timeZone } = frame;
  const { edtf } = date;
  const text = sentence(formatDate(date, words.language, { timeZone }));
  const lang = wordsLang(frame);
  return [
    plain.test(edtf)
      ? element('time', { datetime: edtf, lang }, text)
      : element('data', { value: edtf, lang }, text),
    frame.edtf && [' (EDTF ', element('code', {}, edtf), ')'],
  ];
}

/** An address that may be linked to; a model made by hand can hold any text. */
export const linkable = (address: string | undefined): string | undefined =>
  address !== undefined && isWebAddress(address) ? address : undefined;
