/** What is measured beside what, and how each one is looked at and handled. */
import { forEventTimeline, forTimelineJs, forVisTimeline } from './events.mjs';

/**
 * @typedef {object} Library
 * @property {string} name
 * @property {string} [packageName] on npm; left out for this package
 * @property {string} page its page, made as its documentation says
 * @property {(events: import('./events.mjs').BenchEvent[], groups: number) => unknown} format
 * @property {string} readable CSS: what tells of an event in words, anywhere
 * @property {string} item CSS: an event, or a cluster of them, in the chart
 * @property {string} chart CSS: what is dragged
 * @property {string} [loading] CSS: what there is in the page while data is on its way
 * @property {'wheel' | { in: string, out: string }} zoom Ctrl and wheel, or its two buttons
 * @property {Record<string, string>} [clicks] what else a reader does, by the CSS to click on
 */

/** @type {Library} */
const eventTimeline = {
  name: 'event-timeline',
  page: 'pages/event-timeline.html',
  format: forEventTimeline,
  readable: '[data-event-id], .et-label',
  item: '.et-item',
  chart: '.canvas',
  loading: 'event-timeline:state(loading)',
  zoom: 'wheel',
  clicks: {
    filter: '[part~="legend"] button[aria-pressed]',
    select: 'event-timeline-list [data-event-id] button',
  },
};

/** @type {Library} */
const visTimeline = {
  name: 'vis-timeline',
  packageName: 'vis-timeline',
  page: 'pages/vis-timeline.html',
  format: forVisTimeline,
  readable: '.vis-item-content',
  item: '.vis-item',
  chart: '.vis-panel.vis-center',
  zoom: 'wheel',
};

/** @type {Library} */
const timelineJs = {
  name: 'TimelineJS',
  packageName: '@knight-lab/timelinejs',
  page: 'pages/timelinejs.html',
  format: forTimelineJs,
  readable: '.tl-text-headline-container, .tl-timemarker-text',
  item: '.tl-timemarker',
  chart: '.tl-timenav',
  zoom: { in: '.tl-icon-zoom-in', out: '.tl-icon-zoom-out' },
};

/** Ours first: the others are measured against it. */
export const libraries = [eventTimeline, visTimeline, timelineJs];
