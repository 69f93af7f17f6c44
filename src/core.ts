export { DateError, parseDate } from './core/date/parse-date.js';
export { formatDate } from './core/date/format-date.js';
export type { FormatDateOptions } from './core/date/format-date.js';
export { deriveStatus } from './core/derive-status.js';
export type { DerivedStatus, StatusRule } from './core/derive-status.js';
export { digitalSourceTypes } from './core/digital-source-type.js';
export type { DigitalSourceType } from './core/digital-source-type.js';
export type { DatePrecision, EventDate } from './core/event-date.js';
export { filterEvents } from './core/filter-events.js';
export type { TimelineFilter } from './core/filter-events.js';
export { independence } from './core/independence.js';
export type { Independence } from './core/independence.js';
export { knownAt, undatedSources } from './core/known-at.js';
export { knowledgeChanges } from './core/knowledge-changes.js';
export type { ChangeOfStatus, CorrectionMade, KnowledgeChange } from './core/knowledge-changes.js';
export type {
  Captions,
  Citation,
  Correction,
  Era,
  EraInput,
  EventInput,
  Group,
  GroupInput,
  Link,
  LinkType,
  Media,
  MediaType,
  Place,
  Quote,
  Source,
  SourceInput,
  Stance,
  Status,
  StatusChange,
  Timeline,
  TimelineEvent,
  TimelineInput,
} from './core/model.js';
export { compareEvents, sortEvents } from './core/order.js';
export { plainText } from './core/plain-text.js';
export { parseTimeline } from './core/parse-timeline.js';
export type { ParsedTimeline } from './core/parse-timeline.js';
export type { Problem, ProblemCode } from './core/problem.js';
export { parseRichText } from './core/rich-text.js';
export type { RichBlock, RichInline, RichList, RichSpan } from './core/rich-text.js';
export { linkTypes, mediaTypes, stances, statuses } from './core/schema.js';
export { timelineSchema } from './core/timeline-schema.js';
export { toHtml } from './core/to-html.js';
export type { HtmlOptions, HtmlWords } from './core/to-html.js';
export type { PageOptions } from './core/html/html-page.js';
export { writeRichText } from './core/write-rich-text.js';
