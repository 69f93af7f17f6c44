/**
 * The chart's style: the boxes that vis-timeline counts on, and our own drawing. All colours come from
 * custom properties of the element.
 */
const panels = `
.et-chart {
  --_ink: var(--et-ink, #1c1b19);
  --_ink-soft: var(--et-ink-soft, #5f5b54);
  --_rule: var(--et-rule, #dedad2);
  --_paper: var(--et-paper-solid, Canvas);
  --_paper-2: var(--et-paper-2, #f5f2ec);
  --_accent: var(--et-accent, #0b57a4);
  color: var(--_ink);
  -webkit-tap-highlight-color: transparent;
  user-select: none;
  position: relative;
}
.et-chart:focus { outline: none; }
.et-anchor { position: absolute; inset-inline-start: 0; inline-size: 1px; pointer-events: none; }
.vis-timeline { position: relative; overflow: hidden; box-sizing: border-box; }
.vis-loading-screen, .vis-rolling-mode-btn, .vis-shadow { display: none; }
.vis-panel { position: absolute; box-sizing: border-box; border: 0 solid transparent; }
.vis-panel.vis-center, .vis-panel.vis-left, .vis-panel.vis-right { border-block-width: 1px; overflow: hidden; }
.vis-panel.vis-center, .vis-panel.vis-top, .vis-panel.vis-bottom { border-inline-width: 1px; overflow: hidden; }
.vis-panel.vis-background { overflow: hidden; }
.vis-panel > .vis-content { position: relative; }
.vis-itemset { position: relative; box-sizing: border-box; }
.vis-itemset > .vis-background, .vis-itemset > .vis-foreground {
  position: absolute; inline-size: 100%; block-size: 100%; overflow: visible;
}
.vis-axis { position: absolute; inline-size: 100%; block-size: 0; inset-inline-start: 0; z-index: 1; }
.vis-foreground > .vis-group { position: relative; box-sizing: border-box; }
.vis-foreground > .vis-group + .vis-group, .vis-labelset > .vis-label + .vis-label {
  border-block-start: 1px solid var(--_rule);
}
/* vis-timeline would take a swipe on the names of lanes for itself: the page is to scroll. */
.vis-panel.vis-left, .vis-panel.vis-right { pointer-events: none; }
.vis-labelset { position: relative; overflow: hidden; box-sizing: border-box; }
.vis-labelset > .vis-label { position: relative; box-sizing: border-box; }
.vis-label > .vis-inner { display: inline-block; }
.vis-hidden { padding: 0; }
.vis-time-axis { position: relative; overflow: hidden; }
.vis-time-axis.vis-foreground { inset-block-start: 0; inset-inline-start: 0; inline-size: 100%; }
.vis-time-axis.vis-background { position: absolute; inset: 0; }
.vis-panel.vis-center { cursor: grab; }
.vis-panel.vis-center:active { cursor: grabbing; }
`;

const axis = `
.vis-time-axis .vis-text {
  position: absolute; box-sizing: border-box; overflow: hidden; white-space: nowrap;
  padding: 2px 5px 3px; font-size: 0.75rem; line-height: 1.25rem;
  font-variant-numeric: tabular-nums lining-nums; color: var(--_ink-soft);
}
.vis-time-axis .vis-text.vis-major { font-weight: 600; color: var(--_ink); }
.vis-time-axis .vis-text.vis-measure {
  padding-inline: 0; margin-inline: 0; border-inline: 0; visibility: hidden;
}
.vis-grid { position: absolute; box-sizing: border-box; }
.vis-grid.vis-vertical { border-inline-start: 1px solid var(--_rule); }
.vis-grid.vis-vertical-rtl { border-inline-start: 1px solid var(--_rule); }
.vis-grid.vis-minor { opacity: 0.55; }
.vis-panel.vis-top { border-block-end: 1px solid var(--_ink-soft); }
`;

const lanes = `
.et-lane-name {
  unicode-bidi: plaintext; text-align: -webkit-match-parent; text-align: match-parent;
  display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 4;
  box-sizing: border-box; max-inline-size: 10rem; inline-size: max-content;
  padding-block-start: 9px; padding-inline: 2px 14px; margin-block-end: 9px; font-size: 0.6875rem; line-height: 1.35; font-weight: 600;
  letter-spacing: 0.06em; text-transform: uppercase; color: var(--_ink-soft);
  overflow-wrap: anywhere;
}
/* Where there is no room for a column, the name of a lane stands at its head. */
.et-narrow .vis-panel.vis-left, .et-narrow .vis-panel.vis-right, .et-narrow .vis-labelset {
  overflow: visible; z-index: 1;
}
.et-narrow .vis-label > .vis-inner { display: block; inline-size: 0; block-size: 42px; }
.et-narrow .et-lane-name {
  position: absolute; inset-inline-start: 5px; inset-block-start: 0; max-inline-size: none;
  padding: 6px 0 0; margin: 0; white-space: nowrap; display: block; overflow: visible;
}
.et-narrow .vis-label:first-child .et-lane-name { inset-block-start: var(--_era-head, 0); }
.et-era {
  position: absolute; inset-inline-start: 0; box-sizing: border-box; overflow: hidden;
  background: color-mix(in srgb, var(--_ink-soft) 8%, transparent); border-inline: 1px solid var(--_rule);
}
.et-era .vis-item-content { inline-size: max-content; max-inline-size: 100%; }
.et-era .vis-item-overflow { position: relative; block-size: 100%; overflow: hidden; }
.et-era-name {
  unicode-bidi: plaintext; text-align: -webkit-match-parent; text-align: match-parent;
  display: block; padding: 3px 7px; overflow: hidden; text-overflow: ellipsis;
  font-size: 0.75rem; line-height: 1.0625rem; font-style: italic; white-space: nowrap; color: var(--_ink-soft);
}
`;

const colours = [
  ['unsourced', '#6f6a62'],
  ['unverified', '#7d5f00'],
  ['claimed', '#a84a00'],
  ['reported', '#1f4e79'],
  ['confirmed', '#1e6b3c'],
  ['disputed', '#7b2d74'],
  ['denied', '#a3201d'],
  ['retracted', '#5b5b5b'],
] as const;

const statuses = `
.et-chart { ${colours.map(([status, colour]) => `--_status-${status}: var(--et-status-${status}, ${colour});`).join(' ')} }
${colours.map(([status]) => `[data-status='${status}'] { --_status: var(--_status-${status}); }`).join('\n')}
`;

const marks = `
.et-layer { position: absolute; inset-block-start: 0; inset-inline-start: 0; inline-size: 0; block-size: 0; }
.et-moving .et-panned { will-change: transform; }
.et-item { position: absolute; inset-inline-start: 0; inline-size: 0; cursor: pointer; color: var(--_ink); }
.et-label {
  position: absolute; inset-block-start: 0; display: flex; align-items: center; gap: 5px;
  block-size: 24px; min-inline-size: 0;
}
.et-item[data-side='above'] .et-label { block-size: 20px; }
.et-text, .et-probe { font-size: 0.8125rem; line-height: 1.3; white-space: nowrap; }
.et-text {
  min-inline-size: 0; overflow: hidden; text-overflow: ellipsis;
  text-shadow: 0 0 2px var(--_paper), 0 0 2px var(--_paper), 0 0 4px var(--_paper);
}
/* The glyph stands on the far side of the text, lest it be taken for a mark on the axis. */
.et-label .et-glyph { order: 1; inline-size: 12px; block-size: 12px; }
.et-item[data-side='before'] .et-label { justify-content: flex-end; }
.et-item[data-side='before'] .et-label .et-glyph { order: -1; }
.et-probe { position: absolute; visibility: hidden; pointer-events: none; }
.et-glyph { flex: none; inline-size: 14px; block-size: 14px; overflow: visible; color: var(--_status); }
.et-glyph-fill { fill: currentColor; }
.et-glyph-stroke { fill: none; stroke: currentColor; stroke-linecap: round; stroke-linejoin: round; }
.et-glyph-knockout { fill: none; stroke: var(--_paper); stroke-linecap: round; stroke-linejoin: round; }
.et-glyph-stroke[stroke-dasharray] { stroke-linecap: butt; }

.et-part { position: absolute; box-sizing: border-box; block-size: 10px; inset-block-end: 7px; color: var(--_status); }
.et-item[data-side='above'] .et-part { inset-block-end: 4px; }
.et-point { block-size: 16px; inset-block-end: 4px; }
.et-point .et-glyph { display: block; inline-size: 16px; block-size: 16px; }
.et-core { background: currentColor; border-radius: 1px; }
.et-possible {
  background: color-mix(in srgb, currentColor 18%, var(--_paper));
  border: 1px solid color-mix(in srgb, currentColor 80%, var(--_paper)); border-radius: 2px;
}
.et-several {
  background: repeating-linear-gradient(90deg, currentColor 0 2px, transparent 2px 5px);
  border-block: 1.5px solid currentColor;
}
.et-open-end, .et-open-start, .et-unknown-end, .et-unknown-start { background: currentColor; }
.et-open-end { mask-image: linear-gradient(to right, #000 35%, transparent); }
.et-open-start { mask-image: linear-gradient(to left, #000 35%, transparent); }
.et-unknown-end, .et-unknown-start { background: none; }
.et-unknown-end::before, .et-unknown-start::before {
  content: ''; position: absolute; inset-block: 0; inset-inline: 0 14px;
  background: repeating-linear-gradient(90deg, currentColor 0 4px, transparent 4px 7px);
  mask-image: linear-gradient(to right, #000, transparent);
}
.et-unknown-start::before { inset-inline: 14px 0; mask-image: linear-gradient(to left, #000, transparent); }
.et-sign {
  position: absolute; inset-block-start: -5px; inset-inline-end: 2px;
  font-size: 0.875rem; line-height: 20px; font-weight: 700;
}
.et-unknown-start .et-sign { inset-inline: 2px auto; }
.et-rtl .et-open-end, .et-rtl .et-unknown-end::before { mask-image: linear-gradient(to left, #000 35%, transparent); }
.et-rtl .et-open-start, .et-rtl .et-unknown-start::before { mask-image: linear-gradient(to right, #000 35%, transparent); }
.et-candidate { background: var(--_paper); border: 1.75px solid currentColor; border-radius: 5px; }
.et-member { background: currentColor; border-radius: 5px; }
.et-tie-candidates, .et-tie-members { block-size: 0; border-block-start: 1.5px dashed currentColor; transform: translateY(-4.25px); }
.et-tie-members { border-block-start: 2px solid currentColor; }
`;

const clusters = `
.et-cluster, .et-ongoing { pointer-events: none; }
.et-cluster { cursor: zoom-in; pointer-events: auto; }
.et-cluster, .et-cluster > .et-tally { transform-origin: 0 0; }
.et-rtl .et-cluster, .et-rtl .et-cluster > .et-tally { transform-origin: 100% 0; }
.et-option { position: absolute; inset-block: 0; inset-inline-start: 0; inline-size: 100%; }
.et-skyline {
  display: block; box-sizing: border-box; inline-size: 100%;
  border-block-end: 1px solid color-mix(in srgb, var(--_ink-soft) 60%, transparent);
}
.et-skyline path { fill: color-mix(in srgb, var(--_status, var(--_ink-soft)) 62%, var(--_paper)); }
.et-cluster:hover .et-skyline path { fill: var(--_status, var(--_ink-soft)); }
.et-rtl .et-skyline { transform: scaleX(-1); }
.et-tally {
  position: absolute; inset-block-end: 0; inset-inline-start: 0; block-size: 20px; overflow: hidden;
  font-size: 0.75rem; line-height: 20px; font-variant-numeric: tabular-nums lining-nums;
}
/* What does not fit beside this goes to a second line, which is not seen: a number is never cut. */
.et-tally::before { content: ''; display: inline-block; }
.et-number, .et-named { white-space: nowrap; }
.et-number { font-weight: 700; color: var(--_ink); direction: ltr; unicode-bidi: isolate; }
.et-cluster:hover .et-number { text-decoration: underline; text-underline-offset: 2px; }
.et-named { margin-inline-start: 9px; font-size: 0.6875rem; color: var(--_ink-soft); }
.et-named .et-glyph { inline-size: 11px; block-size: 11px; margin-inline-end: 3px; vertical-align: -3px; }
.et-ongoing .et-tally { inset-inline-start: 5px; inline-size: max-content; pointer-events: auto; cursor: pointer; }
.et-ongoing .et-number { font-weight: 500; }
`;

const qualities = `
.et-uncertain .et-possible { background: none; border: 1.5px dashed currentColor; }
.et-uncertain .et-core { background: color-mix(in srgb, currentColor 45%, var(--_paper)); border: 1.5px dashed currentColor; }
.et-uncertain .et-point::after {
  content: ''; position: absolute; inset: -4px; border: 1px dashed currentColor; border-radius: 50%;
}
.et-uncertain[data-form='point'][data-side='after'] .et-label { margin-inline-start: 4px; }
.et-uncertain[data-form='point'][data-side='before'] .et-label { margin-inline-start: -4px; }
.et-approximate .et-core, .et-approximate .et-possible {
  border-inline-color: transparent;
  mask-image: linear-gradient(to right, transparent, #000 min(18px, 30%), #000 calc(100% - min(18px, 30%)), transparent);
}
.et-approximate:has(.et-core) .et-possible { mask-image: none; border: 0; }
.et-approximate .et-point::before {
  content: ''; position: absolute; inset: -6px -10px; z-index: -1; border-radius: 50%;
  background: radial-gradient(closest-side, color-mix(in srgb, currentColor 45%, transparent), transparent);
}
.et-item:hover .et-text { text-decoration: underline; text-underline-offset: 2px; text-decoration-thickness: 1px; }
.et-selected { z-index: 2; }
.et-selected .et-label::before {
  content: ''; position: absolute; z-index: -1; inset: 1px -3px; border-radius: 4px;
  background: color-mix(in srgb, var(--_accent) 12%, var(--_paper)); border: 1px solid var(--_accent);
}
.et-selected .et-part:not(.et-tie-candidates, .et-tie-members) { outline: 2px solid var(--_accent); outline-offset: 1px; }
.et-selected .et-point { border-radius: 50%; }
/* The focus: one ring around a mark and its label, outside that of the selection. */
.et-focused { z-index: 3; }
.et-ring {
  display: none; position: absolute; inset-block: -2px; box-sizing: border-box; pointer-events: none;
  border: 2px solid var(--_accent); border-radius: 6px;
}
.et-keys .et-ring { display: block; }
.et-keys .et-focused.et-cluster { outline: 2px solid var(--_accent); outline-offset: -2px; border-radius: 3px; }
.et-keys .et-focused.et-ongoing .et-tally { outline: 2px solid var(--_accent); outline-offset: -2px; border-radius: 3px; }
/* What has the focus is out of view. */
.et-keys.et-astray { outline: 2px solid var(--_accent); outline-offset: 2px; border-radius: 2px; }
@media (forced-colors: active) {
  .et-item { forced-color-adjust: none; color: CanvasText; }
  .et-skyline path, .et-cluster:hover .et-skyline path { fill: CanvasText; stroke: Canvas; stroke-width: 1px; vector-effect: non-scaling-stroke; }
  .et-chart { ${colours.map(([status]) => `--_status-${status}: CanvasText;`).join(' ')} --_paper: Canvas; --_paper-2: Canvas; --_ink: CanvasText; --_ink-soft: CanvasText; --_rule: GrayText; --_accent: Highlight; }
  .vis-panel { border-color: Canvas; }
}
`;

/** The chart's style sheet, made once for all charts of a page. */
export const chartSheet = (): CSSStyleSheet => {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync([panels, axis, lanes, statuses, marks, clusters, qualities].join('\n'));
  }
  return sheet;
};

let sheet: CSSStyleSheet | undefined;
