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

  .list {
    display: flow-root;
  }

  /* an entry is never read under the heading that stays above it */
  .list:has(.period) {
    --et-above: 2.75em;
  }

  .period {
    position: sticky;
    inset-block-start: var(--event-timeline-sticky-top, 0px);
    z-index: 1;
    padding-block: 0.4em 0.35em;
    font-size: 1.125em;
    background: var(--et-paper-solid);
    border-block: 2px solid var(--et-ink);
    border-block-end: 1px solid var(--et-rule);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 2em;
    min-block-size: 3.25rem;
    padding-block-end: 0.5em;
  }

  .note {
    flex: 1 1 20em;
    max-inline-size: var(--et-measure);
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
    padding-block: 1.125em 1.5em;
    scroll-margin-block: calc(var(--event-timeline-sticky-top, 0px) + var(--et-above, 1em)) 1em;
  }

  li + li[data-event-id],
  ol:first-child > li {
    border-block-start: 1px solid var(--et-rule);
  }

  .when {
    font-size: 0.875em;
    line-height: 1.4;
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

  .what > :first-child {
    font-size: 1.25em;
    font-weight: 700;
  }

  [part='title'] button {
    min-block-size: 1.5rem;
    text-decoration: underline transparent;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }

  [part='title'] button:hover {
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
    text-wrap: pretty;
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
    .head {
      display: none;
    }

    .period {
      position: static;
      break-after: avoid;
    }

    li[data-event-id] {
      break-inside: avoid;
    }
  }
`;
