import { css } from 'lit';

/** Pictures, recordings, and what other sites serve. Each has its place before it has come. */
export const mediaStyles = css`
  [part='media'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }

  figcaption {
    display: grid;
    gap: 0.125em;
    margin-block-start: 0.375em;
    font-size: 0.875em;
    line-height: 1.4;
  }

  .made {
    display: inline-block;
    margin-block-start: 0.25em;
    padding: 0.1em 0.5em;
    border: 1px solid color-mix(in srgb, currentcolor 50%, transparent);
    border-radius: 2px;
    font-size: 0.75rem;
  }

  img,
  video {
    display: block;
    inline-size: 100%;
    block-size: auto;
    background: var(--et-paper-2);
  }

  .unsized {
    aspect-ratio: 3 / 2;
    object-fit: contain;
  }

  video:not([width]) {
    aspect-ratio: 16 / 9;
  }

  .sound:not([width]) {
    aspect-ratio: auto;
    block-size: 7.5rem;
  }

  audio {
    inline-size: 100%;
  }

  .enlarge {
    position: relative;
    display: block;
    inline-size: 100%;
    cursor: zoom-in;
  }

  .enlarge svg {
    position: absolute;
    inset-block-end: 0.5rem;
    inset-inline-end: 0.5rem;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    padding: 0.375rem;
    fill: none;
    stroke: #fff;
    stroke-width: 1.5;
    background: rgb(0 0 0 / 62%);
    border-radius: 2px;
  }

  .enlarge:is(:hover, :focus-visible) svg {
    background: #000;
  }

  .embed {
    position: relative;
    border: 1px solid var(--et-rule);
    border-radius: 3px;
  }

  div.embed {
    display: grid;
    overflow: hidden;
    background: var(--et-paper-2);
  }

  iframe.embed {
    display: block;
    inline-size: 100%;
    background: var(--et-paper-solid);
  }

  iframe[data-kind='video'] {
    aspect-ratio: 16 / 9;
  }

  iframe[data-kind='post'] {
    block-size: 34rem;
    max-block-size: 80vh;
  }

  .still {
    aspect-ratio: 16 / 9;
    object-fit: cover;
  }

  .offer {
    display: grid;
    align-content: center;
    justify-items: start;
    gap: 0.5em;
    padding: 1em 1.125em 1.125em;
  }

  .what {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 0.875em;
    font-weight: 600;
  }

  .what svg {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: currentcolor;
  }

  .embed-title {
    font-size: 1.0625em;
    line-height: 1.35;
    text-wrap: pretty;
  }

  .load {
    font-weight: 600;
    border-color: currentcolor;
  }

  .outward {
    min-block-size: 1.5rem;
    overflow-wrap: anywhere;
  }

  .embed + .outward {
    margin-block-start: 0.375em;
    font-size: 0.8125rem;
  }

  .sensitive summary {
    inline-size: auto;
    padding: 1.25em 1em;
    border: 1px dashed var(--et-rule);
    font-size: 0.875em;
  }

  .sensitive[open] summary {
    padding-block: 0.5em;
    border-block-end: 0;
  }

  @media (forced-colors: active) {
    .enlarge svg {
      stroke: CanvasText;
      background: Canvas;
      forced-color-adjust: none;
    }

    .what svg {
      fill: CanvasText;
    }
  }

  @media print {
    .enlarge svg,
    .load,
    .load + .fine {
      display: none;
    }
  }
`;
