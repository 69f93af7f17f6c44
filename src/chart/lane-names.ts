import type { Lane } from './chart-state.js';
import type { VisGroup } from './vis.js';

/** What vis-timeline draws besides what can have the focus: axis, grid, eras, the names of lanes. */
const SCENERY =
  '.vis-background, .vis-panel.vis-left, .vis-panel.vis-right, .vis-panel.vis-top, .vis-panel.vis-bottom';

/** Leaves to assistive technology what can have the focus, and nothing else of what vis-timeline makes. */
export function hideScenery(container: HTMLElement): void {
  for (const scenery of container.querySelectorAll(SCENERY))
    scenery.setAttribute('aria-hidden', 'true');
}

/** Makes each lane a group of the list box, under its name. */
export function nameLanes(
  lanes: readonly Lane[],
  groups: Readonly<Record<string, VisGroup>>,
): void {
  for (const { id, title } of lanes) {
    const { foreground } = groups[`lane:${id}`]?.dom ?? {};
    if (!foreground || title === '') continue;
    foreground.setAttribute('role', 'group');
    foreground.setAttribute('aria-label', title);
  }
}
