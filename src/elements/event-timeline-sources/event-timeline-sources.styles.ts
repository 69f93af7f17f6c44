import { css } from 'lit';

export const sourcesStyles = css`
  h3 {
    font-size: 1.1875em;
    margin-block-end: 0.75em;
  }

  ol {
    display: grid;
    gap: 1.125em;
    font-size: 0.875em;
  }

  li {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    scroll-margin-block: 1em;
  }

  li:focus {
    outline: 2px solid var(--et-accent);
    outline-offset: 0.5em;
  }

  .index {
    font-variant-numeric: tabular-nums;
    color: var(--et-ink-soft);
  }

  li > div {
    display: grid;
    gap: 0.125em;
    max-inline-size: calc(var(--et-measure) * 1.15);
  }

  cite {
    font-style: normal;
    font-weight: 600;
  }

  .imprint span:not(:last-child)::after {
    content: ' · ';
  }

  .fine,
  .imprint,
  .cited-by {
    color: var(--et-ink-soft);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }

  code {
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }

  .cited-by {
    margin-block-start: 0.25em;
  }

  summary {
    display: inline-block;
    min-block-size: 1.5rem;
    cursor: pointer;
    color: var(--et-ink);
  }

  .cited-by span::after {
    content: ': ';
  }

  .cited-by button {
    display: inline;
    min-block-size: 1.5rem;
    color: var(--et-ink);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    text-decoration-color: color-mix(in srgb, currentcolor 45%, transparent);
  }

  .cited-by button:hover {
    color: var(--et-accent);
  }

  .cited-by button + button::before {
    content: none;
  }

  .cited-by button:not(:last-child) {
    margin-inline-end: 0.75em;
  }
`;
