/**
 * The script of `embed.html`, for pages that can hold nothing but a frame: shows the timeline that the
 * address of the frame names, and tells the page around it how high that is.
 *
 * The message is `{ type: 'event-timeline-height', height }`, in CSS pixels, to whoever holds the frame,
 * together with the one that AMP's `<amp-iframe resizable>` listens to.
 */
import { attributesFrom } from './embed-address.js';

const attributes = attributesFrom(new URL(location.href));
if (attributes === undefined) document.querySelector('p')?.removeAttribute('hidden');
else {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body { margin: 0 } event-timeline { display: block }');
  document.adoptedStyleSheets = [sheet];
  const timeline = document.createElement('event-timeline');
  for (const [name, value] of attributes) timeline.setAttribute(name, value);
  const lang = attributes.get('lang');
  if (lang) document.documentElement.lang = lang;
  timeline.addEventListener('timeline-load', ({ timeline: { title } }) => {
    document.title = title ?? document.title;
  });
  document.body.append(timeline);
  new ResizeObserver(() => {
    tellHeight(Math.ceil(timeline.getBoundingClientRect().height));
  }).observe(timeline);
}

/** Anybody may know how high it is. */
function tellHeight(height: number): void {
  if (parent === window) return;
  parent.postMessage({ type: 'event-timeline-height', height }, '*');
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
}
