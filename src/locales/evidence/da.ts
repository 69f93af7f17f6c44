import { plural } from '../plural.js';
import type { EvidenceCount, EvidenceTerms, StatusSetting } from './terms.js';

const phrase = plural('da');
const many = (count: number, one: string, other: string): string =>
  phrase(count, { one: `# ${one}`, other: `# ${other}` });

function statusSet({ status, by, date, isDay }: StatusSetting): string {
  const what = status === 'confirmed' ? 'Bekræftet' : 'Status er sat';
  const when = date === undefined ? '' : isDay ? ` den ${date}` : `, ${date}`;
  return `${what} af ${by ?? 'tidslinjens redaktion'}${when}.`;
}

function evidence(count: EvidenceCount): string {
  const { inFavour, independent, parties, relays, unknown, against } = count;
  const sources = inFavour === 0 ? 'Ingen kilder' : many(inFavour, 'kilde', 'kilder');
  const told = [
    against > 0 ? `${sources} for` : sources,
    ...(inFavour > 0 ? [many(independent, 'uafhængig', 'uafhængige')] : []),
    ...(parties > 0 ? [many(parties, 'part i sagen', 'parter i sagen')] : []),
    ...(relays > 0 ? [`${relays} der gengiver en parts ord`] : []),
    ...(unknown > 0 ? [`${unknown} af ukendt oprindelse`] : []),
  ].join(', ');
  return against > 0 ? `${told}; ${against} imod` : told;
}

/** Danish. */
export const da: EvidenceTerms = {
  statusSet,
  rules: {
    'no-citation': () => 'Der er ingen kilde.',
    'only-parties': ({ count, names }) =>
      count === 1
        ? `Kun en part i sagen siger det: ${names}.`
        : `Kun parter i sagen siger det: ${names}.`,
    'for-and-against': (inFavour, against) =>
      `Kilderne modsiger hinanden. For: ${inFavour.names}. Imod: ${against.names}.`,
    'only-against': (_, { count, names }) =>
      count === 1
        ? `Den eneste anførte kilde taler imod: ${names}.`
        : `De anførte kilder taler imod: ${names}.`,
    sources: ({ count, names }) =>
      count === 1
        ? `En kilde, der ikke er part i sagen, siger det: ${names}.`
        : `Kilder, der ikke er parter i sagen, siger det: ${names}.`,
  },
  moreNames: (count) => `${count} til`,
  evidence,

  whoSaysSo: 'Hvem siger det?',
  originalLanguage: (language) => `På ${language}`,
  translation: 'Oversættelse',
  locator: 'Sted i kilden',
  origin: (name) => `Oplysningerne stammer fra ${name}`,
  passesOn: 'Viderebringer',
  originUnknown: 'Ukendt oprindelse',
  archived: 'Arkiveret kopi',
  record: (archived) =>
    archived ? 'Arkiveret kopi og kontrol' : 'Hvornår og hvordan den er sikret',
  accessed: 'Hentet',
  archivedAt: 'Arkiveret på',

  sourceTypes: {
    article: 'Artikel',
    'article-journal': 'Tidsskriftsartikel',
    'article-magazine': 'Artikel i magasin',
    'article-newspaper': 'Avisartikel',
    bill: 'Lovforslag',
    book: 'Bog',
    broadcast: 'Udsendelse',
    chapter: 'Kapitel',
    dataset: 'Datasæt',
    document: 'Dokument',
    'entry-encyclopedia': 'Opslag i leksikon',
    graphic: 'Billede',
    hearing: 'Høring',
    interview: 'Interview',
    legal_case: 'Retssag',
    legislation: 'Lov',
    manuscript: 'Manuskript',
    map: 'Kort',
    motion_picture: 'Film',
    'paper-conference': 'Konferencebidrag',
    personal_communication: 'Personlig meddelelse',
    post: 'Opslag',
    'post-weblog': 'Blogindlæg',
    report: 'Rapport',
    speech: 'Tale',
    thesis: 'Afhandling',
    treaty: 'Traktat',
    webpage: 'Netside',
  },
  kindOfSource: (kind, language) =>
    kind && language ? `${kind} på ${language}` : (kind ?? (language ? `På ${language}` : '')),
  citedTimes: (count) =>
    count === 1 ? 'Brugt som kilde én gang' : `Brugt som kilde ${count} gange`,
  stanceCounts: {
    reports: (count) => `${count} fortæller det`,
    supports: (count) => `${count} bakker det op`,
    disputes: (count) => `${count} bestrider det`,
    denies: (count) => `${count} afviser det`,
  },
  moreEvents: (count) => `og ${many(count, 'begivenhed mere', 'begivenheder mere')}`,
  notCited: 'Ikke brugt som kilde',

  dateInWords: 'Med forfatterens ord',
  corrections: 'Rettelser',
  statusHistory: 'Sådan har status ændret sig',
  setBy: (name) => `sat af ${name}`,

  media: 'Billeder og optagelser',
  sensitive: 'Indholdet kan virke stødende.',
  sensitiveShow: 'Vis det',
  mediaFrom: 'Fra',
  digitalSource: {
    digitalCapture: 'Optaget med kamera eller andet digitalt udstyr',
    computationalCapture: 'Sat sammen af kameraet af flere eksponeringer',
    negativeFilm: 'Skannet fra negativ',
    positiveFilm: 'Skannet fra positiv film',
    print: 'Skannet fra papir',
    screenCapture: 'Optaget fra en skærm',
    virtualRecording: 'Optaget i virtuelle omgivelser',
    compositeCapture: 'Sat sammen af flere optagelser',
    composite: 'Sat sammen af flere dele',
    compositeSynthetic: 'Sat sammen, delvis af syntetisk materiale',
    compositeWithTrainedAlgorithmicMedia: 'Ændret eller sat sammen med generativ AI',
    humanEdits: 'Redigeret af et menneske',
    minorHumanEdits: 'Let redigeret af et menneske',
    algorithmicallyEnhanced: 'Ændret af en algoritme',
    digitalCreation: 'Lavet af et menneske med digitale værktøjer',
    digitalArt: 'Lavet af et menneske med digitale værktøjer',
    softwareImage: 'Lavet med software',
    dataDrivenMedia: 'Lavet ud fra data',
    algorithmicMedia: 'Lavet af en algoritme, der ikke er trænet på eksempler',
    trainedAlgorithmicMedia: 'Lavet med generativ AI',
  },
  otherDigitalSource: (term) => `Optagelsens art: ${term}`,

  copyLink: 'Kopiér link til begivenheden',
  linkCopied: 'Linket er kopieret',
  linkByHand: 'Siden må ikke kopiere. Tag adressen herfra:',

  seeAlso: 'Sammenhæng',
  links: {
    'part-of': ['Del af', 'Omfatter'],
    follows: ['Følger efter', 'Efterfølges af'],
    causes: ['Fører til', 'Udløst af'],
    'responds-to': ['Svar på', 'Besvares af'],
    corrects: ['Retter', 'Rettes af'],
  },
};
