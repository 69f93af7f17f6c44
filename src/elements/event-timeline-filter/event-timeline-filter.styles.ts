import { css } from 'lit';

export const filterStyles = css`
  :host {
    container: event-timeline-filter / inline-size;
  }

  section {
    display: grid;
    gap: 1em;
  }

  .fields {
    padding: 1em 1.25em 0.5em;
    background: var(--et-paper-2);
    border-block-start: 1px solid var(--et-ink);
  }

  .text {
    display: grid;
    gap: 0.25em;
    max-inline-size: 26em;
    margin-block-end: 1.25em;
  }

  .parts {
    columns: 15em auto;
    column-gap: 2.5em;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0 0 1.25em;
    padding: 0;
    border: 0;
    break-inside: avoid;
  }

  fieldset ul {
    max-block-size: 19rem;
    /* room for the ring of the focus */
    margin-inline: -4px;
    padding: 3px 4px;
    overflow-y: auto;
    scrollbar-width: thin;
  }

  legend {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    inline-size: 100%;
    margin-block-end: 0.25em;
    padding: 0;
  }

  .of {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  input[type='search'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding: 0.25em 0.6em;
    font: inherit;
    font-size: 0.9375rem;
    color: inherit;
    background: var(--et-paper-solid);
    border: 1px solid color-mix(in srgb, currentcolor 55%, transparent);
    border-radius: 3px;
  }

  input.find {
    min-block-size: 1.875rem;
    margin-block-end: 0.25em;
    font-size: 0.8125rem;
  }

  input::placeholder {
    color: var(--et-ink-soft);
    opacity: 1;
  }

  .value {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.6em;
    align-items: baseline;
    min-block-size: 1.75rem;
    padding-block: 0.2em;
    font-size: 0.875em;
    line-height: 1.3;
    cursor: pointer;
  }

  .value:hover .name,
  .value:hover .status {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }

  .value input {
    inline-size: 1.0625rem;
    block-size: 1.0625rem;
    margin: 0;
    accent-color: var(--et-accent);
    translate: 0 0.15em;
    cursor: inherit;
  }

  /* the whole of a long title stands in the list of sources */
  .value .name {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .value:has(.status) {
    align-items: center;
  }

  .value:has(.status) input {
    translate: none;
  }

  .value .status {
    font-size: inherit;
    font-weight: 400;
  }

  .value:has(:checked) .name,
  .value:has(:checked) .status {
    font-weight: 600;
  }

  .value:has(:focus-visible) {
    outline: 2px solid var(--et-accent);
    outline-offset: 1px;
    border-radius: 2px;
  }

  .value :focus-visible {
    outline: none;
  }

  .count {
    color: var(--et-ink-soft);
    font-variant-numeric: tabular-nums;
  }

  /* what would show nothing stands back, but can be chosen all the same */
  .bare .name,
  .bare .status {
    color: var(--et-ink-soft);
  }

  .none {
    font-size: 0.875em;
    color: var(--et-ink-soft);
  }

  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.75em;
    align-items: center;
    font-size: 0.875em;
  }

  /* it stays, so that what is said in it is heard, and takes no room */
  .summary:not(:has(button)) {
    margin-block-start: -1em;
  }

  .shown {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .summary ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    min-inline-size: 0;
  }

  .summary li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .chosen {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    max-inline-size: 100%;
    min-block-size: 1.75rem;
    padding-block: 0.1em;
    padding-inline: 0.7em 0.5em;
    text-align: start;
    background: var(--et-paper-2);
    border: 1px solid color-mix(in srgb, currentcolor 40%, transparent);
    border-radius: 1em;
  }

  .chosen:hover {
    border-color: currentcolor;
  }

  .chosen .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .chosen svg {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
  }

  .clear {
    min-block-size: 1.75rem;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .clear:hover {
    color: var(--et-accent);
  }

  @container event-timeline-filter (inline-size < 30em) {
    .fields {
      padding-inline: 0.875em;
    }

    .value {
      min-block-size: 2.25rem;
      align-items: center;
    }

    /* the last row is cut, which says that there are more */
    fieldset ul {
      max-block-size: 13rem;
    }

    .value input {
      translate: none;
    }
  }

  @media (forced-colors: active) {
    .fields,
    .chosen {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .fields,
    .clear,
    .chosen svg {
      display: none;
    }
  }
`;
