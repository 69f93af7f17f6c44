/** From the model to what the chart draws and says. Loaded with the chart. */
import type { ChartCluster, ChartState } from '../../chart/chart-state.js';
import { lookup } from '../../core/lookup.js';
import type { Status, TimelineEvent } from '../../core/model.js';
import { statuses } from '../../core/schema.js';
import type { StatusCounts } from '../../layout/event-provider.js';
import { chartWords } from '../base/chart-words.js';
import { statusTerm } from '../../core/status-words.js';
import { evidenceCount } from '../../core/evidence-count.js';
import { laidOut, type ChartInput, type Frame } from './chart-input.js';
import { lanesBy } from './lanes.js';
import { spoken, stretchText } from './spoken-dates.js';

/** A promise that is kept when the words have come, or will not soon; undefined where they are there. */
export const wordsArriving = ({ locale }: Frame): Promise<void> | undefined =>
  chartWords.arrival(locale.lang());

export function chartStateOf({ frame, selected, groupBy }: ChartInput): ChartState {
  const { timeline, whole, locale, timeZone, strip, archive } = frame;
  const found = lookup(timeline);
  const { statusOf } = archive ?? found;
  const { label, hint } = chartWords.of(locale.lang());
  const all = laidOut(frame);
  return {
    events: timeline.events,
    ...(archive
      ? { provider: archive.provider, groups: strip ? [] : archive.lanes }
      : lanesBy(groupBy, all, frame)),
    strip,
    eras: whole.eras,
    ...(!archive && { fitTo: all.events }),
    ...(selected !== undefined && { selected }),
    label,
    hint,
    locale: locale.lang(),
    timeZone,
    rtl: locale.dir() === 'rtl',
    statusOf,
    describe: (event) => describe(event, statusOf(event), frame),
    describeCluster: (cluster) => describeCluster(cluster, frame),
  };
}

/** "May 2023: The bridge falls. Reported. 3 sources, 1 independent." */
function describe(event: TimelineEvent, status: Status, frame: Frame): string {
  const { known, locale, archive } = frame;
  const words = chartWords.of(locale.lang());
  return words.event({
    date: spoken(frame.dateText(event.date), words),
    title: /[.!?…。！？]$/.test(event.title) ? event.title : `${event.title}.`,
    status: locale.term(statusTerm[status]),
    sources: words.sources(
      evidenceCount(event, archive?.sourcesOf(event) ?? lookup(known).sources),
    ),
  });
}

/** "12 events, March to May 1912: Reported 9, Disputed 3." */
function describeCluster(
  { total, counts, start, end, ongoing }: ChartCluster,
  frame: Frame,
): string {
  const words = chartWords.of(frame.locale.lang());
  const mix = mixText(counts, frame);
  if (ongoing) return words.ongoing(total, mix);
  return words.cluster(total, stretchText({ start, end }, frame, words), mix);
}

const mixText = (counts: StatusCounts, { locale }: Frame): string =>
  statuses
    .filter((status) => counts[status])
    .map((status) => `${locale.term(statusTerm[status])} ${counts[status] ?? 0}`)
    .join(', ');
