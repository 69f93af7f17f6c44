/** Events that a server holds: how to ask it. Runs in Node, a worker and a browser. */
export type {
  AnswerJson,
  CountsJson,
  DescriptionJson,
  EventsJson,
  ExtentJson,
  LanesJson,
} from './provider/archive-contract.js';
export type {
  Answer,
  BucketCounts,
  CountsQuestion,
  EventExtent,
  EventProvider,
  EventsQuestion,
  Question,
  StatusCounts,
  WindowCounts,
  WindowQuestion,
} from './layout/event-provider.js';
export type { EventSpan } from './layout/event-span.js';
export { httpProvider } from './provider/http-provider.js';
export type { HttpProvider, HttpProviderOptions } from './provider/http-provider.js';
export { ProviderError } from './provider/provider-error.js';
export type { ProviderFault } from './provider/provider-error.js';
export type { ArchiveView, LaneKind } from './provider/question-url.js';
export type { ArchiveLane } from './provider/read-answer.js';
export { spanOfDate } from './provider/span-of-date.js';
