/** What writes a timeline: an entry of its own, which no reader's page loads. Registers the element. */
import './elements/event-timeline-editor/event-timeline-editor.define.js';

export { EventTimelineEditor } from './elements/event-timeline-editor/event-timeline-editor.js';
