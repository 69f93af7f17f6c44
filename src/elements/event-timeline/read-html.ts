/** What reads the author's HTML children. */
import { readHtml } from '../../formats/read-html.js';
import { loadGroups } from '../event-timeline-list/event-timeline-list.js';

/**
 * Kept when there is all that it takes to show what is read: the author's HTML stays until then, and a
 * list that waits for its headings would leave a blank.
 */
export const arrival: Promise<typeof readHtml> = loadGroups().then(() => readHtml);
