/** The filter as a part of a timeline. Loaded when it is needed. */
import { html, type TemplateResult } from 'lit';
import type { FilterChangeEvent } from '../../events/filter-change.js';
import '../event-timeline-filter/event-timeline-filter.define.js';
import type { LegendOptions } from './legend.js';

/** What the reader can choose by besides the status; folded up, only what is chosen. */
export const filterTemplate = (
  { known, filter, isOpen }: Pick<LegendOptions, 'known' | 'filter' | 'isOpen'>,
  onChange: (event: FilterChangeEvent) => void,
): TemplateResult =>
  html`<event-timeline-filter
    quiet
    without-status
    exportparts="filter, filter-summary, filter-chosen, filter-clear, filter-text, filter-part, filter-value"
    .timeline=${known}
    .filter=${filter}
    ?collapsed=${!isOpen}
    @filter-change=${onChange}
  ></event-timeline-filter>`;
