import { css } from 'lit';

/** What the card and the list of sources have in common. */
export const evidenceStyles = css`
  /* Quotation marks are those of the language around, which stand the other way round here. */
  :host(:dir(rtl)) :is(q, blockquote):dir(ltr) {
    quotes: '“' '”';
  }

  .fine {
    font-size: 0.8125rem;
    color: var(--et-ink-soft);
  }

  .fine .name {
    font-weight: 400;
  }

  .party {
    margin-inline-start: 0;
  }

  /* soft on soft would be too faint to read */
  .fine .party {
    color: inherit;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    font-size: 0.8125rem;
  }

  .ways > *,
  .record[open] summary,
  .record dt {
    color: var(--et-ink-soft);
  }

  .ways > .record[open] {
    color: inherit;
  }

  .ways a,
  summary {
    min-block-size: 1.5rem;
  }

  summary {
    inline-size: fit-content;
    cursor: pointer;
  }

  .record[open] {
    flex-basis: 100%;
  }

  .record dl {
    display: grid;
    gap: 0.5em;
    margin-block: 0.25em 0.75em;
    padding-inline-start: 0.875em;
    border-inline-start: 2px solid var(--et-rule);
  }

  .record dt {
    font-size: 0.75rem;
  }

  .record dd {
    overflow-wrap: anywhere;
  }

  /* one click takes the whole of it, to be compared */
  code {
    font-size: 0.9375em;
    user-select: all;
  }
`;
