/** The made-up events of the bench: the same for every library, in the form that each one reads. */

/** The events lie between these two instants, in epoch milliseconds. */
const span = { start: Date.UTC(2010, 0, 1), end: Date.UTC(2020, 0, 1) };
const minute = 60_000;

const subjects = ['Gauge', 'Beacon', 'Mast', 'Sluice', 'Buoy', 'Lamp', 'Pump', 'Signal', 'Winch'];
const happenings = ['checked', 'repaired', 'moved', 'replaced', 'out of order', 'read', 'painted'];
const places = ['by the north pier', 'at the lower lock', 'on the outer skerry', 'in the old yard'];

const sourceCount = 20;
/** Every fifth source is a party to what it tells. */
const partyEvery = 5;
const unsourcedShare = 0.05;
const disputedShare = 0.1;

/**
 * @typedef {object} BenchEvent
 * @property {string} id
 * @property {number} time epoch milliseconds, a whole minute
 * @property {string} title
 * @property {number} group from 0; always 0 where there are no groups
 * @property {number[]} reports the numbers of the sources that report it
 * @property {number | undefined} disputed the number of the source that disputes it
 */

/**
 * `count` events at random minutes of ten years, in no order, dealt out to `groups` groups.
 *
 * @param {number} count
 * @param {number} groups 0 for none
 * @returns {BenchEvent[]} the same for the same numbers
 */
export function makeEvents(count, groups) {
  const random = seededRandom(42);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const source = () => Math.floor(random() * sourceCount);
  return Array.from({ length: count }, (_, index) => {
    const time = span.start + random() * (span.end - span.start);
    const number = 1 + Math.floor(random() * 99);
    const title = `${pick(subjects)} ${number} ${pick(happenings)} ${pick(places)}`;
    const isUnsourced = random() < unsourcedShare;
    const isDisputed = !isUnsourced && random() < disputedShare;
    return {
      id: `e${index}`,
      time: Math.floor(time / minute) * minute,
      title,
      group: groups === 0 ? 0 : index % groups,
      reports: isUnsourced ? [] : [source()],
      disputed: isDisputed ? source() : undefined,
    };
  });
}

const groupTitle = (group) => `Station ${group + 1}`;
const groupNumbers = (groups) => Array.from({ length: groups }, (_, group) => group);
const isoMinute = (time) => `${new Date(time).toISOString().slice(0, 16)}Z`;

/** With the sources, which are what the element is for and the others have no field for. */
export function forEventTimeline(events, groups) {
  const citations = ({ reports, disputed }) => [
    ...reports.map((source) => ({ source: `s${source}`, stance: 'reports' })),
    ...(disputed === undefined ? [] : [{ source: `s${disputed}`, stance: 'disputes' }]),
  ];
  return {
    title: `${events.length.toLocaleString('en')} made-up events`,
    language: 'en',
    timeZone: 'UTC',
    groups: groupNumbers(groups).map((group) => ({ id: `g${group}`, title: groupTitle(group) })),
    sources: Array.from({ length: sourceCount }, (_, source) => ({
      id: `s${source}`,
      title: `Logbook ${source + 1}`,
      ...(source % partyEvery === 0 && { party: true }),
    })),
    events: events.map((event) => ({
      id: event.id,
      date: isoMinute(event.time),
      title: event.title,
      ...(groups > 0 && { group: `g${event.group}` }),
      citations: citations(event),
    })),
  };
}

export function forVisTimeline(events, groups) {
  return {
    items: events.map(({ id, time, title, group }) => ({
      id,
      content: title,
      start: isoMinute(time),
      ...(groups > 0 && { group }),
    })),
    groups: groupNumbers(groups).map((group) => ({ id: group, content: groupTitle(group) })),
  };
}

export function forTimelineJs(events, groups) {
  return {
    events: events.map(({ id, time, title, group }) => {
      const date = new Date(time);
      return {
        unique_id: id,
        start_date: {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
        },
        text: { headline: title },
        ...(groups > 0 && { group: groupTitle(group) }),
      };
    }),
  };
}

/** A linear congruential generator modulo 2³² with the constants of Numerical Recipes. */
function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
