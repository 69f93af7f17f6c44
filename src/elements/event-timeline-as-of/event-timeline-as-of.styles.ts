import { css } from 'lit';

export const asOfStyles = css`
  :host {
    --_thumb: 1.25rem;
    container: event-timeline-as-of / inline-size;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.75em 1.5em;
    align-items: center;
    padding: 1em 1.25em;
    background: var(--et-paper-2);
    border-block-start: 3px solid var(--et-ink);
  }

  h3 {
    font-size: 1.25em;
    letter-spacing: -0.01em;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }

  .icon {
    padding: 0;
  }

  .button svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .icon svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .play {
    /* both words, so that the buttons beside stay where they are */
    min-inline-size: 6em;
  }

  .scrubber {
    grid-column: 1 / -1;
  }

  .scrubber > svg {
    display: block;
    inline-size: calc(100% - var(--_thumb));
    block-size: 28px;
    margin-inline: calc(var(--_thumb) / 2);
    overflow: visible;
    stroke: currentcolor;
    stroke-width: 1.5;
    fill: currentcolor;
  }

  .scrubber > svg.rtl {
    transform: scaleX(-1);
  }

  .future {
    opacity: 0.35;
  }

  .future circle {
    fill: var(--et-paper-solid);
  }

  .current {
    color: var(--et-accent);
    stroke: currentcolor;
    stroke-width: 3;
    fill: currentcolor;
  }

  input {
    display: block;
    inline-size: 100%;
    block-size: 1.5rem;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
    touch-action: pan-y;
  }

  /* clear of the days below */
  input:focus-visible {
    outline-offset: 0;
  }

  input::-webkit-slider-runnable-track {
    block-size: 2px;
    background: currentcolor;
  }

  input::-moz-range-track {
    block-size: 2px;
    background: currentcolor;
  }

  input::-webkit-slider-thumb {
    appearance: none;
    inline-size: var(--_thumb);
    block-size: var(--_thumb);
    margin-block-start: calc(1px - var(--_thumb) / 2);
    border: 3px solid var(--et-paper-solid);
    border-radius: 50%;
    background: var(--et-accent);
    box-shadow: 0 0 0 1px var(--et-accent);
  }

  input::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: var(--_thumb);
    block-size: var(--_thumb);
    border: 3px solid var(--et-paper-solid);
    border-radius: 50%;
    background: var(--et-accent);
    box-shadow: 0 0 0 1px var(--et-accent);
  }

  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    font-size: 0.75em;
    color: var(--et-ink-soft);
  }

  .ends span:last-child {
    text-align: end;
  }

  .changes {
    grid-column: 1 / -1;
    display: grid;
    gap: 0.25em;
    align-content: start;
    min-block-size: 6em;
    font-size: 0.9375em;
  }

  .changes > .date {
    font-weight: 600;
  }

  ul {
    display: grid;
    gap: 0.25em;
    max-inline-size: var(--et-measure);
  }

  li {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.375em;
    align-items: baseline;
  }

  li.plain::before {
    content: '–';
    text-align: center;
    color: var(--et-ink-soft);
  }

  .status svg {
    translate: 0 0.15em;
  }

  .fine {
    grid-column: 1 / -1;
    font-size: 0.8125em;
    color: var(--et-ink-soft);
  }

  @container event-timeline-as-of (inline-size < 36em) {
    section {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (prefers-contrast: more) {
    .future {
      opacity: 0.7;
    }
  }

  @media (forced-colors: active) {
    .future {
      opacity: 0.7;
    }

    section {
      border: 1px solid CanvasText;
    }

    input::-webkit-slider-thumb {
      forced-color-adjust: none;
      border-color: Canvas;
      background: Highlight;
    }

    input::-moz-range-thumb {
      forced-color-adjust: none;
      border-color: Canvas;
      background: Highlight;
    }
  }

  @media print {
    .controls,
    .scrubber {
      display: none;
    }
  }
`;
