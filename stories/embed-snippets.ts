/** The HTML that an author pastes: the tag with its script and its text, or a frame. */
import { element, htmlOf, type Attributes, type Markup } from '../src/core/html/markup.js';
import type { Timeline } from '../src/index.js';
import { renderPage } from '../src/formats.js';

/** How much of the script a page holds to its hash. */
export type Guard =
  /** Small files, each loaded when it is needed; the hash is that of the first. */
  | 'first'
  /** The same, and a list of the hashes of all the others. */
  | 'all'
  /** Everything in one file, and so under one hash. */
  | 'one-file';

/** What an author has chosen. */
export interface EmbedChoices {
  /** Where the package's `dist/` is served, with a slash at its end. */
  readonly folder: string;
  /** The address of the data; '' where they stand in the page alone. */
  readonly address: string;
  readonly guard: Guard;
  readonly view: string;
  /** BCP 47 tag; '' for the language of the page. */
  readonly lang: string;
  /** The name of a theme of the package; '' for none. */
  readonly theme: string;
}

/** From the path of a file in `dist/cdn` to its hash. */
export type Hashes = Readonly<Record<string, string>>;

/** An element and a line break. */
const line = (tag: string, attributes: Attributes, content?: Markup | string): string =>
  `${htmlOf(element(tag, attributes, content))}\n`;

/** A file of the package, held to its hash. Whoever is on another host has to say that it may be read. */
const guarded = (hash: string | undefined): Attributes => ({
  integrity: hash,
  crossorigin: hash !== undefined && 'anonymous',
});

/** Style sheets, script and element, with the whole timeline as HTML for who has no scripts. */
export async function pageSnippet(
  timeline: Timeline,
  choices: EmbedChoices,
  hashes: Hashes,
): Promise<string> {
  const { folder, address, view, lang, theme } = choices;
  const sheets = ['prerendered', ...(theme ? [theme] : [])].map((name) =>
    line('link', {
      rel: 'stylesheet',
      href: `${folder}themes/${name}.css`,
      ...guarded(hashes[`../themes/${name}.css`]),
    }),
  );
  const article = await renderPage(timeline, {
    fragment: true,
    jsonLd: false,
    language: lang || undefined,
    attributes: {
      ...(address && { src: address }),
      ...(view !== 'auto' && { view }),
      ...(lang && { lang }),
      ...(theme && { class: `event-timeline-${theme}` }),
    },
  });
  return [...sheets, scriptOf(choices, hashes), article, '\n'].join('');
}

function scriptOf({ folder, guard }: EmbedChoices, hashes: Hashes): string {
  const isOneFile = guard === 'one-file';
  const name = isOneFile ? 'event-timeline.classic.js' : 'event-timeline.js';
  const script = line('script', {
    ...(isOneFile ? { defer: true } : { type: 'module' }),
    src: `${folder}cdn/${name}`,
    ...guarded(hashes[name]),
  });
  return guard === 'all' ? importMap(folder, hashes) + script : script;
}

/** What a browser checks the files against that the first one brings. It has to come before any module. */
function importMap(folder: string, hashes: Hashes): string {
  const files = Object.entries(hashes).filter(([path]) => /^chunks\/[^/]+$/.test(path));
  const integrity = Object.fromEntries(files.map(([path, hash]) => [`${folder}cdn/${path}`, hash]));
  const json = JSON.stringify({ integrity }, null, 1).replaceAll('<', String.raw`\u003c`);
  return `<script type="importmap">\n${json}\n</script>\n`;
}

/** A frame that is as high as what it shows. Its own page has to be served as HTML. */
export function frameSnippet(title: string, { folder, address, view, lang }: EmbedChoices): string {
  const asked = new URLSearchParams({
    src: address,
    ...(view !== 'auto' && { view }),
    ...(lang && { lang }),
  });
  const frame = line('iframe', {
    src: `${folder}cdn/embed.html?${asked}`,
    title,
    width: '100%',
    height: 500,
    loading: 'lazy',
    sandbox: 'allow-scripts allow-same-origin allow-popups',
  });
  return `${frame}<script>
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'event-timeline-height') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.height = data.height;
  });
</script>
`;
}
