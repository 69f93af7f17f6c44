/** Reads an inline script in the format of others into the data. Loaded with what comes after the list. */
import type { FileContent } from './file-answer.js';
import type { TimelineData } from './timeline-data.js';

/** Of scripts that are data; what is in one is told by its shape. `application/json` is our own format. */
const types = [
  'text/csv',
  'text/tab-separated-values',
  'text/calendar',
  'text/plain',
  'application/x-ndjson',
  'application/x-bibtex',
  'application/x-research-info-systems',
  'application/vnd.citationstyles.csl+json',
  'application/ld+json',
];
const selector = types.map((type) => `:scope > script[type="${type}"]`).join();

const seen = new WeakSet<TimelineData>();

/**
 * From now on, whenever the element has been drawn, a script that has come or is another than before is
 * read. A file that `src` names stands above it.
 */
export function readInlineScript(data: TimelineData): void {
  if (seen.has(data)) return;
  seen.add(data);
  const { host } = data;
  let known: string | undefined;
  const look = async () => {
    const script = host.src ? null : host.querySelector<HTMLScriptElement>(selector);
    const text = script?.textContent.trim() || undefined;
    if (text === known || (known === undefined && isForOthers(script, data))) return;
    known = text;
    // not while the element is still being drawn
    const content: FileContent = text === undefined ? {} : await contentOf(text);
    if (host.src || known !== text) return;
    if (content.isLong) {
      const { takeLong } = await import('./take-long.js');
      await takeLong(data, content, () => !host.src && known === text);
    } else data.take(content);
  };
  host.addController({
    hostUpdated: () => {
      look().catch((error: unknown) => {
        console.warn('<event-timeline> could not read the inline script.', error);
      });
    },
  });
}

/** Search engines read JSON-LD too: beside a timeline that is there already it says the same with less. */
const isForOthers = (script: HTMLScriptElement | null, data: TimelineData): boolean =>
  script?.type === 'application/ld+json' && data.timeline.events.length > 0;

async function contentOf(text: string): Promise<FileContent> {
  const { readOther } = await import('./other-format.js');
  const content = await readOther(text, true);
  if (content) return content;
  const original = { name: 'The inline script', depth: 0 };
  const hint = 'a timeline in a format that is known here';
  return { faults: [{ code: 'wrong-format', keys: [], input: text, hint, original }] };
}
