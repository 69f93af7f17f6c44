import { css } from 'lit';

export const embedFormStyles = css`
  :host {
    --rule: color-mix(in srgb, currentcolor 22%, transparent);
    --soft: color-mix(in srgb, currentcolor 72%, transparent);
    --accent: light-dark(#1f5f8b, #8ec5ee);
    display: block;
    max-inline-size: 64rem;
    margin-inline: auto;
    font:
      15px/1.5 system-ui,
      sans-serif;
    color: CanvasText;
  }

  form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 1rem 1.5rem;
  }

  .wide {
    grid-column: 1 / -1;
  }

  .field {
    display: flex;
    flex-direction: column;
    gap: 0.25rem;
    min-inline-size: 0;
  }

  .beside {
    display: flex;
    gap: 0.5rem;
  }

  label,
  h2 {
    font-weight: 650;
  }

  h2 {
    margin: 0;
    font-size: 1.25rem;
  }

  p {
    margin: 0;
    max-inline-size: 44rem;
    color: var(--soft);
  }

  .fault {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid light-dark(#b3261e, #ff8a80);
    color: CanvasText;
  }

  input,
  select,
  textarea,
  button {
    box-sizing: border-box;
    padding: 0.45rem 0.6rem;
    border: 1px solid light-dark(#8a867e, #8f8b84);
    border-radius: 4px;
    background: Field;
    color: FieldText;
    font: inherit;
  }

  input,
  select,
  textarea {
    inline-size: 100%;
  }

  textarea,
  pre {
    font:
      13px/1.5 ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      monospace;
  }

  textarea {
    resize: vertical;
  }

  button {
    flex: none;
    border-color: var(--accent);
    background: none;
    color: var(--accent);
    cursor: pointer;
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  section {
    margin-block-start: 2rem;
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--rule);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
  }

  pre {
    max-block-size: 24rem;
    margin: 0.75rem 0 0;
    padding: 0.75rem 1rem;
    overflow: auto;
    border: 1px solid var(--rule);
    border-radius: 4px;
    background: color-mix(in srgb, currentcolor 4%, transparent);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  event-timeline {
    margin-block-start: 1rem;
  }
`;
