/** The figures of the bench, and the goals that they are held to, as tables. */
import { html, type TemplateResult } from 'lit';
import { columns, written } from '../bench/columns.mjs';
import { goals } from '../bench/goals.mjs';
import { benchResults, type BenchCase } from './bench-results.js';

/** Every figure of every case. */
export function benchTable(cases: ReadonlyMap<string, BenchCase[]>): TemplateResult {
  const rows = [...cases.values()].flat().sort((a, b) => a.events - b.events);
  const seconds = benchResults.settings.limit / 1000;
  return html`<div class="scroll" role="region" aria-label="Figures" tabindex="0">
    <table>
      <caption>
        Medians; what the columns mean is said in
        <code>bench/RESULTS.md</code
        >.
      </caption>
      <thead>
        <tr>
          <th scope="col">Events</th>
          <th scope="col">Library</th>
          ${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (one) =>
            html`<tr class=${one.library === 'event-timeline' ? 'ours' : ''}>
              <td>${one.events.toLocaleString('en')}</td>
              <th scope="row">${one.library}</th>
              ${cells(one, seconds)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Where the figures of a case first fail, why. */
function cells({ figures = {}, stopped }: BenchCase, seconds: number) {
  const values = columns.map(({ read }) => read(figures));
  const end = values.indexOf(undefined);
  const why = stopped === 'smaller' ? 'not tried' : `stopped after ${seconds} s`;
  return columns.map(({ digits }, at) => {
    const value = values[at];
    if (value !== undefined) return html`<td>${written(value, digits)}</td>`;
    return html`<td class="why">${at === end ? why : ''}</td>`;
  });
}

/** What the element is held to. */
export function goalTable(): TemplateResult {
  return html`<div class="scroll" role="region" aria-label="Goals" tabindex="0">
    <table class="goals">
      <caption>
        What we hold ourselves to
      </caption>
      <thead>
        <tr>
          ${['Goal', 'Bound', 'Measured', 'So far'].map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${goals(benchResults).map(
          ({ name, bound, measured, isMet }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${bound}</td>
              <td>${measured}</td>
              <td>${isMet ? 'met' : html`<strong>missed</strong>`}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
