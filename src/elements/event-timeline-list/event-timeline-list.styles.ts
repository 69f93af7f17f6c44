import { css } from 'lit';

export const listStyles = css`
  .fresh {
    margin-inline-start: 0.5em;
    padding: 0.1em 0.5em;
    border-radius: 2px;
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.4;
    color: var(--et-paper-solid);
    background: var(--et-accent);
  }

  :host {
    container: event-timeline-list / inline-size;
  }

  ol {
    display: flow-root;
  }

  .note,
  .rest {
    padding-block: 0.5em;
    font-size: 0.8125em;
    color: var(--et-ink-soft);
  }

  li[data-event-id] {
    display: grid;
    gap: 0.25em 2em;
    padding-block: 1.125em 1.375em;
    border-block-start: 1px solid var(--et-rule);
    scroll-margin-block: 1em;
  }

  .when {
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--et-ink);
  }

  .when .date {
    display: block;
    font-weight: 600;
  }

  .when.again .date {
    font-weight: 400;
    color: var(--et-ink-soft);
  }

  .date-text {
    display: block;
    margin-block-start: 0.25em;
    font-style: italic;
    color: var(--et-ink-soft);
  }

  .what {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    max-inline-size: var(--et-measure);
  }

  h3 {
    font-size: 1.1875em;
    font-weight: 700;
  }

  h3 button {
    font-weight: inherit;
    line-height: inherit;
    text-wrap: balance;
    min-block-size: 1.5rem;
    text-decoration: underline transparent;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }

  h3 button:hover {
    color: var(--et-accent);
    text-decoration-color: currentcolor;
  }

  .selected {
    position: relative;
  }

  .selected::before {
    content: '';
    position: absolute;
    inset-block: -1px;
    inset-inline-start: -0.75em;
    border-inline-start: 3px solid var(--et-accent);
  }

  .cited {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: 0.8125em;
    line-height: 1.45;
    color: var(--et-ink-soft);
  }

  /* soft on soft would be too faint to read */
  .cited .party {
    color: inherit;
  }

  .stance {
    font-weight: 600;
  }

  @container event-timeline-list (min-width: 34em) {
    li[data-event-id]:not(.opened) {
      grid-template-columns: minmax(7em, 10em) minmax(0, 1fr);
    }
  }

  @media print {
    .note {
      display: none;
    }

    li[data-event-id] {
      break-inside: avoid;
    }
  }
`;
