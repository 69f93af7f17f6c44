import { css } from 'lit';

export const downloadsStyles = css`
  .downloads {
    position: relative;
    margin-inline-start: auto;
  }

  .downloads summary {
    list-style: none;
    cursor: pointer;
  }

  .downloads summary::-webkit-details-marker {
    display: none;
  }

  .downloads summary::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-block-start: -0.2em;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }

  .downloads[open] summary::after {
    margin-block-start: 0.2em;
    rotate: 225deg;
  }

  .downloads ul {
    position: absolute;
    inset-block-end: calc(100% + 0.375em);
    inset-inline-end: 0;
    z-index: 3;
    inline-size: max-content;
    max-inline-size: min(22em, 90cqi);
    margin: 0;
    padding: 0.375em;
    list-style: none;
    color: var(--et-ink);
    background: var(--et-paper-solid);
    border: 1px solid var(--et-rule);
    border-radius: 3px;
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 12%);
  }

  .downloads button {
    display: flex;
    justify-content: space-between;
    gap: 1.5em;
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    align-items: center;
    text-align: start;
  }

  .downloads button:hover {
    background: var(--et-paper-2);
  }

  .downloads bdi {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
`;
