/** The stories that are watched, and in which looks: the main ways to see a timeline. */

const wide = { width: 1280, height: 900 };
const narrow = { width: 360, height: 1200 };
const middle = { width: 768, height: 1000 };

const byDay = { ...wide, theme: 'light', direction: 'ltr' };
const byNight = { ...wide, theme: 'dark', direction: 'ltr' };
const onAPhone = { ...narrow, theme: 'light', direction: 'ltr' };
const onAPhoneByNight = { ...narrow, theme: 'dark', direction: 'ltr' };
const onATablet = { ...middle, theme: 'light', direction: 'ltr' };
const fromTheRight = { ...wide, theme: 'light', direction: 'rtl' };
const fromTheRightByNight = { ...wide, theme: 'dark', direction: 'rtl' };
const fromTheRightOnAPhone = { ...narrow, theme: 'light', direction: 'rtl' };

const watched = {
  'the-reference-story--in-english': [byDay, byNight, onAPhone, fromTheRightOnAPhone],
  'the-story-view--the-titanic': [byDay, onAPhoneByNight, fromTheRight],
  'who-says-so--each-status': [byDay, onATablet, fromTheRightByNight],
  'what-was-known-when--the-titanic-on-15-april': [byDay, onAPhone, fromTheRightByNight],
  'groups-and-eras--lanes': [byDay, byNight, onAPhone],
  'filters--filter': [byDay, onAPhone, fromTheRightByNight],
  'dates--every-kind': [byDay, onAPhoneByNight, fromTheRight],
  'media--pictures': [byDay, onATablet, fromTheRightOnAPhone],
  'languages--right-to-left': [fromTheRight, fromTheRightByNight, fromTheRightOnAPhone],
  'themes--newspaper': [byDay, onAPhone],
};

/** @typedef {typeof byDay & { id: string, name: string }} Picture */

/** @type {Picture[]} */
export const pictures = Object.entries(watched).flatMap(([id, looks]) =>
  looks.map((look) => ({
    ...look,
    id,
    name: `${id}-${look.width}-${look.theme}-${look.direction}`,
  })),
);

/**
 * The pictures that one opening of a story serves.
 * @param {Picture[]} wanted
 * @returns {Picture[][]}
 */
export function visits(wanted) {
  const found = new Map();
  for (const picture of wanted) {
    const key = `${picture.id} ${picture.direction}`;
    found.set(key, [...(found.get(key) ?? []), picture]);
  }
  return [...found.values()];
}
