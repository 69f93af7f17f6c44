import { css } from 'lit';

/** The pictures of an event over the page: dark in either theme, as a projection room is. */
export const lightboxStyles = css`
  .lightbox {
    --et-ink: #f4f2ee;
    --et-ink-soft: #c9c5bd;
    --et-rule: #6b675f;
    --et-paper-2: #2a2825;
    --et-accent: #ffb4ab;

    box-sizing: border-box;
    inline-size: 100vw;
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0.75rem clamp(0.75rem, 3vw, 2rem) 1.25rem;
    border: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    font-size: 1rem;
    color: var(--et-ink);
    color-scheme: dark;
    background: #171614;
  }

  .lightbox[open] {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    gap: 0.75rem;
  }

  .lightbox::backdrop {
    background: #171614;
  }

  .lightbox-head {
    display: flex;
    align-items: center;
    gap: 1rem;
  }

  .lightbox-head h2 {
    flex: 1;
    min-inline-size: 0;
    font-size: 1rem;
    font-weight: 600;
    text-wrap: pretty;
  }

  .lightbox-head .position {
    flex: none;
    font-size: 0.875rem;
    white-space: nowrap;
  }

  .lightbox .button {
    flex: none;
    min-inline-size: 2.75rem;
    min-block-size: 2.75rem;
    padding: 0;
    margin: 0;
  }

  .lightbox .button svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .lightbox :is(.previous, .next):dir(rtl) svg {
    transform: scaleX(-1);
  }

  .lightbox figure {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    min-block-size: 0;
  }

  .lightbox-stage {
    flex: 1;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: clamp(0.25rem, 1.5vw, 1rem);
    min-block-size: 14rem;
    touch-action: pan-y pinch-zoom;
  }

  .lightbox img {
    display: block;
    grid-column: 2;
    grid-row: 1;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    object-fit: contain;
    background: none;
  }

  .lightbox .previous {
    grid-column: 1;
    grid-row: 1;
  }

  .lightbox .next {
    grid-column: 3;
    grid-row: 1;
  }

  .lightbox figcaption,
  .described {
    inline-size: 100%;
    max-inline-size: 46rem;
    margin-inline: auto;
    font-size: 0.875rem;
    line-height: 1.45;
  }

  .lightbox figcaption {
    display: grid;
    gap: 0.125rem;
    margin-block: 0;
  }

  /* a thumb's width at the sides is more than a phone can give */
  @media (max-width: 30rem) {
    .lightbox-stage {
      grid-template: minmax(0, 1fr) auto / 1fr 1fr;
    }

    .lightbox img {
      grid-column: 1 / -1;
    }

    .lightbox :is(.previous, .next) {
      grid-row: 2;
      grid-column: auto;
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .lightbox {
      color: CanvasText;
      background: Canvas;
    }
  }
`;
