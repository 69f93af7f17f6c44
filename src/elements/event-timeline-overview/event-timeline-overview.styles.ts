import { css } from 'lit';

export const overviewStyles = css`
  section {
    padding-block-start: 0.75em;
  }

  .strip {
    position: relative;
    container-type: inline-size;
    block-size: 44px;
    border-block-end: 1px solid var(--et-ink);
    /* a finger that goes up or down scrolls the page */
    touch-action: pan-y;
    cursor: crosshair;
    user-select: none;
    -webkit-user-select: none;
  }

  .strip > svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: hidden;
  }

  svg.rtl {
    transform: scaleX(-1);
  }

  path.status,
  pattern.status {
    display: inline;
    color: var(--et-status);
  }

  .ground {
    fill: color-mix(in srgb, var(--et-status) 25%, var(--et-paper-solid));
  }

  .era {
    fill: var(--et-paper-2);
    stroke: var(--et-rule);
  }

  .window {
    position: absolute;
    inset-block: 0;
    min-inline-size: 2px;
  }

  .grip {
    position: absolute;
    inset-block: 0;
    cursor: grab;
  }

  .grip:active {
    cursor: grabbing;
  }

  .grip.window {
    inset-inline: 0;
    background: color-mix(in srgb, var(--et-accent) 9%, transparent);
    border-block-start: 2px solid var(--et-accent);
  }

  .all > .grip.window {
    cursor: crosshair;
    background: none;
    border-color: transparent;
  }

  .all > .grip::after {
    opacity: 0.35;
  }

  .grip.start,
  .grip.end {
    inline-size: 24px;
    cursor: ew-resize;
  }

  /* half outside of the window, but never of the page, which would scroll sideways */
  .grip.start {
    --_out: max(-12px, -100cqi * var(--_before, 0));
    inset-inline-start: var(--_out);
  }

  .grip.end {
    --_out: max(-12px, -100cqi * var(--_after, 0));
    inset-inline-end: var(--_out);
  }

  .grip.start::after,
  .grip.end::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: max(0px, -1 * var(--_out) - 1px);
    inline-size: 2px;
    background: var(--et-accent);
  }

  .grip.start::before,
  .grip.end::before {
    content: '';
    position: absolute;
    z-index: 1;
    inset-block-start: calc(50% - 9px);
    inset-inline-start: max(0px, -1 * var(--_out) - 4px);
    inline-size: 8px;
    block-size: 18px;
    border-radius: 3px;
    background: var(--et-accent);
    border: 1px solid var(--et-paper-solid);
  }

  .grip.end::after {
    inset-inline: auto max(0px, -1 * var(--_out) - 1px);
  }

  .grip.end::before {
    inset-inline: auto max(0px, -1 * var(--_out) - 4px);
  }

  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 0.25em;
    font-size: 0.75em;
    color: var(--et-ink-soft);
  }

  @media (forced-colors: active) {
    path.status,
    pattern.status {
      color: CanvasText;
    }

    .ground,
    .era {
      fill: Canvas;
    }

    .grip.window,
    .grip.start::after,
    .grip.end::after,
    .grip.start::before,
    .grip.end::before {
      border-color: Highlight;
      background: none;
    }

    .grip.start::after,
    .grip.end::after,
    .grip.start::before,
    .grip.end::before {
      forced-color-adjust: none;
      background: Highlight;
    }
  }

  @media print {
    .window {
      display: none;
    }
  }
`;
