import { css } from 'lit';

/** The desk: the bar above, the form on the left, the sheet that readers get on the right. */
export const frameStyles = css`
  :host {
    container: event-timeline-editor / inline-size;
    --et-field: color-mix(in srgb, currentcolor 55%, transparent);
    --et-alarm: light-dark(#b3261e, #ffb4ab);
  }

  [hidden] {
    display: none !important;
  }

  .editor {
    position: relative;
  }

  .bar {
    position: sticky;
    z-index: 3;
    inset-block-start: 0;
    display: flex;
    flex-wrap: wrap-reverse;
    gap: 0 1.5em;
    align-items: end;
    justify-content: space-between;
    padding-block-start: 0.25em;
    background: var(--et-paper-solid);
    border-block-end: 1px solid var(--et-ink);
  }

  .toolbar {
    display: flex;
    gap: 0.125em;
    margin-inline-start: auto;
    padding-block: 0.25em;
  }

  .toolbar .button {
    border-color: transparent;
  }

  .toolbar .button:hover:not([aria-disabled='true']) {
    background: var(--et-paper-2);
    border-color: transparent;
  }

  .icon {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
  }

  /* what leads back leads to where one has read before */
  :is(.icon.undo, .icon.redo):dir(rtl) {
    transform: scaleX(-1);
  }

  .main {
    min-block-size: 2.75em;
    padding-inline: 1em;
    font-weight: 600;
    color: var(--et-paper-solid);
    background: var(--et-accent);
    border-color: var(--et-accent);
  }

  .main:hover {
    background: color-mix(in srgb, var(--et-accent) 85%, var(--et-ink));
  }

  .strong {
    min-block-size: 2.5em;
    font-weight: 600;
    border-color: currentcolor;
  }

  .button:disabled {
    opacity: 0.5;
    cursor: default;
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  [role='tab'] {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 2.75em;
    margin-block-end: -1px;
    border-block-end: 3px solid transparent;
    color: var(--et-ink-soft);
  }

  [role='tab'][aria-selected='true'] {
    font-weight: 600;
    color: var(--et-ink);
    border-block-end-color: var(--et-accent);
  }

  [role='tab']:hover {
    color: var(--et-accent);
  }

  .tally {
    padding: 0.1em 0.5em;
    font-size: 0.75em;
    font-weight: 400;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
    background: var(--et-paper-2);
    border-radius: 1em;
  }

  .alarm {
    inline-size: 0.5em;
    block-size: 0.5em;
    background: var(--et-alarm);
    border-radius: 50%;
  }

  .desk {
    display: grid;
    gap: 2em;
    padding-block-start: 1.25em;
  }

  .work,
  .preview {
    min-inline-size: 0;
  }

  .beside .desk {
    grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    align-items: start;
  }

  .beside .preview {
    position: sticky;
    inset-block-start: 4.25em;
    max-block-size: calc(100vh - 5.5em);
    padding: 0.75em 1.5em 1.5em;
    overflow-y: auto;
    background: var(--et-paper-solid);
    border: 1px solid var(--et-rule);
    border-radius: 4px;
    box-shadow: 0 0.125em 0.75em color-mix(in srgb, CanvasText 8%, transparent);
  }

  .preview > .label {
    margin-block-end: 0.75em;
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--et-rule);
  }

  .notice {
    display: grid;
    gap: 0.5em;
    font-size: 0.8125em;
    color: var(--et-ink-soft);
  }

  .notice p:empty {
    display: none;
  }

  .kept::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.5em;
    background: var(--et-status-confirmed);
    border-radius: 50%;
  }

  .kept.failed {
    color: var(--et-alarm);
  }

  .kept.failed::before {
    background: currentcolor;
  }

  .message {
    font-weight: 600;
    color: var(--et-ink);
  }

  .found {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    padding: 0.75em 1em;
    color: var(--et-ink);
    background: var(--et-paper-2);
    border-inline-start: 3px solid var(--et-accent);
  }

  .found p,
  .found details {
    flex: 1 1 14em;
    min-inline-size: 0;
  }

  .found .wrong {
    margin-block-start: 0.5em;
    font-size: inherit;
    max-block-size: 20em;
    overflow-y: auto;
  }

  .found .button {
    font-size: inherit;
  }

  .panel {
    padding-block-start: 1em;
  }

  .start {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding: clamp(1.5em, 6cqi, 4em) clamp(1em, 6cqi, 3em);
    background: var(--et-paper-2);
    border: 2px dashed var(--et-rule);
    border-radius: 6px;
  }

  .start h2 {
    font-size: 1.75em;
  }

  .start p {
    max-inline-size: 32em;
    color: var(--et-ink-soft);
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 0.75em;
  }

  .acts .button {
    min-block-size: 2.75em;
  }

  /* over all of it, and in the way of nothing */
  .held {
    position: absolute;
    z-index: 4;
    inset: 0;
    display: grid;
    align-items: start;
    justify-items: center;
    padding-block-start: min(30vh, 12em);
    pointer-events: none;
    background: color-mix(in srgb, Canvas 85%, transparent);
    outline: 3px dashed var(--et-accent);
    outline-offset: -3px;
  }

  .held p {
    position: sticky;
    inset-block-start: 40vh;
    padding: 0.75em 1.25em;
    font-size: 1.25em;
    font-weight: 600;
    color: var(--et-paper-solid);
    background: var(--et-accent);
    border-radius: 4px;
  }

  @container event-timeline-editor (inline-size < 40em) {
    .toolbar .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    /* two lines of tabs would hide too much of what is written */
    .bar {
      position: static;
    }

    .tabs {
      gap: 0 1.1em;
    }
  }

  @media (forced-colors: active) {
    .found,
    .main {
      border: 1px solid CanvasText;
    }

    .alarm,
    .kept::before {
      forced-color-adjust: none;
    }
  }

  @media print {
    .bar,
    .work {
      display: none;
    }
  }
`;
