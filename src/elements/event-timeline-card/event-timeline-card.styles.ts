import { css, unsafeCSS } from 'lit';
import { statuses } from '../../core/schema.js';

/** The edge beside all that is said of the status has its colour. */
const edges = statuses.map(
  (status) => `.standing[data-status='${status}'] { --et-status: var(--et-status-${status}); }`,
);

export const cardStyles = css`
  ${unsafeCSS(edges.join('\n'))}

  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.375em;
    padding: 1em 1.5em 1.75em;
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
    gap: 0.375em;
    justify-items: start;
    margin-block-start: 0.625em;
    padding-inline-start: 0.875em;
    border-inline-start: 3px solid var(--et-status);
    font-size: 0.875em;
    line-height: 1.45;
  }

  .standing .status {
    font-size: 1.125em;
  }

  [part='status-reason'] {
    display: grid;
    gap: 0.25em;
  }

  [part='status-reason'] p:not(.given) {
    color: var(--et-ink-soft);
  }

  .standing p {
    text-wrap: pretty;
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
    font-size: 1.0625em;
  }

  .citations {
    padding-block-start: 1.125em;
    border-block-start: 1px solid var(--et-rule);
  }

  .citations h5 {
    margin-block: 1em 0.5em;
    line-height: 1.2;
  }

  .citations ul + h5 {
    margin-block-start: 1.5em;
  }

  .citations ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875em;
  }

  /* the number hangs before all that is said of the source, as it does in the list of sources */
  .citations li {
    position: relative;
    padding-inline-start: 2.25rem;
  }

  .cited .number {
    position: absolute;
    inset-block-start: -0.05rem;
    inset-inline-start: 0;
  }

  .cited {
    line-height: 1.4;
    text-wrap: pretty;
  }

  .name {
    font-weight: 600;
  }

  [part='quote'] {
    margin-block: 0.375em 0.5em;
    padding-inline-start: 0.875em;
    border-inline-start: 2px solid var(--et-rule);
  }

  blockquote {
    font-size: 1.0625em;
    line-height: 1.4;
    quotes: auto;
  }

  blockquote::before {
    content: open-quote;
  }

  blockquote::after {
    content: close-quote;
  }

  [part='quote'] figcaption {
    display: block;
  }

  [part='quote'] .label {
    display: inline;
    font-weight: 400;
    letter-spacing: 0;
  }

  [part='quote'] .label + .label::before {
    content: '· ';
  }

  .translation {
    font-size: 0.9375em;
    line-height: 1.4;
  }

  .history {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }

  .history .date {
    font-size: 1em;
    font-weight: 400;
    color: var(--et-ink-soft);
  }

  .links {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }

  /* side by side where there is room, one above the other where there is not */
  .history li,
  .links div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1em;
  }

  .history .date,
  .links dt {
    flex: 0 0 8.5em;
  }

  .history li > :not(.date),
  .links dd {
    flex: 1 1 14em;
  }

  .history .change {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
  }

  .history .status {
    font-size: 1em;
  }

  .links dt {
    color: var(--et-ink-soft);
  }

  /* below the first: under it where that stands beside the term, else at the edge */
  .links dd + dd {
    flex-basis: 100%;
    padding-inline-start: clamp(0px, (100% - 23.5em) * 999, 9.5em);
  }

  .links button {
    min-block-size: 1.5rem;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    text-decoration-color: color-mix(in srgb, currentcolor 45%, transparent);
  }

  .links button:hover {
    color: var(--et-accent);
  }

  .navigation {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em;
  }

  .link {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    font-size: 0.875em;
  }

  .link .button {
    font-size: inherit;
  }

  .link svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }

  .link label {
    display: grid;
    gap: 0.25em;
    inline-size: 100%;
  }

  .link input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding: 0 0.6em;
    font: inherit;
    color: inherit;
    background: var(--et-paper-solid);
    border: 1px solid color-mix(in srgb, currentcolor 55%, transparent);
    border-radius: 3px;
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
    .navigation,
    .link {
      display: none;
    }
  }
`;
