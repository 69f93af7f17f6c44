import { html, type TemplateResult } from 'lit';

/** Drawn on sixteen units a side. */
const paths = {
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5h7a4 4 0 0 1 0 8H7',
  redo: 'M10 3l3.5 3.5L10 10M13.5 6.5h-7a4 4 0 0 0 0 8H9',
  open: 'M1.5 13V3.5h4L7 5.5h6v2M1.5 13 4 7.5h11L12.5 13z',
  clear: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 9h6l.5-9M7 7v4M9 7v4',
  add: 'M8 3v10M3 8h10',
  download: 'M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11',
} as const;

/** A picture beside a word, or in place of one that is told to assistive technology. */
export function icon(name: keyof typeof paths): TemplateResult {
  return html`<svg class=${`icon ${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path class="stroke" d=${paths[name]} stroke-width="1.5"></path>
  </svg>`;
}
