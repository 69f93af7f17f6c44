import { css } from 'lit';

export const richTextStyles = css`
  .rich > * + *,
  .rich :is(li, blockquote) > * + :not(em, strong, a, code) {
    margin-block-start: 0.6em;
  }

  .rich :is(ul, ol) {
    padding-inline-start: 1.5em;
  }

  .rich ul {
    list-style: disc;
  }

  .rich ol {
    list-style: decimal;
  }

  .rich li + li {
    margin-block-start: 0.25em;
  }

  .rich blockquote {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--et-rule);
  }

  .rich code {
    font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Consolas, monospace;
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }

  .rich pre {
    margin: 0;
    padding: 0.6em 0.8em;
    white-space: pre-wrap;
    background: var(--et-paper-2);
  }

  /* below the title all of it is as large as a plain paragraph there */
  .title .rich {
    font-size: 1.0625em;
    max-inline-size: var(--et-measure);
    color: var(--et-ink-soft);
  }

  .title .rich p {
    font-size: 1em;
  }
`;
