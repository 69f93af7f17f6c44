import { css } from 'lit';

export const storyStyles = css`
  :host {
    container: event-timeline-story / inline-size;
  }

  .story {
    display: grid;
    grid-template: 'deck' auto 'steps' auto / minmax(0, 1fr);
  }

  nav {
    grid-area: steps;
    display: grid;
    grid-template: 'bar bar bar' auto 'previous position next' auto / 1fr auto 1fr;
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    align-items: center;
    padding-block-end: env(safe-area-inset-bottom);
    background: var(--et-paper-solid);
  }

  .progress {
    display: contents;
  }

  .position {
    grid-area: position;
    margin: 0;
    text-align: center;
  }

  progress {
    grid-area: bar;
    appearance: none;
    inline-size: 100%;
    block-size: 3px;
    border: 0;
    color: var(--et-ink);
    background: var(--et-rule);
  }

  progress::-webkit-progress-bar {
    background: var(--et-rule);
  }

  progress::-webkit-progress-value {
    background: var(--et-ink);
  }

  progress::-moz-progress-bar {
    background: var(--et-ink);
  }

  .step {
    min-block-size: 3.25rem;
    padding-inline: 0.25rem;
    font-size: 0.9375rem;
  }

  .step[aria-disabled='true'] {
    color: var(--et-ink-soft);
    opacity: 0.5;
    cursor: default;
  }

  .previous {
    grid-area: previous;
  }

  .next {
    grid-area: next;
  }

  .way {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }

  .next .way {
    flex-direction: row-reverse;
  }

  .way-date {
    display: none;
  }

  .way svg {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .way svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .deck {
    grid-area: deck;
    min-inline-size: 0;
    touch-action: pan-y pinch-zoom;
    /* on one axis alone the margin would not count, and cut off rings of the focus */
    overflow: clip;
    overflow-clip-margin: 8px;
  }

  /* what has the focus is never below the bar at the bottom */
  .deck :is(a, button, summary, audio, video, iframe) {
    scroll-margin-block-end: 4.5rem;
  }

  article.slide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1.5rem clamp(2rem, 5cqi, 4.5rem);
    min-block-size: min(var(--_tallest, 0px), 85vh, 46rem);
    padding: 0 0 2rem;
    background: none;
    border: 0;
  }

  .told {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1.25rem;
  }

  .slide .date {
    font-size: 1.0625em;
  }

  .slide h3 {
    font-size: clamp(1.75em, 1.15em + 2.4cqi, 2.875em);
    line-height: 1.08;
    letter-spacing: -0.02em;
    overflow-wrap: break-word;
    outline-offset: 3px;
  }

  /* else the ring of the title would be cut off at its left */
  @supports not (overflow-clip-margin: 8px) {
    .slide h3 {
      outline-offset: -2px;
    }
  }

  .slide [part='description'] {
    font-size: clamp(1.0625em, 1em + 0.35cqi, 1.25em);
    line-height: 1.5;
    text-wrap: pretty;
  }

  .standing {
    margin-block-start: 0;
  }

  .evidence {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1.5rem;
  }

  .slide .enlarge img {
    max-block-size: min(70vh, 38rem);
    object-fit: contain;
  }

  .slide [part='media'] {
    grid-template-columns: repeat(auto-fill, minmax(min(12rem, 100%), 1fr));
  }

  .slide figure {
    grid-column: 1 / -1;
  }

  /* the first picture is large, the others stand below it side by side */
  .slide figure:has(.enlarge):not(:first-child) {
    grid-column: auto;
  }

  .opening {
    gap: 1.75rem;
  }

  .slide.opening h3 {
    max-inline-size: 18em;
    font-size: clamp(2.25em, 1.2em + 4.6cqi, 4.5em);
    line-height: 1.02;
    letter-spacing: -0.03em;
  }

  .slide.opening [part='description'] {
    font-size: clamp(1.125em, 1em + 0.7cqi, 1.5em);
    line-height: 1.4;
    max-inline-size: 34em;
  }

  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 3rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--et-rule);
  }

  .figures dd {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.3;
  }

  .begin {
    justify-self: start;
    min-block-size: 3rem;
    padding-inline: 1.75rem;
    font-size: 1em;
    font-weight: 600;
    background: currentcolor;
    border-color: currentcolor;
  }

  .begin span {
    color: var(--et-paper-solid);
  }

  .begin:hover {
    color: var(--et-accent);
  }

  /* room at the sides: the buttons stand there, as high as the slide */
  @container event-timeline-story (inline-size >= 46rem) {
    .story {
      grid-template:
        'bar bar bar' auto
        'previous deck next' auto / 5.5rem minmax(0, 1fr) 5.5rem;
      column-gap: clamp(0.5rem, 2cqi, 2rem);
    }

    nav {
      display: contents;
    }

    .progress {
      grid-area: bar;
      display: grid;
      gap: 0.5rem;
      justify-items: center;
      margin-block-end: 1.5rem;
    }

    .progress > * {
      grid-area: auto;
    }

    .step {
      display: block;
      block-size: 100%;
      border-radius: 3px;
    }

    .step:hover:not([aria-disabled='true']) {
      background: var(--et-paper-2);
    }

    .step .way {
      position: sticky;
      inset-block-start: 35vh;
      flex-direction: column;
      gap: 0.375rem;
      padding-block: 6rem 2rem;
      text-align: center;
    }

    .way svg {
      inline-size: 2rem;
      block-size: 2rem;
    }

    .way-word {
      display: none;
    }

    .way-date {
      display: block;
      font-size: 0.75rem;
      line-height: 1.3;
      color: var(--et-ink-soft);
      font-variant-numeric: tabular-nums;
      overflow-wrap: anywhere;
      text-wrap: balance;
    }
  }

  @container event-timeline-story (inline-size >= 60rem) {
    .slide.plain,
    .slide.pictured {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .slide.pictured {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }

    .slide.plain,
    .slide.pictured {
      grid-template-rows: auto 1fr;
    }

    .pictured [part='media'] {
      grid-column: 2;
      grid-row: 1 / span 2;
      align-content: start;
    }

    .plain .evidence {
      grid-column: 2;
      grid-row: 1 / span 2;
    }

    .plain .citations {
      padding-block-start: 0;
      border: 0;
    }
  }

  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
    }

    progress::-webkit-progress-value {
      forced-color-adjust: none;
      background: CanvasText;
    }

    .begin,
    .begin span {
      color: ButtonText;
      background: ButtonFace;
    }
  }

  @media print {
    nav {
      display: none;
    }
  }
`;
