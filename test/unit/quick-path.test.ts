import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** The files of `src` that have to come before an entry can run: not those that it loads later. */
async function loadedWith(entry: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    metafile: true,
    packages: 'external',
    external: ['*?inline'],
    logLevel: 'silent',
  });
  const { outputs } = metafile;
  const chunks = Object.keys(outputs).filter((name) => outputs[name]?.entryPoint === entry);
  for (const name of chunks) {
    for (const { kind, path, external } of outputs[name]?.imports ?? []) {
      if (kind === 'import-statement' && !external && !chunks.includes(path)) chunks.push(path);
    }
  }
  return chunks
    .flatMap((name) => Object.entries(outputs[name]?.inputs ?? {}))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => relative('src', file).replaceAll('\\', '/'))
    .sort();
}

describe('what a page loads before the events can be read', () => {
  it('reads and lists them', async () => {
    const files = await loadedWith('src/define/event-timeline.ts');
    expect(files).toContain('core/read-timeline.ts');
    expect(files).toContain('core/date/read-edtf.ts');
    expect(files).toContain('elements/event-timeline-list/event-timeline-list.ts');
  });

  it('has no sentences about faults', async () => {
    const files = await loadedWith('src/define/event-timeline.ts');
    const words = [
      'core/problem.ts',
      'core/problem-sentences.ts',
      'core/tell-problem.ts',
      'core/mend.ts',
      'core/date/date-sentence.ts',
      'core/parse-timeline.ts',
      'core/evidence-problems.ts',
      'core/date/parse-date.ts',
      'core/date/date-error.ts',
      'core/date/explain-date.ts',
      'core/date/explain-fault.ts',
      'core/date/month-names.ts',
      'elements/base/problem-words.ts',
      'elements/event-timeline/notice.ts',
      'elements/event-timeline/explain-problems.ts',
    ];
    expect(files.filter((file) => words.includes(file))).toEqual([]);
  });

  it.each([
    ['the chart', /^chart\//],
    ['what lays the chart out', /^layout\/(?!status-shape)/],
    [
      'the card, the sources, the scrubber, the overview and the story',
      /timeline-(card|sources|as-of|overview|story)\//,
    ],
    ['the filter and what was known when', /^core\/(filter-events|known-at|knowledge)/],
    ['the filter’s fields and the words of lanes', /timeline-filter\/|^locales\/filter\//],
    ['the link to what is shown', /(deep-link|link-(hash|state|window))\.ts$/],
    ['other formats', /^formats\//],
    [
      'the words of the evidence, the media and the story',
      /^locales\/(evidence|media|problems|story)\//,
    ],
  ])('has nothing of %s', async (_, path) => {
    const files = await loadedWith('src/define/event-timeline.ts');
    expect(files.filter((file) => path.test(file))).toEqual([]);
  });
});
