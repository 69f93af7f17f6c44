/** A problem in a sentence or two of some language. */
import type { ItemKind, ProblemTerms } from '../locales/problems/terms.js';
import type { Mark } from '../locales/reasons/terms.js';
import { hintOf } from './mend.js';
import { quote, shortened } from './quote.js';
import type { ProblemContext } from './report.js';

const plain: Mark = (text) => text;

/** Names the item, quotes the value and says the mend. */
export function tellProblem(
  context: ProblemContext,
  words: ProblemTerms,
  mark: Mark = plain,
): string {
  const { code, keys, input, hint: given, archive } = context;
  const value = input === undefined ? '' : mark(quoteIn(words, input));
  if (code === 'not-loaded')
    return value ? words.notLoaded(value, answerIn(words, given)) : words.notWhole;
  if (code === 'not-answered')
    return archive
      ? words.archive[archive.fault](mark(archive.host), given ?? '')
      : words.notAnswered(mark(given ?? ''));
  const below = belowItem(context);
  const item = itemOf(context, words, mark);
  const at = (fields: readonly PropertyKey[]) =>
    fields.length === 0 ? item : words.place(item, fieldOf(fields, words, mark));
  const status = code === 'status-overstated' && given !== undefined;
  const sentence = words.sentences[code]({
    ...context,
    mark,
    item,
    at: at(below),
    holder: at(below.slice(0, -1)),
    name: mark(named(keys.at(-1))),
    value: status ? mark(quote(given)) : value,
    hint: hintOf(context, words, mark),
  });
  if (!context.whole) return sentence;
  // what is at fault takes with it the item, or an entry of it
  const kind = keys.length > 3 ? undefined : keys[0];
  return `${sentence} ${words.whole(isKind(kind, words) ? kind : undefined)}`;
}

const named = (key: PropertyKey | undefined): string => `"${shortened(String(key))}"`;

/** How many items a list has is said in English alone. */
const quoteIn = ({ language }: ProblemTerms, input: unknown): string =>
  Array.isArray(input) && language !== 'en' ? '[…]' : quote(input);

/** What a server answered is worded in English: elsewhere its number has to do. */
const answerIn = ({ language }: ProblemTerms, answer = ''): string | undefined =>
  language === 'en' ? answer : /^\d{3}\b/.exec(answer)?.[0];

const isKind = (list: PropertyKey | undefined, { kinds }: ProblemTerms): list is ItemKind =>
  typeof list === 'string' && Object.hasOwn(kinds, list);

/** "Event 4 “Raid”", the way in which the data came, or the whole timeline. */
function itemOf(context: ProblemContext, words: ProblemTerms, mark: Mark): string {
  const { keys, item, original, way } = context;
  const [list, index] = keys;
  let place = words.timeline;
  if (way) place = wayOf(way, words, mark);
  else if (original) place = words.original(original.name, words, mark);
  else if (isKind(list, words) && typeof index === 'number')
    place = words.numbered(words.kinds[list], numberIn(words, index + 1));
  else return place;
  return item === undefined ? place : words.named(place, mark(shortened(item)));
}

function wayOf(
  { by, name, line }: NonNullable<ProblemContext['way']>,
  words: ProblemTerms,
  mark: Mark,
): string {
  const quoted = name === undefined ? undefined : mark(named(name));
  switch (by) {
    case 'script':
      return words.script;
    case 'file':
      return line === undefined
        ? words.file(quoted)
        : words.line(numberIn(words, line), quoted ?? '');
    default:
      return words[by](quoted ?? '');
  }
}

/** The keys that lead on from the item. */
function belowItem({ keys, original, way }: ProblemContext): readonly PropertyKey[] {
  if (way?.by === 'attribute' || way?.by === 'property') return [];
  return keys.slice(original?.depth ?? (typeof keys[1] === 'number' ? 2 : 0));
}

/** The keys below the item in words, the innermost first: `"stance" in entry 2 of "citations"`. */
function fieldOf(below: readonly PropertyKey[], words: ProblemTerms, mark: Mark): string {
  let phrase = '';
  for (const key of below) {
    if (typeof key === 'number') phrase = words.entry(numberIn(words, key + 1), phrase);
    else phrase = phrase === '' ? mark(named(key)) : words.within(mark(named(key)), phrase);
  }
  return phrase;
}

const numberIn = ({ language }: ProblemTerms, number: number): string =>
  number.toLocaleString(language, { useGrouping: false });
