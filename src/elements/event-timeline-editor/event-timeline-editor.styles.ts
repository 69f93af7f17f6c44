import { css } from 'lit';

export const editorStyles = css`
  :host {
    container: event-timeline-editor / inline-size;
    --et-field: color-mix(in srgb, currentcolor 55%, transparent);
  }

  .editor {
    display: grid;
    gap: 2em;
  }

  .work,
  .preview {
    min-inline-size: 0;
  }

  .preview {
    padding-block-start: 1.25em;
    border-block-start: 3px double var(--et-rule);
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .notice {
    display: grid;
    gap: 0.5em;
    margin-block: 0.75em 1em;
    font-size: 0.8125em;
    color: var(--et-ink-soft);
  }

  .notice p:empty {
    display: none;
  }

  .found {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    padding: 0.75em 1em;
    color: var(--et-ink);
    background: var(--et-paper-2);
    border-inline-start: 3px solid var(--et-accent);
  }

  .found .button {
    font-size: inherit;
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    border-block-end: 1px solid var(--et-ink);
  }

  [role='tab'] {
    min-block-size: 2.5em;
    margin-block-end: -1px;
    border-block-end: 3px solid transparent;
    color: var(--et-ink-soft);
  }

  [role='tab'][aria-selected='true'] {
    font-weight: 600;
    color: var(--et-ink);
    border-block-end-color: var(--et-ink);
  }

  [role='tab']:hover {
    color: var(--et-accent);
  }

  .panel {
    padding-block-start: 1em;
  }

  .nothing {
    max-inline-size: 34em;
    margin-block: 0.5em 1.25em;
    color: var(--et-ink-soft);
  }

  table {
    inline-size: 100%;
    margin-block-end: 1.25em;
    border-collapse: collapse;
  }

  th {
    padding-block: 0.25em;
    font-size: 0.75em;
    font-weight: 600;
    letter-spacing: 0.04em;
    color: var(--et-ink-soft);
    text-align: start;
  }

  td {
    padding-block: 0.5em;
    vertical-align: baseline;
    border-block-start: 1px solid var(--et-rule);
  }

  td.date {
    inline-size: 30%;
    padding-inline-end: 1em;
    font-size: 0.875em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  td.count,
  th:last-child {
    inline-size: 4.5em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  tr.open td {
    border-block-start: 2px solid var(--et-ink);
  }

  .form-row td {
    padding-block: 0 1.5em;
    border: 0;
  }

  .title {
    position: relative;
    padding-inline-start: 1.1em;
    min-block-size: 1.75rem;
    font-weight: 600;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .title::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.15em;
    inset-block-start: 0.65em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(45deg) translate(-0.15em, -0.15em);
  }

  .title[aria-expanded='true']::before {
    transform: rotate(225deg) translate(-0.15em, -0.15em);
  }

  .title:hover {
    color: var(--et-accent);
  }

  .items li {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--et-rule);
  }

  .items li:first-child {
    border-block-start: 0;
  }

  .items:not(:empty) {
    margin-block-end: 1em;
  }

  td .status,
  .faults {
    margin-inline-start: 1.35rem;
  }

  .faults {
    font-size: 0.8125em;
    color: var(--et-accent);
  }

  .form {
    display: grid;
    gap: 1em;
    margin-block: 0.5em 1em;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 1em;
  }

  .field {
    position: relative;
    display: grid;
    gap: 0.25em;
    align-content: start;
    min-inline-size: 0;
  }

  input:not([type='checkbox']),
  textarea,
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.25rem;
    padding: 0.3em 0.6em;
    font: inherit;
    font-size: 0.9375rem;
    color: inherit;
    background: var(--et-paper-solid);
    border: 1px solid var(--et-field);
    border-radius: 3px;
  }

  textarea {
    resize: vertical;
  }

  .code {
    font-family: ui-monospace, monospace;
    font-size: 0.8125rem;
    white-space: pre;
  }

  .code + .button {
    justify-self: start;
  }

  option {
    color: CanvasText;
    background: Canvas;
  }

  [aria-invalid='true'] {
    border-color: var(--et-accent);
  }

  .with-button {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em;
  }

  .hint,
  .reading {
    font-size: 0.8125em;
    color: var(--et-ink-soft);
  }

  .reading {
    font-weight: 600;
    color: var(--et-ink);
  }

  .wrong {
    font-size: 0.8125em;
    color: var(--et-accent);
    overflow-wrap: anywhere;
  }

  .wrong li {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid currentcolor;
  }

  .offers {
    display: grid;
    background: var(--et-paper-solid);
    border: 1px solid var(--et-ink);
    border-radius: 3px;
  }

  .offers li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: 2.25rem;
    padding: 0.4em 0.75em;
    cursor: pointer;
  }

  .offers li + li {
    border-block-start: 1px solid var(--et-rule);
  }

  .offers li:hover,
  .offers [aria-selected='true'] {
    color: var(--et-paper-solid);
    background: var(--et-accent);
  }

  .offers code {
    font-size: 0.8125em;
    overflow-wrap: anywhere;
    min-inline-size: 0;
  }

  .check {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 1.75rem;
  }

  .check input {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--et-accent);
  }

  fieldset {
    display: grid;
    gap: 0.75em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  fieldset > .button {
    justify-self: start;
  }

  legend {
    padding: 0;
    margin-block-end: 0.25em;
  }

  .within {
    display: grid;
    gap: 0.75em;
    padding: 0.75em 1em;
    background: var(--et-paper-2);
    border-inline-start: 2px solid var(--et-rule);
  }

  .within > .button {
    justify-self: start;
  }

  .citation {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    align-items: baseline;
  }

  .citation .name {
    min-inline-size: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .quiet {
    flex: none;
    font-size: 0.8125em;
  }

  summary {
    min-block-size: 1.75rem;
    font-size: 0.875em;
    font-weight: 600;
    cursor: pointer;
  }

  .strong {
    min-block-size: 2.5em;
    font-weight: 600;
    border-color: currentcolor;
  }

  @container event-timeline-editor (inline-size >= 60em) {
    .editor {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }

    .preview {
      position: sticky;
      inset-block-start: 1em;
      max-block-size: calc(100vh - 2em);
      overflow-y: auto;
      padding-block-start: 0;
      padding-inline-start: 2em;
      border-block-start: 0;
      border-inline-start: 3px double var(--et-rule);
    }
  }

  @container event-timeline-editor (inline-size < 30em) {
    td.date {
      inline-size: 30%;
      padding-inline-end: 0.75em;
    }

    td.count,
    th:last-child {
      inline-size: 3.25em;
    }
  }

  @media (forced-colors: active) {
    .offers [aria-selected='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }

    .within,
    .found {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .work {
      display: none;
    }
  }
`;
