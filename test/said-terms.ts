/** Every text that a language can say, with an example of what it is told. */
const sources = (n: number) => ({
  inFavour: n,
  independent: n,
  parties: n,
  relays: n,
  unknown: n,
  against: n,
});
const named = (count: number) => ({ count, names: 'Ny, Ha' });
const stance = (n: number) => [n];
const rule = (n: number) => [named(n), named(n)];

/** What each term is told, for a number that it may say. Names are no words of any language. */
export const told: Readonly<Record<string, (n: number) => readonly unknown[]>> = {
  'first.loadingPercent': () => ['40 %'],
  'first.listLong': () => ['1234'],
  'first.listRest': () => ['1234'],
  'first.chartWithout': (n) => [n],
  'first.events': (n) => [n],
  'first.asOfDate': () => ['2024'],
  'first.sourceNumber': () => [3, 'Ny'],
  'first.moreSources': (n) => [n],
  'first.actors': (n) => [n],
  'first.position': () => [3, 19],
  'first.updated': () => ['2024'],
  'later.archive.part': () => ['50', '900'],
  'later.chart.event': () => [{ date: '2024', title: 'Ny.', status: 'Ha', sources: '7' }],
  'later.chart.sources': (n) => [sources(n)],
  'later.chart.cluster': (n) => [n, '2024', 'Ha'],
  'later.chart.ongoing': (n) => [n, 'Ha'],
  'later.chart.window': (n) => ['2024', n],
  'later.chart.asOf': (n) => ['2024', n],
  'later.chart.now': (n) => [n],
  'later.chart.shown': (n) => [1, n],
  'later.evidence.statusSet': () => [{ status: 'confirmed', date: '2024', isDay: false }],
  'later.evidence.rules.no-citation': rule,
  'later.evidence.rules.only-parties': rule,
  'later.evidence.rules.for-and-against': rule,
  'later.evidence.rules.only-against': rule,
  'later.evidence.rules.sources': rule,
  'later.evidence.moreNames': (n) => [n],
  'later.evidence.evidence': (n) => [sources(n)],
  'later.evidence.originalLanguage': () => ['Ny'],
  'later.evidence.origin': () => ['Ny'],
  'later.evidence.record': (n) => [n === 1],
  'later.evidence.kindOfSource': () => ['Ny', 'Ha'],
  'later.evidence.citedTimes': (n) => [n],
  'later.evidence.stanceCounts.reports': stance,
  'later.evidence.stanceCounts.supports': stance,
  'later.evidence.stanceCounts.disputes': stance,
  'later.evidence.stanceCounts.denies': stance,
  'later.evidence.moreEvents': (n) => [n],
  'later.evidence.setBy': () => ['Ny'],
  'later.evidence.otherDigitalSource': () => ['ny'],
  'later.filter.find': () => ['Ny'],
  'later.filter.someValues': (n) => [1, n],
  'later.filter.shown': (n) => [1, n],
  'later.filter.remove': () => ['Ny', 'Ha'],
  'later.filter.quoted': () => ['Ny'],
  'later.filter.moreLanes': (n) => [n],
  'later.list.period': () => ['2024', '7'],
  'later.media.pictures': () => ['Ny'],
  'later.media.videoAt': () => ['Ny'],
  'later.media.postAt': () => ['Ny'],
  'later.media.loadNotice': () => ['ny.example'],
  'later.media.load': () => ['Ny'],
  'later.media.openAt': () => ['Ny'],
  'later.paper.selection': (n) => [1, n],
  'later.refresh.added': (n) => [n],
  'later.refresh.changed': (n) => [n],
  'later.refresh.removed': (n) => [n],
  'later.refresh.update': () => ['Ny'],
  'later.scrubber.sources': (n) => [n, 'Ny'],
  'later.scrubber.event': () => ['Ny', 'Ha'],
  'later.scrubber.status': () => ['Ny', 'Ha', 'Hu'],
  'later.scrubber.correction': () => ['Ny'],
  'later.scrubber.support': (n) => ['Ny', n, n],
  'later.scrubber.more': (n) => [n],
  'later.scrubber.undated': (n) => [n],
  'later.scrubber.step': (n) => [1, n],
  'later.story.previousTo': () => ['Ny'],
  'later.story.nextTo': () => ['Ny'],
  'later.story.shown': () => ['3', 'Ny'],
};

/** Every text of a language by its path, as it is said of `n` things. */
export function texts(words: unknown, n: number, path = ''): [path: string, text: unknown][] {
  if (typeof words === 'function') {
    const given = told[path];
    if (!given) return [[path, `${path} has no example in this test`]];
    return [[path, (words as (...told: readonly unknown[]) => unknown)(...given(n))]];
  }
  if (typeof words !== 'object' || words === null) return [[path, words]];
  return Object.entries(words).flatMap(([key, value]) =>
    texts(value, n, path ? `${path}.${key}` : key),
  );
}
