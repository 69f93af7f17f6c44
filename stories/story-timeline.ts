/** The `<event-timeline>` that most stories show, and what they say about its data. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** The attributes of `<event-timeline>`, by their names in HTML, and the data. */
export interface TimelineArgs {
  /** The document: what the JSON file or the inline script holds. */
  document?: unknown;
  src?: string;
  lang?: string;
  heading?: string;
  view?: string;
  'group-by'?: string;
  'time-zone'?: string;
  selected?: string;
  start?: string;
  end?: string;
  'as-of'?: string;
  /** JSON. */
  filter?: string;
  'deep-link'?: string;
  hide?: string;
}

/** The controls that a reader of the stories can turn, each as HTML takes it. */
export const timelineArgTypes = {
  document: { control: 'object', description: 'The data, as in a JSON file.' },
  src: { table: { disable: true } },
  lang: { control: 'text', description: 'BCP 47 tag, such as “da”.' },
  heading: { control: 'text', description: 'Instead of the title of the data.' },
  view: { control: 'inline-radio', options: ['auto', 'chart', 'list', 'story'] },
  'group-by': {
    control: 'inline-radio',
    options: ['group', 'actor', 'place', 'status', 'source', 'none'],
  },
  'time-zone': { control: 'text', description: 'IANA name, such as “America/New_York”.' },
  selected: { control: 'text', description: 'The id of an event.' },
  start: { control: 'text', description: 'EDTF, such as “1969-07”.' },
  end: { control: 'text', description: 'EDTF, such as “1969-07”.' },
  'as-of': { control: 'text', description: 'EDTF, such as “1912-04-15”: what was known by then.' },
  filter: { control: 'text', description: 'JSON, such as {"place": ["London"]}.' },
  'deep-link': {
    control: 'text',
    description: 'The name that its entries in the address begin with.',
  },
  hide: {
    control: 'text',
    description: 'Any of “heading”, “filters”, “as-of” and “sources”, with spaces between.',
  },
} as const;

/** Every attribute that is given, and the data as an inline script. */
export function renderTimeline(args: TimelineArgs): TemplateResult {
  return html`<event-timeline
    src=${ifDefined(args.src)}
    lang=${ifDefined(args.lang)}
    heading=${ifDefined(args.heading)}
    view=${ifDefined(args.view)}
    group-by=${ifDefined(args['group-by'])}
    time-zone=${ifDefined(args['time-zone'])}
    selected=${ifDefined(args.selected)}
    start=${ifDefined(args.start)}
    end=${ifDefined(args.end)}
    as-of=${ifDefined(args['as-of'])}
    filter=${ifDefined(args.filter)}
    deep-link=${ifDefined(args['deep-link'])}
    hide=${ifDefined(args.hide)}
    >${args.document === undefined ? nothing : inlineData(args.document)}</event-timeline
  >`;
}

/** A data block as an author would write it into the page. */
function inlineData(document: unknown): unknown {
  // "<" would let a text in the data end the script
  const json = JSON.stringify(document).replaceAll('<', '\\u003c');
  return unsafeHTML(`<script type="application/json">${json}</script>`);
}

/** What the source panel shows: the HTML that an author writes, rather than the story's own code. */
export function snippet(code: string): { docs: { source: { code: string; language: 'html' } } } {
  return { docs: { source: { code: code.trim(), language: 'html' } } };
}
