import { plural } from '../plural.js';
import type { EvidenceCount, EvidenceTerms, StatusSetting } from './terms.js';

const phrase = plural('en');
const many = (count: number, one: string, other: string): string =>
  phrase(count, { one: `# ${one}`, other: `# ${other}` });

function statusSet({ status, by, date, isDay }: StatusSetting): string {
  const what = status === 'confirmed' ? 'Confirmed' : 'Status set';
  const when = date === undefined ? '' : isDay ? ` on ${date}` : `, ${date}`;
  return `${what} by ${by ?? 'the editors of this timeline'}${when}.`;
}

function evidence(count: EvidenceCount): string {
  const { inFavour, independent, parties, relays, unknown, against } = count;
  const sources = inFavour === 0 ? 'No sources' : many(inFavour, 'source', 'sources');
  const told = [
    against > 0 ? `${sources} for it` : sources,
    ...(inFavour > 0 ? [`${independent} independent`] : []),
    ...(parties > 0 ? [many(parties, 'party to the matter', 'parties to the matter')] : []),
    ...(relays > 0 ? [`${relays} passing on a party’s word`] : []),
    ...(unknown > 0 ? [`${unknown} of unknown origin`] : []),
  ].join(', ');
  return against > 0 ? `${told}; ${against} against it` : told;
}

/** English. */
export const en: EvidenceTerms = {
  statusSet,
  rules: {
    'no-citation': () => 'No source is given.',
    'only-parties': ({ count, names }) =>
      count === 1
        ? `Only a party to the matter says so: ${names}.`
        : `Only parties to the matter say so: ${names}.`,
    'for-and-against': (inFavour, against) =>
      `The sources contradict one another. For it: ${inFavour.names}. Against it: ${against.names}.`,
    'only-against': (_, { count, names }) =>
      count === 1
        ? `The only source given speaks against it: ${names}.`
        : `The sources given speak against it: ${names}.`,
    sources: ({ count, names }) =>
      count === 1
        ? `A source that is not a party to the matter says so: ${names}.`
        : `Sources that are not parties to the matter say so: ${names}.`,
  },
  moreNames: (count) => `${count} more`,
  evidence,

  whoSaysSo: 'Who says so',
  originalLanguage: (language) => `In ${language}`,
  translation: 'Translation',
  locator: 'Where in the source',
  origin: (name) => `Information from ${name}`,
  passesOn: 'Passes on',
  originUnknown: 'Origin unknown',
  archived: 'Archived copy',
  record: (archived) => (archived ? 'Archived copy and checks' : 'When and how it was secured'),
  accessed: 'Accessed',
  archivedAt: 'Archived at',

  sourceTypes: {
    article: 'Article',
    'article-journal': 'Journal article',
    'article-magazine': 'Magazine article',
    'article-newspaper': 'Newspaper article',
    bill: 'Bill',
    book: 'Book',
    broadcast: 'Broadcast',
    chapter: 'Chapter',
    dataset: 'Data set',
    document: 'Document',
    'entry-encyclopedia': 'Encyclopedia entry',
    graphic: 'Picture',
    hearing: 'Hearing',
    interview: 'Interview',
    legal_case: 'Court case',
    legislation: 'Legislation',
    manuscript: 'Manuscript',
    map: 'Map',
    motion_picture: 'Film',
    'paper-conference': 'Conference paper',
    personal_communication: 'Personal communication',
    post: 'Post',
    'post-weblog': 'Blog post',
    report: 'Report',
    speech: 'Speech',
    thesis: 'Thesis',
    treaty: 'Treaty',
    webpage: 'Web page',
  },
  kindOfSource: (kind, language) =>
    kind && language ? `${kind} in ${language}` : (kind ?? (language ? `In ${language}` : '')),
  citedTimes: (count) =>
    count === 1 ? 'Cited once' : count === 2 ? 'Cited twice' : `Cited ${count} times`,
  stanceCounts: {
    reports: (count) => many(count, 'reports it', 'report it'),
    supports: (count) => many(count, 'supports it', 'support it'),
    disputes: (count) => many(count, 'disputes it', 'dispute it'),
    denies: (count) => many(count, 'denies it', 'deny it'),
  },
  moreEvents: (count) => `and ${many(count, 'more event', 'more events')}`,
  notCited: 'Not cited for any event',

  dateInWords: 'In the author’s words',
  corrections: 'Corrections',
  statusHistory: 'How the status has changed',
  setBy: (name) => `set by ${name}`,

  media: 'Pictures and recordings',
  sensitive: 'This may be upsetting.',
  sensitiveShow: 'Show it',
  mediaFrom: 'From',
  digitalSource: {
    digitalCapture: 'Recorded with a camera or another digital device',
    computationalCapture: 'Put together by a camera from several exposures',
    negativeFilm: 'Scanned from a film negative',
    positiveFilm: 'Scanned from a film positive',
    print: 'Scanned from a print',
    screenCapture: 'Recorded from a screen',
    virtualRecording: 'Recorded in a virtual setting',
    compositeCapture: 'Put together from several recordings',
    composite: 'Put together from several parts',
    compositeSynthetic: 'Put together, in part from synthetic material',
    compositeWithTrainedAlgorithmicMedia: 'Changed or put together with generative AI',
    humanEdits: 'Edited by a person',
    minorHumanEdits: 'Edited slightly by a person',
    algorithmicallyEnhanced: 'Altered by an algorithm',
    digitalCreation: 'Made by a person with digital tools',
    digitalArt: 'Made by a person with digital tools',
    softwareImage: 'Made with software',
    dataDrivenMedia: 'Made from data',
    algorithmicMedia: 'Made by an algorithm that was not trained on examples',
    trainedAlgorithmicMedia: 'Made with generative AI',
  },
  otherDigitalSource: (term) => `Kind of recording: ${term}`,

  copyLink: 'Copy link to this event',
  linkCopied: 'Link copied',
  linkByHand: 'This page may not copy. Take the address from here:',

  seeAlso: 'Connections',
  links: {
    'part-of': ['Part of', 'Includes'],
    follows: ['Follows', 'Followed by'],
    causes: ['Causes', 'Caused by'],
    'responds-to': ['Responds to', 'Answered by'],
    corrects: ['Corrects', 'Corrected by'],
  },
};
