import { timelineIn } from '../formats/from-html.js';
import { parseHtml, positionOf } from '../formats/parse-html.js';
import { eventItemsIn } from '../formats/read-html.js';
import type { Position, Positions } from './position.js';

/** Where in the text of a page its timeline begins, and each of its events and listed sources. */
export function htmlPositions(text: string): Positions {
  const found = new Map<string, Position>();
  const host = timelineIn(parseHtml(text));
  if (host === undefined) return found;
  const lists = {
    '/events': eventItemsIn(host),
    '/sources': [...host.querySelectorAll('[data-sources] > li')],
  };
  const begin = positionOf(host);
  if (begin) found.set('', begin);
  for (const [list, items] of Object.entries(lists))
    for (const [index, item] of items.entries()) {
      const position = positionOf(item);
      if (position) found.set(`${list}/${index}`, position);
    }
  return found;
}
