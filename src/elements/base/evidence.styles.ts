import { css } from 'lit';

/** What the card and the list of sources have in common. */
export const evidenceStyles = css`
  .fine {
    font-size: 0.8125rem;
    color: var(--et-ink-soft);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .ways a,
  summary {
    min-block-size: 1.5rem;
  }

  summary {
    inline-size: fit-content;
    cursor: pointer;
  }

  .record dl {
    display: grid;
    gap: 0.375em;
    margin-block: 0.375em 0.5em;
    padding-inline-start: 0.875em;
    border-inline-start: 2px solid var(--et-rule);
  }

  .record dt {
    font-size: 0.75rem;
    font-weight: 600;
  }

  .record :is(code, a) {
    overflow-wrap: anywhere;
  }

  /* one click takes the whole of it, to be compared */
  code {
    font-size: 0.9375em;
    user-select: all;
  }
`;
