import { checkEvidence } from '../core/evidence-problems.js';
import type { ParsedTimeline } from '../core/parse-timeline.js';
import { problem } from '../core/problem.js';
import { readTimeline } from '../core/read-timeline.js';
import type { ProblemContext, Report } from '../core/report.js';
import { assemble, listNames } from '../core/ways-in.js';
import { refused } from './draft.js';
import type { HtmlElement } from './html-tree.js';
import { parseHtml } from './parse-html.js';
import { readHtml } from './read-html.js';

const tag = 'event-timeline';

/**
 * Reads the timeline of a page, or of a part of one, as the element does: its JSON attributes, its inline
 * script, its HTML. What `toHtml` has written is read back whole. Never throws.
 *
 * A page can have several timelines: the first that says something is read, and the others are told of. A
 * file that one names by `src` is not in the page, and is told of too.
 */
export function fromHtml(input: unknown): ParsedTimeline {
  if (typeof input !== 'string') return refused(input, 'HTML', 'HTML');
  const hosts = hostsIn(parseHtml(input));
  const host = hostOf(hosts);
  if (host === undefined) return refused(input, `HTML with an <${tag}> in it`, `HTML <${tag}>`);
  const reported: ProblemContext[] = [];
  const report: Report = (context) => reported.push(context);
  tellOfOthers(hosts, host, report);
  const { timeline } = readTimeline(documentOf(host, report), report, (...found) => {
    checkEvidence(...found, report);
  });
  return { timeline, problems: reported.map(problem) };
}

/** Without the element, only what says of itself that it is a timeline. */
function hostsIn(page: HtmlElement): readonly HtmlElement[] {
  const hosts = [...page.querySelectorAll(tag)];
  return hosts.length === 0 && page.querySelector('[data-events]') !== null ? [page] : hosts;
}

const hostOf = (hosts: readonly HtmlElement[]): HtmlElement | undefined =>
  hosts.find(saysSomething) ?? hosts[0];

/** The element of the timeline that `fromHtml` reads; undefined where there is none. */
export const timelineIn = (page: HtmlElement): HtmlElement | undefined => hostOf(hostsIn(page));

const scriptIn = (host: HtmlElement): HtmlElement | null =>
  host.querySelector(':scope > script[type="application/json"]');

const saysSomething = (host: HtmlElement): boolean =>
  listNames.some((name) => host.hasAttribute(name)) ||
  scriptIn(host) !== null ||
  readHtml(host) !== undefined;

function documentOf(host: HtmlElement, report: Report): Readonly<Record<string, unknown>> {
  const attributes = listNames.map((name) => [name, host.getAttribute(name) ?? undefined]);
  const html = readHtml(host);
  const document = assemble(
    {
      properties: {},
      attributes: Object.fromEntries(attributes) as Partial<Record<string, string>>,
      inline: scriptIn(host)?.textContent,
      html,
    },
    report,
  );
  const heading = host.getAttribute('heading');
  // a field that is null says nothing for the element, and is kept here all the same
  return { ...html, ...document, ...(heading && { title: heading }) };
}

/** Nothing that stands in the page is passed over in silence. */
function tellOfOthers(hosts: readonly HtmlElement[], host: HtmlElement, report: Report): void {
  const original = { name: 'The page', depth: 0 };
  const src = host.getAttribute('src');
  if (src)
    report({
      code: 'not-taken',
      keys: ['src'],
      input: src,
      hint: 'it is another file; read that one',
      why: 'other-file',
      original,
    });
  const others = hosts.filter((one) => one !== host && saysSomething(one));
  for (const other of others)
    report({
      code: 'not-taken',
      keys: [tag],
      input: nameOf(other),
      hint: 'only the first timeline of a page is read; put it into a file of its own',
      why: 'second-timeline',
      original,
    });
}

const nameOf = (host: HtmlElement): string =>
  host.getAttribute('id') ??
  host.getAttribute('heading') ??
  host.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.trim() ??
  tag;
