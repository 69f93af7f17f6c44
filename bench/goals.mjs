/** What the element is held to, and whether the figures of a run say so. */

const ours = 'event-timeline';
const peer = 'vis-timeline';
const longestTask = 50;

/**
 * @typedef {object} Goal
 * @property {string} name
 * @property {string} bound what is asked, in figures
 * @property {string} measured
 * @property {boolean | undefined} isMet undefined where it was not measured
 */

/** @returns {Goal[]} */
export function goals({ cases, settings }) {
  const find = (library, events, groups) =>
    cases.find((one) => one.library === library && one.events === events && one.groups === groups);
  return [0, 10].flatMap((groups) => {
    const of = (events, library = ours) => find(library, events, groups);
    const name = (text) => `${text}${groups > 0 ? `, in ${groups} groups` : ''}`;
    return [
      opening(name('Opening 10,000 events'), of(10_000), of(10_000, peer), settings),
      openingMany(name('Opening 100,000 events'), of(1000), of(100_000)),
      ...['pan', 'zoom'].flatMap((gesture) => [
        smooth(name(`${gesture}, 100,000 events, 95th percentile`), gesture, {
          many: of(100_000),
          few: of(100, peer),
        }),
        neverLong(name(`${gesture}, 100,000 events, longest frame`), gesture, of(100_000)),
      ]),
      works(name('1,000,000 events'), of(1_000_000)),
      ...['pan', 'zoom'].map((gesture) =>
        steady(name(`${gesture}, work a frame, 1,000 to 1,000,000 events`), gesture, {
          few: of(1000),
          many: of(1_000_000),
        }),
      ),
    ].filter((goal) => goal !== undefined);
  });
}

const whole = (value) => Math.round(value).toLocaleString('en');
const ms = (value) => `${whole(value)} ms`;

function opening(name, mine, theirs, { limit }) {
  const own = mine?.figures?.settled;
  const other = theirs?.figures?.settled ?? (theirs?.stopped && limit);
  if (own === undefined || other === undefined) return undefined;
  const isLeast = theirs.figures?.settled === undefined;
  return {
    name,
    bound: `20 times faster than ${peer}`,
    measured: `${ms(own)}; ${isLeast ? 'more than ' : ''}${ms(other)}: ${(other / own).toFixed(1)} times`,
    isMet: other >= 20 * own,
  };
}

function openingMany(name, few, many) {
  const [base, own] = [few?.figures?.settled, many?.figures?.settled];
  if (base === undefined || own === undefined) return undefined;
  const bound = 2 * base + many.reading;
  return {
    name,
    bound: `twice that of 1,000 and reading the data: ${ms(bound)} (${ms(base)} twice, ${ms(many.reading)})`,
    measured: ms(own),
    isMet: own <= bound,
  };
}

function smooth(name, gesture, { few, many }) {
  const [bound, own] = [few?.figures?.[gesture]?.p95, many?.figures?.[gesture]?.p95];
  if (bound === undefined || own === undefined) return undefined;
  return {
    name,
    bound: `no longer than ${peer} with 100: ${ms(bound)}`,
    measured: ms(own),
    isMet: Math.round(own) <= Math.round(bound),
  };
}

function neverLong(name, gesture, many) {
  const own = many?.figures?.[gesture];
  if (own === undefined) return undefined;
  return {
    name,
    bound: `${longestTask} ms, but for the first`,
    measured: `${ms(own.longest)} (the first ${ms(own.first)})`,
    isMet: Math.round(own.longest) <= longestTask,
  };
}

function works(name, many) {
  if (many === undefined) return undefined;
  const { filter, select, settled } = many.figures ?? {};
  return {
    name,
    bound: 'opened, panned, filtered, selected',
    measured: select
      ? `opened in ${ms(settled)}, filtered in ${ms(filter.settled)}, selected in ${ms(select.settled)}`
      : `stopped while ${many.stopped}`,
    isMet: select !== undefined,
  };
}

function steady(name, gesture, { few, many }) {
  const base = few?.figures?.[gesture]?.workPerFrame;
  const own = many?.figures?.[gesture]?.workPerFrame;
  if (base === undefined || own === undefined) return undefined;
  return {
    name,
    bound: 'less than half more',
    measured: `${base.toFixed(1)} to ${own.toFixed(1)} ms: ${(own / base).toFixed(2)} times`,
    isMet: own < 1.5 * base,
  };
}
