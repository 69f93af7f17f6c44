/** Marks what a file has brought that was asked for again, and tells of it. Loaded with the first news. */
import { lookup } from '../../core/lookup.js';
import type { Timeline } from '../../core/model.js';
import { refreshWords } from '../base/refresh-words.js';
import { announceText } from './announce.js';
import { shownIn } from './announcing.js';
import type { Freshness } from './narrow.js';
import type { TimelineData } from './timeline-data.js';

/** What tells two readings of a file apart. */
export interface News {
  /** The events that came, or came to stand otherwise, by their id. */
  readonly fresh: ReadonlyMap<string, Freshness>;
  /** How many events went. */
  readonly removed: number;
}

/** An event is another where anything in it is, or in the sources that it cites. */
export function newsOf(before: Timeline, after: Timeline): News {
  const old = contents(before);
  const now = contents(after);
  const fresh = new Map<string, Freshness>();
  for (const [id, content] of now) {
    if (!old.has(id)) fresh.set(id, 'new');
    else if (old.get(id) !== content) fresh.set(id, 'changed');
  }
  return { fresh, removed: [...old.keys()].filter((id) => !now.has(id)).length };
}

function contents(timeline: Timeline): Map<string, string> {
  const { sources } = lookup(timeline);
  return new Map(
    timeline.events.map((event) => [
      event.id,
      JSON.stringify([event, event.citations.map(({ source }) => sources.get(source))]),
    ]),
  );
}

/** The news in one sentence; undefined where there are none. */
export function newsText({ fresh, removed }: News, lang: string): string | undefined {
  const words = refreshWords.of(lang);
  const count = (freshness: Freshness) =>
    [...fresh.values()].filter((value) => value === freshness).length;
  const counts = [
    [count('new'), words.added],
    [count('changed'), words.changed],
    [removed, words.removed],
  ] as const;
  const told = counts.filter(([number]) => number > 0).map(([number, say]) => say(number));
  if (told.length === 0) return undefined;
  return words.update(new Intl.ListFormat(lang).format(told));
}

/** Marks what has changed since, until something else changes, and tells of it. */
export function tellNews(data: TimelineData, before: Timeline): void {
  const { host, timeline } = data;
  const news = newsOf(before, timeline);
  data.fresh = news.fresh;
  const root = host.shadowRoot;
  const lang = root && shownIn(root)?.frame.locale.lang();
  if (!lang) return;
  void Promise.resolve(refreshWords.arrival(lang)).then(() => {
    const text = newsText(news, lang);
    if (text !== undefined) announceText(root, text);
  });
}
