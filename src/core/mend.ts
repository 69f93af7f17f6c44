/** What a sentence about a fault says beyond it: how to mend it, or the reason. */
import type { ProblemTerms } from '../locales/problems/terms.js';
import type { Mark } from '../locales/reasons/terms.js';
import { dateSentence } from './date/date-sentence.js';
import { DateError, parseDate } from './date/parse-date.js';
import { quote, shortened } from './quote.js';
import type { ProblemContext } from './report.js';

/** A sentence or two. */
const longestHint = 400;

/** The hint for the sentence of a problem; empty where there is none to give. */
export function hintOf(context: ProblemContext, words: ProblemTerms, mark: Mark): string {
  const { code, input, hint, reason, expected } = context;
  switch (code) {
    case 'date':
    case 'date-of-event':
      return shortened(whyNoDate(context, words, mark), longestHint);
    case 'duplicate-id':
    case 'other-source':
    case 'status-contradicted':
      return mark(quote(hint));
    case 'status-overstated':
      return reason ? words.overstated[reason] : '';
    case 'not-json':
      return words.jsonFault(shortened(hint ?? '', longestHint), placeIn(String(input), hint));
    case 'unreadable':
      return hint === undefined ? words.throws : mark(shortened(hint, longestHint));
    default:
      if (hint !== undefined) return mark(shortened(hint, longestHint));
      return expected ? expectation(expected, context, words, mark) : '';
  }
}

function whyNoDate({ input, timeZone }: ProblemContext, words: ProblemTerms, mark: Mark): string {
  try {
    parseDate(String(input), timeZone === undefined ? {} : { timeZone });
    return '';
  } catch (error) {
    if (error instanceof DateError) return dateSentence(error, words.dates, words.language, mark);
    throw error;
  }
}

/** What to write instead, in words rather than in the type system's. */
function expectation(
  expected: string,
  { code, keys, example }: ProblemContext,
  words: ProblemTerms,
  mark: Mark,
): string {
  const { expected: said, language } = words;
  if (code === 'out-of-range')
    return expected.startsWith('>=')
      ? said.atLeast(expected.slice(2))
      : said.atMost(expected.slice(2));
  const asked = expected.replace(/[()]/g, '').split(' | ');
  const types = typeNames.filter((type) => asked.includes(type));
  if (code === 'not-allowed' || types.length === 0) return said.oneOf(mark(asked.join(', ')));
  if (keys.at(-1) === 'date') return said.date;
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  const what = list.format(types.map((type) => said[type]));
  return example === undefined ? what : said.suchAs(what, mark(example));
}

const typeNames = ['string', 'number', 'boolean', 'Array', 'Object'] as const;

/** Where reading JSON failed, from what the engine says of it; undefined where it does not say that. */
function placeIn(text: string, reason = ''): { line: string; column: string } | undefined {
  const [, line, column] = /line (\d+) column (\d+)/.exec(reason) ?? [];
  if (line !== undefined && column !== undefined) return { line, column };
  const [, position] = /position (\d+)/.exec(reason) ?? [];
  if (position === undefined) return undefined;
  const before = text.slice(0, Number(position)).split('\n');
  return { line: String(before.length), column: String((before.at(-1) ?? '').length + 1) };
}
