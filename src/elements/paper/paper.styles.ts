import { css } from 'lit';

/** A timeline on paper: black on white, whatever the screen looks like. */
export const paperStyles = css`
  .paper {
    display: none;
  }

  @media print {
    /* the document stands for all that is on the screen */
    .paper ~ * {
      display: none;
    }

    .paper {
      --et-ink: #000;
      --et-ink-soft: #444;
      --et-rule: #bbb;
      --et-paper-solid: #fff;
      --et-status-unsourced: #5f6e73;
      --et-status-unverified: #78529a;
      --et-status-claimed: #985312;
      --et-status-reported: #164a8a;
      --et-status-confirmed: #126e49;
      --et-status-disputed: #94126b;
      --et-status-denied: #9f0f05;
      --et-status-retracted: #414751;

      display: block;
      color-scheme: light;
      color: #000;
      background: #fff;
      font-size: 10pt;
      line-height: 1.4;
      orphans: 3;
      widows: 3;
    }

    .paper section {
      display: block;
    }

    .paper h2 {
      font-size: 20pt;
      letter-spacing: -0.01em;
    }

    .paper h3 {
      padding-block: 3pt;
      margin-block-start: 12pt;
      font-size: 12pt;
      font-variant-numeric: tabular-nums;
      border-block: 1.5pt solid #000;
      border-block-end: 0.5pt solid #bbb;
    }

    .paper h4 {
      font-size: 11.5pt;
    }

    .paper .label {
      font-size: 8.5pt;
    }

    .paper :is(h2, h3, h4, h5) {
      break-after: avoid;
      text-align: start;
    }

    .paper header {
      display: grid;
      gap: 6pt;
      margin-block-end: 12pt;
    }

    .paper .lead {
      font-size: 11.5pt;
      color: #333;
    }

    .paper .part {
      font-weight: 600;
    }

    .paper figure {
      margin-block: 0 12pt;
      break-inside: avoid;
    }

    .paper figure svg {
      display: block;
      inline-size: 100%;
      font-family: inherit;
      print-color-adjust: exact;
    }

    .paper .event {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 0 1.5em;
      padding-block: 8pt;
      border-block-start: 0.5pt solid #bbb;
      break-inside: avoid;
    }

    .paper .period h3 + .event {
      border-block-start: 0;
    }

    .paper .what {
      display: grid;
      gap: 3pt;
      justify-items: start;
    }

    .paper .date {
      font-weight: 600;
    }

    .paper .date-text {
      font-style: italic;
      color: #444;
    }

    .paper .fine,
    .paper .imprint,
    .paper .citations {
      font-size: 8.5pt;
      color: #444;
    }

    .paper .facts > span {
      margin-inline-end: 1em;
    }

    .paper .status svg {
      print-color-adjust: exact;
    }

    .paper .citations,
    .paper .sources ol {
      display: grid;
      gap: 3pt;
    }

    .paper .citations li,
    .paper .sources li {
      display: grid;
      grid-template-columns: 2em minmax(0, 1fr);
      break-inside: avoid;
    }

    .paper .number {
      min-block-size: 0;
      line-height: inherit;
      text-align: start;
      font-size: 8.5pt;
      font-weight: 600;
      background: none;
    }

    .paper blockquote {
      padding-inline-start: 0.75em;
      border-inline-start: 1.5pt solid #bbb;
      color: #000;
    }

    .paper .history > li {
      display: flex;
      gap: 1em;
      font-size: 8.5pt;
    }

    .paper .sources {
      margin-block-start: 18pt;
    }

    .paper .sources ol {
      gap: 6pt;
      padding-block-start: 6pt;
      font-size: 9pt;
    }

    .paper cite {
      font-style: normal;
      font-weight: 600;
    }

    .paper a {
      color: inherit;
      text-decoration: none;
    }

    .paper .url {
      overflow-wrap: anywhere;
    }

    .paper footer {
      display: block;
      margin-block-start: 12pt;
      padding-block-start: 6pt;
      border-block-start: 0.5pt solid #bbb;
    }
  }
`;
