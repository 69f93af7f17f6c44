import { css } from 'lit';

export const keyListStyles = css`
  .keys {
    max-inline-size: min(34rem, calc(100vw - 2rem));
    padding: 0;
    color: var(--et-ink);
    background: var(--et-paper-solid);
    border: 1px solid var(--et-ink-soft);
    border-radius: 4px;
  }

  .keys::backdrop {
    background: rgb(0 0 0 / 35%);
  }

  .keys > div {
    padding: 1.25rem 1.5rem 1.5rem;
  }

  .keys h3 {
    margin: 0 0 0.75rem;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
  }

  .keys h3:focus {
    outline: none;
  }

  .keys dl {
    margin: 0 0 1.25rem;
  }

  .keys dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: baseline;
    padding-block: 0.375rem;
    border-block-start: 1px solid var(--et-rule);
  }

  .keys dt {
    flex: none;
    inline-size: 11.5rem;
  }

  .keys dd {
    flex: 1 1 12rem;
    margin: 0;
    font-size: 0.875em;
  }

  .keys kbd {
    display: inline-block;
    min-inline-size: 1.5em;
    padding: 0.1em 0.4em;
    font: inherit;
    font-size: 0.8125em;
    text-align: center;
    border: 1px solid var(--et-rule);
    border-block-end-width: 2px;
    border-radius: 3px;
  }
`;
