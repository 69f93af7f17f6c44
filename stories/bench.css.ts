import { css } from 'lit';

export const benchStyles = css`
  .bench {
    --ours: light-dark(#9b1c2e, #ff9aa2);
    --bare: light-dark(#1d4f8c, #93bdf5);
    --story: light-dark(#5d5a54, #b8b4ab);
    max-inline-size: 90rem;
    margin-inline: auto;
    font:
      15px/1.5 system-ui,
      sans-serif;
    color: CanvasText;
  }

  .bench .plots {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
    gap: 2rem 2.5rem;
    margin-block: 1.5rem 2.5rem;
  }

  .bench figure {
    margin: 0;
  }

  .bench figcaption {
    padding-block-end: 0.25rem;
    font-weight: 650;
  }

  .bench svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    font-size: 12px;
  }

  .bench .grid {
    stroke: color-mix(in srgb, currentcolor 14%, transparent);
  }

  .bench .mark {
    stroke: currentcolor;
    stroke-dasharray: 1 4;
  }

  .bench .tick {
    fill: light-dark(#5d5a54, #b8b4ab);
    font-variant-numeric: tabular-nums;
  }

  .bench .ours {
    --line: var(--ours);
  }

  .bench .bare {
    --line: var(--bare);
  }

  .bench .story {
    --line: var(--story);
  }

  .bench .line,
  .bench .beyond,
  .bench .stop {
    fill: none;
    stroke: var(--line);
    stroke-width: 1.5;
  }

  .bench .ours .line {
    stroke-width: 2.75;
  }

  .bench .beyond {
    stroke-dasharray: 3 4;
  }

  .bench .stop {
    stroke-width: 2.25;
  }

  .bench circle,
  .bench rect,
  .bench .sign {
    fill: Canvas;
    stroke: var(--line);
    stroke-width: 1.75;
  }

  .bench circle {
    fill: var(--line);
  }

  .bench :is(.name, .over) {
    stroke: Canvas;
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  .bench .name {
    fill: var(--line);
    font-weight: 600;
  }

  .bench .scroll {
    overflow-x: auto;
    margin-block-end: 2.5rem;
  }

  .bench table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 14px;
    font-variant-numeric: tabular-nums;
  }

  .bench caption {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: calc(100vw - 2rem);
    padding-block-end: 0.5rem;
    text-align: start;
    font-weight: 650;
  }

  .bench th,
  .bench td {
    padding: 0.35rem 0.6rem;
    border-block-end: 1px solid color-mix(in srgb, currentcolor 14%, transparent);
    text-align: end;
    vertical-align: bottom;
    font-weight: 400;
  }

  .bench thead th {
    color: light-dark(#5d5a54, #b8b4ab);
  }

  .bench tbody th,
  .bench .goals :is(th, td) {
    text-align: start;
  }

  .bench thead th:nth-child(2) {
    text-align: start;
  }

  .bench tbody th {
    white-space: nowrap;
  }

  /* on a phone it is scrolled, as the figures are, and not squeezed to a word a line */
  .bench .goals {
    min-inline-size: 42rem;
  }

  .bench .goals th {
    white-space: normal;
  }

  .bench .goals :is(th, td) {
    vertical-align: top;
  }

  .bench .why {
    color: light-dark(#5d5a54, #b8b4ab);
  }

  .bench tr.ours :is(th, td) {
    color: var(--ours);
    font-weight: 600;
  }
`;
