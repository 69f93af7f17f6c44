import { css } from 'lit';

/** Fields, what is said beside them, and the lists within a form. */
export const formStyles = css`
  .form {
    position: relative;
    display: grid;
    gap: 1.125em;
    margin-block: 0.5em 0;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 1.125em;
  }

  .part {
    display: grid;
    gap: 1.125em;
    padding-block-start: 1.125em;
    border-block-start: 1px solid var(--et-rule);
  }

  .field {
    position: relative;
    display: grid;
    gap: 0.25em;
    align-content: start;
    min-inline-size: 0;
  }

  input:not([type='checkbox']),
  textarea,
  select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.5rem;
    padding: 0.375em 0.625em;
    font: inherit;
    font-size: 1rem;
    color: inherit;
    background: var(--et-paper-solid);
    border: 1px solid var(--et-field);
    border-radius: 4px;
  }

  /* no text yet, so no way of its own: the arrow stands where the page's lines end */
  [list]:placeholder-shown {
    direction: inherit;
  }

  :is(input, textarea, select):hover:not(:disabled) {
    border-color: currentcolor;
  }

  :is(input, textarea, select):disabled {
    opacity: 0.6;
  }

  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 4.5em;
    max-block-size: 24em;
  }

  .short textarea {
    min-block-size: 2.5rem;
  }

  .code {
    font-family: ui-monospace, monospace;
    font-size: 0.8125rem;
    field-sizing: fixed;
    white-space: pre;
    background: var(--et-paper-2);
  }

  .code + .button {
    justify-self: start;
  }

  option {
    color: CanvasText;
    background: Canvas;
  }

  [aria-invalid='true'] {
    border-color: var(--et-alarm);
    box-shadow: inset 3px 0 0 var(--et-alarm);
  }

  [aria-invalid='true']:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--et-alarm);
  }

  .with-button {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em;
  }

  .hint,
  .reading {
    font-size: 0.8125em;
    color: var(--et-ink-soft);
  }

  .reading {
    font-weight: 600;
    color: var(--et-ink);
  }

  .wrong {
    display: grid;
    gap: 0.375em;
    font-size: 0.8125em;
    color: var(--et-alarm);
    overflow-wrap: anywhere;
  }

  .wrong li {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid currentcolor;
  }

  .offers {
    display: grid;
    overflow: hidden;
    background: var(--et-paper-solid);
    border: 1px solid var(--et-ink);
    border-radius: 4px;
    box-shadow: 0 0.25em 1em color-mix(in srgb, CanvasText 18%, transparent);
  }

  .offers li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 2.75rem;
    padding: 0.4em 0.75em;
    cursor: pointer;
  }

  .offers li + li {
    border-block-start: 1px solid var(--et-rule);
  }

  .offers li:hover,
  .offers [aria-selected='true'] {
    color: var(--et-paper-solid);
    background: var(--et-accent);
  }

  .offers code {
    font-size: 0.8125em;
    overflow-wrap: anywhere;
    min-inline-size: 0;
  }

  .check {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 1.75rem;
  }

  .check input {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--et-accent);
  }

  fieldset {
    display: grid;
    gap: 0.75em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  fieldset > .button {
    justify-self: start;
  }

  legend {
    padding: 0;
    margin-block-end: 0.25em;
  }

  .within {
    display: grid;
    gap: 0.875em;
    padding: 0.875em 1em;
    background: var(--et-paper-2);
    border-inline-start: 3px solid var(--et-rule);
    border-radius: 4px;
  }

  .within > .button {
    justify-self: start;
  }

  /* a short entry, and the button that takes it away, in one line */
  .line {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
  }

  .line > :not(.pair, .button) {
    grid-column: 1 / -1;
  }

  .line > .button {
    min-block-size: 2.5rem;
  }

  .citation {
    display: flex;
    gap: 1em;
    align-items: baseline;
    justify-content: space-between;
  }

  .name {
    min-inline-size: 0;
    min-block-size: 1.75rem;
    font-weight: 600;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .name:hover {
    color: var(--et-accent);
    text-decoration: underline;
  }

  .quiet {
    flex: none;
    font-size: 0.8125em;
    color: var(--et-ink-soft);
  }

  .quiet:hover {
    color: var(--et-alarm);
  }

  summary {
    min-block-size: 1.75rem;
    font-size: 0.875em;
    font-weight: 600;
    cursor: pointer;
  }

  summary:hover {
    color: var(--et-accent);
  }

  .more > summary {
    padding: 0.5em 0.75em;
    background: var(--et-paper-2);
    border-radius: 4px;
  }

  .more > .form {
    margin-block-start: 1.125em;
  }

  .formats {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .formats legend {
    inline-size: 100%;
  }

  .formats bdi {
    color: var(--et-ink-soft);
  }

  .form > .main {
    justify-self: start;
  }

  @media (forced-colors: active) {
    .offers [aria-selected='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }

    .within {
      border: 1px solid CanvasText;
    }
  }
`;
