import { css } from 'lit';

/** The chart's place, and what its marks mean. */
export const chartStyles = css`
  .chart {
    min-inline-size: 0;
  }

  .canvas {
    position: relative;
  }

  figcaption {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 0.5em;
  }

  .hint {
    flex: 1 1 16em;
    font-size: 0.75em;
    color: var(--et-ink-soft);
  }

  .hint strong {
    display: block;
  }

  .tools {
    display: flex;
    gap: 0.375em;
  }

  .icon {
    padding: 0;
  }

  .icon svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .lanes {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    font-size: 0.8125em;
    color: var(--et-ink-soft);
  }

  .lanes select {
    min-block-size: 2.25rem;
    max-inline-size: 11em;
    padding: 0 0.4em;
    font: inherit;
    color: var(--et-ink);
    background: var(--et-paper-solid);
    border: 1px solid var(--et-rule);
    border-radius: 3px;
  }

  .lanes select:hover {
    border-color: currentcolor;
  }

  .marks li {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    font-size: 0.8125em;
  }

  .marks svg {
    inline-size: 2em;
    block-size: 1em;
  }

  .pale {
    fill: color-mix(in srgb, currentcolor 14%, transparent);
    stroke: color-mix(in srgb, currentcolor 80%, transparent);
  }

  .thread {
    stroke: currentcolor;
    stroke-dasharray: 2 2;
  }

  .hollow {
    fill: var(--et-paper-solid);
    stroke: currentcolor;
    stroke-width: 1.25;
  }

  .faint {
    opacity: 0.5;
  }

  .fainter {
    opacity: 0.2;
  }

  @media print {
    .tools,
    .chart {
      display: none;
    }
  }
`;
