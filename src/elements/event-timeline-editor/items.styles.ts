import { css } from 'lit';

/** The table of the events, the list of the sources, and the forms that open in them. */
export const itemsStyles = css`
  table {
    inline-size: 100%;
    margin-block-end: 1.25em;
    border-collapse: collapse;
  }

  th {
    padding-block: 0.25em 0.5em;
    font-size: 0.75em;
    font-weight: 600;
    letter-spacing: 0.04em;
    color: var(--et-ink-soft);
    text-align: start;
  }

  td {
    padding-block: 0.625em;
    vertical-align: top;
    border-block-start: 1px solid var(--et-rule);
  }

  tr:not(.form-row) {
    position: relative;
  }

  tbody tr:not(.form-row, .open):hover td {
    background: var(--et-paper-2);
  }

  td.date {
    inline-size: 27%;
    padding-inline-end: 1em;
    padding-block-start: 0.9em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  td.count,
  th:last-child {
    inline-size: 4.5em;
    line-height: 1.75rem;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  tr.open td {
    border-block-start: 3px solid var(--et-ink);
  }

  .form-row td {
    padding-block: 0.25em 1.5em;
    border: 0;
  }

  .title {
    padding-inline-end: 1.5em;
    min-block-size: 1.75rem;
    font-weight: 600;
    text-align: start;
    overflow-wrap: anywhere;
  }

  /* the whole row opens the form */
  .title::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .title:hover {
    color: var(--et-accent);
  }

  .items li {
    position: relative;
    padding-block: 0.625em;
    border-block-start: 1px solid var(--et-rule);
  }

  .items li.open {
    border-block-start: 3px solid var(--et-ink);
  }

  .items li:first-child:not(.open) {
    border-block-start: 0;
  }

  .items li:not(.open):hover {
    background: var(--et-paper-2);
  }

  /* under an open row there is more than the row */
  .items li.open .title::after {
    inset-block-end: auto;
    block-size: 3em;
  }

  .items:not(:empty) {
    margin-block-end: 1em;
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0;
    font-size: 0.8125em;
    color: var(--et-ink-soft);
  }

  .about span:not(:first-child, .party, .faults)::before {
    content: '·';
    margin-inline: 0.5em;
  }

  .faults {
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--et-alarm);
  }

  td .status {
    display: flex;
    margin-block-start: 0.125em;
  }

  td .faults {
    display: block;
  }

  .about .faults {
    margin-inline-start: 0.75em;
  }

  .foot {
    position: relative;
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 1.25em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--et-rule);
  }

  /* no room for columns: the date stands over its title */
  @container event-timeline-editor (inline-size < 34em) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    table,
    tbody,
    .form-row,
    .form-row td {
      display: block;
    }

    tbody tr:not(.form-row) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block: 0.625em;
      border-block-start: 1px solid var(--et-rule);
    }

    tbody tr.open:not(.form-row) {
      border-block-start: 3px solid var(--et-ink);
    }

    tbody tr td,
    tbody tr.open td {
      padding-block: 0;
      border: 0;
    }

    td.date {
      grid-column: 1 / -1;
      inline-size: auto;
      padding: 0;
      color: var(--et-ink-soft);
    }

    td.count {
      inline-size: auto;
      padding-inline-start: 0.75em;
    }
  }
`;
