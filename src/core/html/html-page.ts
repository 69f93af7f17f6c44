/** A whole page around an article. */
import type { Timeline } from '../model.js';
import { plainText } from '../plain-text.js';
import { isFromTheRight } from '../writing-direction.js';
import type { HtmlWords } from './html-words.js';
import { element, htmlOf, type Content } from './markup.js';

/** What the head of a page holds. */
export interface PageOptions {
  /** The name of the page. Default: the title of the timeline. */
  readonly title?: string | undefined;
  /** Addresses of style sheets. Default: none. */
  readonly stylesheets?: readonly string[] | undefined;
  /** Addresses of scripts, which are loaded as modules. Default: none. */
  readonly scripts?: readonly string[] | undefined;
}

/** So many UTF-16 units of a description are shown by those who list pages. */
const longestSummary = 300;

export function htmlPage(
  content: Content,
  timeline: Timeline,
  words: HtmlWords,
  { title, stylesheets = [], scripts = [] }: PageOptions,
): string {
  const lang = timeline.language ?? words.language;
  const summary = plainText(timeline.description ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title ?? (timeline.title?.trim() || words.terms.timeline)),
    summary !== '' &&
      element('meta', { name: 'description', content: summary.slice(0, longestSummary) }),
    stylesheets.map((href) => element('link', { rel: 'stylesheet', href })),
    scripts.map((src) => element('script', { type: 'module', src })),
  );
  const page = element(
    'html',
    { lang, dir: directionOf(lang) },
    head,
    element('body', {}, content),
  );
  return `<!doctype html>\n${htmlOf(page)}\n`;
}

/** Which way a language is written; undefined for those that go as most do. */
export const directionOf = (language: string | undefined): 'rtl' | undefined =>
  isFromTheRight(language ?? '') ? 'rtl' : undefined;
