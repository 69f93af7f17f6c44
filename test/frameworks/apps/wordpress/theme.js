import './event-timeline/event-timeline.js';

for (const list of document.querySelectorAll('.event-timeline')) {
  const timeline = document.createElement('event-timeline');
  list.replaceWith(timeline);
  timeline.append(list);
}
