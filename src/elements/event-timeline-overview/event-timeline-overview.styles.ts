import { css } from 'lit';

export const overviewStyles = css`
  section {
    padding-block-start: 0.75em;
  }

  .strip {
    position: relative;
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

  .brush {
    position: absolute;
    box-sizing: border-box;
    inset-block: 0;
    min-inline-size: 4px;
    background: color-mix(in srgb, var(--et-accent) 9%, transparent);
    border: solid var(--et-accent);
    border-width: 2px 2px 0;
  }

  .brush.all {
    background: none;
    border-block-start-color: transparent;
    border-inline-color: color-mix(in srgb, var(--et-accent) 35%, transparent);
  }

  .grip {
    position: absolute;
    inset-block: 0;
    cursor: grab;
  }

  .grip:active {
    cursor: grabbing;
  }

  .all + .grip {
    cursor: crosshair;
  }

  .grip.start,
  .grip.end {
    cursor: ew-resize;
  }

  /* knobs that had to step aside are tied to their window */
  .narrow > .grip.window::before {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline: -8px;
    border-block-start: 1px solid var(--et-accent);
  }

  /* a knob at the edge, as near as the grip comes to it */
  .grip.start::before,
  .grip.end::before {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 9px);
    inset-inline-start: calc(var(--_edge, 12px) - 4px);
    inline-size: 8px;
    block-size: 18px;
    border-radius: 3px;
    background: var(--et-accent);
    border: 1px solid var(--et-paper-solid);
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

    .brush,
    .narrow > .grip.window::before {
      border-color: Highlight;
    }

    .grip.start::before,
    .grip.end::before {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Canvas;
    }
  }

  @media print {
    .brush,
    .grip {
      display: none;
    }
  }
`;
