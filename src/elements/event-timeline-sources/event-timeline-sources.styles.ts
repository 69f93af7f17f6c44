import { css } from 'lit';

export const sourcesStyles = css`
  h3 {
    font-size: 1.1875em;
    margin-block-end: 0.75em;
  }

  /* two columns where there is room, as at the end of a book */
  ol {
    columns: 2 30em;
    column-gap: 3em;
    font-size: 0.875em;
  }

  [part='source'] {
    display: grid;
    break-inside: avoid;
    grid-template-columns: 2em minmax(0, 1fr);
    scroll-margin-block: 1em;
  }

  [part='source']:not(:last-child) {
    margin-block-end: 1.375em;
  }

  [part='source']:focus {
    outline: 2px solid var(--et-accent);
    outline-offset: 0.5em;
  }

  .index {
    font-variant-numeric: tabular-nums;
    color: var(--et-ink-soft);
  }

  [part='source'] > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1875em;
    max-inline-size: calc(var(--et-measure) * 1.15);
  }

  cite {
    font-style: normal;
    font-weight: 600;
  }

  /* as high as a fingertip, without more room between the lines */
  cite a {
    padding-block: 0.2em;
  }

  .note {
    color: var(--et-ink-soft);
  }

  .cited-by {
    margin-block-start: 0.25em;
  }

  .cited-by li {
    position: relative;
    padding-inline-start: 1em;
  }

  .cited-by li::before {
    content: '–';
    position: absolute;
    inset-inline-start: 0;
    color: var(--et-ink-soft);
  }

  .cited-by button {
    min-block-size: 1.5rem;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    text-decoration-color: color-mix(in srgb, currentcolor 45%, transparent);
  }

  .cited-by button:hover {
    color: var(--et-accent);
  }

  .stance {
    display: inline-block;
    margin-inline-start: 0.375em;
    padding: 0.05em 0.4em;
    border: 1px solid color-mix(in srgb, currentcolor 50%, transparent);
    border-radius: 2px;
    font-size: 0.75rem;
    line-height: 1.3;
    color: var(--et-ink-soft);
  }
`;
