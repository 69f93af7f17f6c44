import type { EventInput, TimelineInput } from '../../src/core/model.js';

const firstYear = 1990;
const years = 34;

const groups = [
  { id: 'north', title: 'North' },
  { id: 'east', title: 'East' },
  { id: 'south', title: 'South' },
  { id: 'west', title: 'West' },
];
const sources: { id: string; title: string; origin: string; party?: boolean }[] = [
  { id: 'log', title: 'Station log', origin: 'station', party: true },
  { id: 'observer', title: 'Observer’s notebook', origin: 'observer' },
  { id: 'survey', title: 'Yearly survey', origin: 'survey' },
  { id: 'copy', title: 'Copy of the observer’s notebook', origin: 'observer' },
];
const subjects = ['Gauge', 'Beacon', 'Mast', 'Sluice', 'Buoy', 'Lamp', 'Pump', 'Signal'];
const happenings = ['checked', 'repaired', 'moved', 'replaced', 'out of order', 'read', 'painted'];
const authorStatuses = ['unverified', 'confirmed', 'disputed', 'denied', 'retracted'] as const;

/**
 * `n` made-up events about numbered instruments, the same for the same `seed`. Days, months, years,
 * times, intervals and doubtful dates from 1990 to 2023 are mixed, as are groups, sources and
 * statuses. Ids are `e0` to `e<n-1>`; the order is not that of time.
 */
function makeEvents(n: number, seed = 1): EventInput[] {
  const random = seededRandom(seed);
  return Array.from({ length: n }, (_, index) => makeEvent(index, random));
}

/** A whole timeline around `makeEvents`: the groups and sources that its events name. */
export function makeTimeline(n: number, seed = 1): TimelineInput {
  return {
    title: `${n.toLocaleString('en')} made-up events`,
    description: 'Made by a program to show size; nothing in it happened.',
    language: 'en',
    timeZone: 'UTC',
    groups,
    sources,
    events: makeEvents(n, seed),
  };
}

type Random = () => number;

function makeEvent(index: number, random: Random): EventInput {
  const date = makeDate(random);
  const subject = pick(subjects, random);
  const wanted = random() < 0.15 ? pick(authorStatuses, random) : undefined;
  const cited = random() < 0.05 ? [] : sources.filter(() => random() < 0.35);
  const event: EventInput = {
    id: `e${index}`,
    date,
    title: `${subject} ${1 + Math.floor(random() * 99)} ${pick(happenings, random)}`,
    group: pick(groups, random).id,
    importance: Math.round(random() * 100) / 100,
  };
  const citations = cited.map(({ id, party }) => ({
    source: id,
    party,
    stance: random() < 0.9 ? ('reports' as const) : ('disputes' as const),
  }));
  // Nothing is confirmed by the word of a party alone.
  const carried = citations.some(({ party, stance }) => party !== true && stance === 'reports');
  return {
    ...event,
    citations: citations.map(({ source, stance }) => ({ source, stance })),
    ...(wanted && (wanted !== 'confirmed' || carried) && { status: wanted }),
  };
}

/** Half the dates are days, the rest is spread over what else is common. */
function makeDate(random: Random): string {
  const year = firstYear + Math.floor(random() * years);
  const month = `${year}-${two(1 + Math.floor(random() * 12))}`;
  const day = `${month}-${two(1 + Math.floor(random() * 28))}`;
  const kind = random();
  if (kind < 0.5) return day;
  if (kind < 0.7) return month;
  if (kind < 0.78) return String(year);
  if (kind < 0.86) return `${day}T${two(Math.floor(random() * 24))}:30:00Z`;
  if (kind < 0.92) return `${month}/${year + 1 + Math.floor(random() * 2)}`;
  if (kind < 0.95) return `${month}~`;
  if (kind < 0.98) return `${day}?`;
  return `${month}-XX`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}

/**
 * From a seed, always the same numbers in [0, 1): a linear congruential generator modulo 2³², with
 * the multiplier and increment of Numerical Recipes. Stories must not change from run to run.
 */
function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
