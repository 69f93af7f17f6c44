/** Which browser tests run in Firefox too, when they are asked to, and which do not, and why. */

/** What elements and chart do, which may differ from engine to engine. */
export const engineTests = ['src/elements/**/*.browser.test.ts', 'src/chart/**/*.browser.test.ts'];

const asksChromium = 'reads the accessibility tree, which only Chromium hands over';

/** From a file to why it is left out. */
const leftOut: Readonly<Record<string, string>> = {
  'src/chart/keyboard.browser.test.ts': asksChromium,
  'src/elements/event-timeline/by-ear.browser.test.ts': asksChromium,
  'src/elements/event-timeline-list/long-list.browser.test.ts':
    'scrolls through 100,000 entries, to the pixel and within a time that is Chromium’s',
  'src/elements/event-timeline-editor/event-timeline-editor.browser.test.ts':
    'pastes by an event that a script makes, which carries nothing in Firefox; readers never load it',
};

/** The files that Firefox is spared. */
export const excludedTests = Object.keys(leftOut);
