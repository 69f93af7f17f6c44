import { css } from 'lit';

/**
 * The look that all elements share. Fonts and ink come from the page; everything can be set by the
 * `--event-timeline-*` properties, which this sheet reads into the short names used inside.
 */
export const theme = css`
  :host {
    --et-ink: var(--event-timeline-ink, currentcolor);
    --et-ink-soft: var(
      --event-timeline-ink-soft,
      color-mix(in srgb, var(--et-ink) 72%, transparent)
    );
    --et-rule: var(--event-timeline-rule, color-mix(in srgb, var(--et-ink) 18%, transparent));
    --et-paper: var(--event-timeline-paper, transparent);
    /* for what is cut out of a mark, which nothing transparent can be */
    --et-paper-solid: var(--event-timeline-paper, Canvas);
    --et-paper-2: var(--event-timeline-paper-2, color-mix(in srgb, var(--et-ink) 4%, transparent));
    --et-accent: var(--event-timeline-accent, light-dark(#9b1c2e, #ff9aa2));
    --et-measure: var(--event-timeline-measure, 40em);
    --et-gap: 1.5em;

    --et-status-unsourced: var(--event-timeline-unsourced, light-dark(#5f6e73, #b4b5ad));
    --et-status-unverified: var(--event-timeline-unverified, light-dark(#78529a, #d4c2f3));
    --et-status-claimed: var(--event-timeline-claimed, light-dark(#985312, #f3b762));
    --et-status-reported: var(--event-timeline-reported, light-dark(#164a8a, #84b6fa));
    --et-status-confirmed: var(--event-timeline-confirmed, light-dark(#126e49, #73e1bd));
    --et-status-disputed: var(--event-timeline-disputed, light-dark(#94126b, #dd96d6));
    --et-status-denied: var(--event-timeline-denied, light-dark(#9f0f05, #f69683));
    --et-status-retracted: var(--event-timeline-retracted, light-dark(#414751, #9aa2ac));

    display: block;
    box-sizing: border-box;
    color: var(--et-ink);
    font-family: var(--event-timeline-font, inherit);
    line-height: 1.5;
    text-align: start;
    /* letters that have no cursive, such as Arabic ones, are not slanted by a machine */
    font-synthesis-style: none;
    -webkit-text-size-adjust: 100%;
  }

  :host([hidden]) {
    display: none;
  }

  /* A text goes its own way, but keeps to the edge of what stands above and below it. */
  .date,
  .period,
  :where([dir='auto'], button) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ol,
  ul,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }

  ol,
  ul {
    list-style: none;
  }

  h2,
  h3,
  h4 {
    font-family: var(--event-timeline-heading-font, inherit);
    line-height: 1.2;
    text-wrap: balance;
  }

  p,
  li,
  dd,
  blockquote {
    overflow-wrap: break-word;
  }

  a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    text-decoration-color: color-mix(in srgb, currentcolor 45%, transparent);
  }

  a:hover {
    color: var(--et-accent);
    text-decoration-color: currentcolor;
  }

  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }

  :focus-visible {
    outline: 2px solid var(--et-accent);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .label {
    font-size: 0.75em;
    font-weight: 600;
    letter-spacing: 0.04em;
    color: var(--et-ink-soft);
  }

  .date,
  .period {
    font-variant-numeric: tabular-nums;
    unicode-bidi: plaintext;
  }

  .status {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.2;
    color: var(--et-status);
  }

  .status svg {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
  }

  .fill {
    fill: currentcolor;
  }

  .stroke,
  .knockout {
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .knockout {
    stroke: var(--et-paper-solid);
  }

  .status[data-status='unsourced'] {
    --et-status: var(--et-status-unsourced);
  }
  .status[data-status='unverified'] {
    --et-status: var(--et-status-unverified);
  }
  .status[data-status='claimed'] {
    --et-status: var(--et-status-claimed);
  }
  .status[data-status='reported'] {
    --et-status: var(--et-status-reported);
  }
  .status[data-status='confirmed'] {
    --et-status: var(--et-status-confirmed);
  }
  .status[data-status='disputed'] {
    --et-status: var(--et-status-disputed);
  }
  .status[data-status='denied'] {
    --et-status: var(--et-status-denied);
  }
  .status[data-status='retracted'] {
    --et-status: var(--et-status-retracted);
  }

  .party {
    margin-inline-start: 0.25em;
    padding: 0.05em 0.4em;
    border: 1px solid color-mix(in srgb, currentcolor 50%, transparent);
    border-radius: 2px;
    font-size: 0.75rem;
    font-weight: 400;
    white-space: nowrap;
    color: var(--et-ink-soft);
  }

  .number {
    display: inline-block;
    min-inline-size: 1.5rem;
    min-block-size: 1.5rem;
    font-size: 0.75rem;
    line-height: 1.5rem;
    text-align: center;
    font-variant-numeric: tabular-nums;
    color: var(--et-ink);
    text-decoration: none;
    background: var(--et-paper-2);
    border-radius: 2px;
  }

  .number:hover {
    text-decoration: underline;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 2.25em;
    min-inline-size: 2.25em;
    padding: 0.25em 0.75em;
    font-size: 0.875em;
    line-height: 1.2;
    border: 1px solid var(--et-rule);
    border-radius: 3px;
  }

  .button:hover:not([aria-disabled='true']) {
    border-color: currentcolor;
  }

  .button[aria-disabled='true'] {
    color: var(--et-ink-soft);
    cursor: default;
    opacity: 0.6;
  }

  @media (prefers-contrast: more) {
    :host {
      --et-ink-soft: var(--et-ink);
      --et-rule: color-mix(in srgb, var(--et-ink) 60%, transparent);
    }
  }

  @media (forced-colors: active) {
    :host {
      --et-ink: CanvasText;
      --et-ink-soft: CanvasText;
      --et-rule: CanvasText;
      --et-paper-solid: Canvas;
      --et-accent: Highlight;
    }

    .button {
      border-color: ButtonText;
    }

    [aria-pressed='true']:is(.button, .choice) {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
