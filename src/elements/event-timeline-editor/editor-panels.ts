import type { TemplateResult } from 'lit';
import type { DownloadFormat } from '../event-timeline/download-format.js';
import { aboutTemplate } from './about.template.js';
import { listAt } from './draft-document.js';
import type { EditorFrame } from './editor-frame.js';
import { eventsTemplate } from './items.template.js';
import { sourcesTemplate } from './sources.template.js';
import { fileNameOf, jsonOf, tagOf } from './take-away.js';
import { takeAwayTemplate } from './take-away.template.js';
import type { TabName } from './tabs.template.js';

/** The parts of the editor; the preview is one where it has no room beside the others. */
export const editorTabs = ['events', 'sources', 'about', 'take-away', 'preview'] as const;
/** A part of the editor. */
export type EditorTab = (typeof editorTabs)[number];

/** What the parts are called, how much is in them, and whether there is something to mend. */
export function tabNames(frame: EditorFrame): Record<EditorTab, TabName> {
  const { words, locale, document, problems } = frame;
  const inList = (list: string): Omit<TabName, 'name'> => {
    const count = listAt(document, [list]).length;
    return {
      count: count > 0 ? count.toLocaleString(locale.lang()) : undefined,
      faults: faultsOf(frame, problems.filter(({ path }) => path.startsWith(`/${list}/`)).length),
    };
  };
  const others = problems.filter(({ path }) => !/^\/(?:events|sources)\//.test(path)).length;
  return {
    events: { name: words.events, ...inList('events') },
    sources: { name: locale.term('sources'), ...inList('sources') },
    about: { name: words.about, faults: faultsOf(frame, others) },
    'take-away': { name: words.takeAway },
    preview: { name: words.preview },
  };
}

const faultsOf = ({ words }: EditorFrame, count: number): string | undefined =>
  count > 0 ? words.problems(count) : undefined;

/** What the parts need besides. */
export interface PanelOptions {
  /** The address of the script of readers. */
  readonly script: string;
  readonly html: string;
  readonly tell: (message: string) => void;
  readonly download: (format: DownloadFormat) => void;
}

/** The part that is open. */
export function panelTemplate(
  tab: EditorTab,
  frame: EditorFrame,
  { script, html, tell, download }: PanelOptions,
): TemplateResult {
  if (tab === 'sources') return sourcesTemplate(frame);
  if (tab === 'about') return aboutTemplate(frame);
  if (tab !== 'take-away') return eventsTemplate(frame);
  const { document } = frame;
  const taken = {
    json: jsonOf(document),
    tag: tagOf(document, script),
    html,
    fileName: fileNameOf(document),
  };
  return takeAwayTemplate(frame, taken, tell, download);
}
