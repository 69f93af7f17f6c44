import { define } from '../base/define.js';
import { EventTimelineEditor } from './event-timeline-editor.js';

define('event-timeline-editor', EventTimelineEditor);

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline-editor': EventTimelineEditor;
  }
}
