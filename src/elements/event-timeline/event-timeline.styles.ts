import { css } from 'lit';

export const eventTimelineStyles = css`
  :host {
    container: event-timeline / inline-size;
    background: var(--et-paper);
  }

  section {
    display: grid;
    gap: var(--et-gap);
    grid-template-columns: minmax(0, 1fr);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 1em 2em;
  }

  .title {
    display: grid;
    gap: 0.5em;
    flex: 1 1 20em;
    max-inline-size: 46em;
  }

  h2 {
    font-size: clamp(1.5em, 1.1em + 1.8cqi, 2.25em);
    font-weight: 700;
    letter-spacing: -0.015em;
    line-height: 1.12;
  }

  /* above the story the title is a running head: its opening has it large */
  .title.story h2 {
    font-size: 1em;
    letter-spacing: 0;
  }

  .title p {
    font-size: 1.0625em;
    max-inline-size: var(--et-measure);
    color: var(--et-ink-soft);
    text-wrap: pretty;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .ways svg {
    inline-size: 1.125em;
    block-size: 1.125em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .button[aria-expanded='true'] {
    border-color: currentcolor;
    background: var(--et-paper-2);
  }

  .as-of {
    padding-block: 0.5em;
    border-block: 1px solid var(--et-rule);
  }

  .views {
    display: flex;
  }

  .views .button {
    border-radius: 0;
  }

  .views .button:first-child {
    border-start-start-radius: 3px;
    border-end-start-radius: 3px;
  }

  .views .button:last-child {
    border-start-end-radius: 3px;
    border-end-end-radius: 3px;
  }

  .views .button + .button {
    margin-inline-start: -1px;
  }

  .button[aria-pressed='true'] {
    font-weight: 600;
    border-color: currentcolor;
    background: var(--et-paper-2);
    position: relative;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 3em;
  }

  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1.5em;
    margin-block-start: 0.375em;
  }

  .legend .choices {
    gap: 0.25em 0.375em;
  }

  .choice {
    min-block-size: 2em;
    padding: 0.25em 0.5em;
    border: 1px solid var(--et-rule);
    border-radius: 3px;
  }

  .choice:hover {
    border-color: currentcolor;
  }

  .choice[aria-pressed='true'] {
    border-color: currentcolor;
    background: var(--et-paper-2);
  }

  .claims {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1em;
  }

  .claims > h3 {
    flex-basis: 100%;
  }

  .legend .claims > ul {
    margin: 0;
  }

  .filter-button {
    min-block-size: 2em;
    padding-block: 0;
    font-size: 0.8125em;
  }

  .filter-button svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }

  .legend .count {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .body {
    display: grid;
    gap: 2.5em;
    grid-template-columns: minmax(0, 1fr);
  }

  .beside {
    grid-template-columns: minmax(0, 1fr) minmax(19em, 30%);
    column-gap: clamp(2em, 5cqi, 4em);
  }

  .beside > event-timeline-sources {
    grid-column: 1 / -1;
  }

  aside {
    min-inline-size: 0;
  }

  aside > event-timeline-card {
    position: sticky;
    inset-block-start: 1em;
    max-block-size: calc(100vh - 2em);
    overflow: auto;
  }

  event-timeline-sources {
    padding-block-start: 1em;
    border-block-start: 2px solid var(--et-ink);
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
    font-size: 0.8125em;
    color: var(--et-ink-soft);
  }

  footer p {
    max-inline-size: var(--et-measure);
  }

  .notice {
    padding: 0.75em 1em;
    font-size: 0.875em;
    border: 1px solid var(--et-rule);
    border-inline-start: 3px solid var(--et-accent);
  }

  .notice summary {
    font-weight: 600;
    cursor: pointer;
    min-block-size: 1.5rem;
  }

  .notice ul {
    display: grid;
    gap: 0.5em;
    margin-block: 0.5em;
    padding-inline-start: 1.25em;
    list-style: disc;
    max-inline-size: calc(var(--et-measure) * 1.3);
  }

  .loading {
    display: grid;
    gap: 0.5em;
    font-size: 0.875em;
    color: var(--et-ink-soft);
  }

  progress {
    inline-size: 100%;
    block-size: 0.375em;
    accent-color: var(--et-accent);
  }

  .archive-note {
    margin: 0;
    padding-block: 0.5em;
    font-size: 0.8125em;
    color: var(--et-ink-soft);
  }

  .empty {
    padding-block: 2em;
    color: var(--et-ink-soft);
  }

  @media print {
    .ways,
    .filter-button,
    aside > event-timeline-card {
      display: none;
    }

    .beside {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
