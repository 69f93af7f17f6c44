import { css } from 'lit';

export const cardStyles = css`
  article {
    display: grid;
    gap: 1.25em;
    padding: 1em 1.5em 1.5em;
    background: var(--et-paper-2);
    border-block-start: 3px solid var(--et-ink);
  }

  header {
    display: grid;
    gap: 0.375em;
  }

  .date {
    font-size: 0.875em;
    font-weight: 600;
  }

  .date-text {
    font-size: 0.875em;
    font-style: italic;
    color: var(--et-ink-soft);
  }

  h3 {
    font-size: 1.5em;
    letter-spacing: -0.01em;
    outline-offset: 4px;
  }

  .standing {
    display: grid;
    gap: 0.2em;
    justify-items: start;
    margin-block-start: 0.25em;
    font-size: 0.8125em;
    color: var(--et-ink-soft);
  }

  .standing .status {
    font-size: 1.0625em;
  }

  [part='description'] {
    max-inline-size: var(--et-measure);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    font-size: 0.875em;
  }

  .label,
  h5.label {
    margin: 0;
  }

  h4:not(.label) {
    font-size: 1em;
    margin-block-end: 0.5em;
  }

  .citations {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--et-rule);
  }

  .citations h5 {
    margin-block: 0.75em 0.375em;
    line-height: 1.2;
  }

  .citations li + li {
    margin-block-start: 0.875em;
  }

  .cited {
    line-height: 1.4;
  }

  .name {
    font-weight: 600;
  }

  [part='quote'] {
    margin-block: 0.5em;
    padding-inline-start: 0.875em;
    border-inline-start: 2px solid var(--et-rule);
  }

  blockquote {
    font-size: 1.0625em;
    font-style: italic;
    line-height: 1.4;
    quotes: auto;
  }

  blockquote::before {
    content: open-quote;
  }

  blockquote::after {
    content: close-quote;
  }

  figcaption {
    margin-block-start: 0.25em;
    font-size: 0.875em;
    color: var(--et-ink-soft);
  }

  .fine {
    font-size: 0.8125em;
    color: var(--et-ink-soft);
  }

  /* soft on soft would be too faint to read */
  figcaption :is(.label, .fine) {
    color: inherit;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }

  .ways a,
  .links button {
    min-block-size: 1.5rem;
  }

  .history,
  .links {
    display: grid;
    gap: 0.375em;
    margin-block-start: 0.25em;
    font-size: 0.875em;
  }

  .history .date {
    font-size: 1em;
    font-weight: 400;
    color: var(--et-ink-soft);
  }

  .links div {
    display: grid;
    grid-template-columns: minmax(6em, 30%) 1fr;
    gap: 0.25em 0.75em;
    align-items: start;
  }

  .links dt {
    color: var(--et-ink-soft);
  }

  .links dd {
    grid-column: 2;
  }

  .links dt + dd {
    grid-row: 1;
  }

  .links button {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    text-decoration-color: color-mix(in srgb, currentcolor 45%, transparent);
  }

  .links button:hover {
    color: var(--et-accent);
  }

  [part='media'] {
    display: grid;
    gap: 1em;
  }

  img,
  video {
    display: block;
    inline-size: 100%;
    block-size: auto;
    background: var(--et-paper-2);
  }

  audio {
    inline-size: 100%;
  }

  summary {
    padding: 0.75em 1em;
    border: 1px dashed var(--et-rule);
    cursor: pointer;
  }

  .navigation {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em;
  }

  .position {
    font-size: 0.8125em;
    color: var(--et-ink-soft);
    font-variant-numeric: tabular-nums;
    margin-inline: 0.25em;
  }

  .close {
    margin-inline-start: auto;
  }

  @media print {
    .navigation {
      display: none;
    }
  }
`;
