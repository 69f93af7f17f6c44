import type { PageOptions } from '../core/html/html-page.js';
import type { Timeline } from '../core/model.js';
import { toHtml, type HtmlOptions } from '../core/to-html.js';
import { htmlWords } from './html-words.js';
import type { JsonLdOptions } from './json-ld-context.js';
import { serializeJsonLd } from './serialize-json-ld.js';
import { toJsonLd } from './to-json-ld.js';

/** How a page is rendered before it is sent. */
export interface RenderPageOptions
  extends Omit<HtmlOptions, 'words' | 'jsonLd' | 'page'>, PageOptions {
  /**
   * BCP 47 tag of what is said besides the data. Default: the language of the timeline. English where
   * there are no words in it.
   */
  readonly language?: string | undefined;
  /** Whether there is JSON-LD, or how it is written. Default: `true`. */
  readonly jsonLd?: boolean | JsonLdOptions | undefined;
  /** The timeline alone, for a page of your own; what the head of a page holds is left out. Default: `false`. */
  readonly fragment?: boolean | undefined;
}

/**
 * Renders a timeline for a server or a static site generator: the HTML of `toHtml` in the language of
 * the reader, with JSON-LD for search engines. Where a page loads the elements too, `<event-timeline>`
 * reads it back and takes its place.
 *
 * @returns a whole page, unless `fragment` is set.
 * @throws RangeError as `toHtml` does.
 */
export async function renderPage(
  timeline: Timeline,
  options: RenderPageOptions = {},
): Promise<string> {
  const { language, jsonLd = true, fragment = false, ...rest } = options;
  const { title, stylesheets, scripts, ...html } = rest;
  const document = jsonLd !== false && toJsonLd(timeline, jsonLd === true ? {} : jsonLd);
  return toHtml(timeline, {
    ...html,
    words: await htmlWords(language ?? timeline.language ?? 'en'),
    jsonLd: document === false ? undefined : serializeJsonLd(document),
    page: fragment ? false : { title, stylesheets, scripts },
  });
}
