import type { MediaTerms } from './terms.js';

/** Danish. */
export const da: MediaTerms = {
  enlarge: 'Forstør',
  pictures: (title) => `Billeder: ${title}`,
  described: 'Det viser billedet',

  captions: 'Undertekster',

  openDocument: 'Åbn dokumentet',
  openPage: 'Åbn siden',

  videoAt: (platform) => `En video på ${platform}`,
  postAt: (platform) => `Et opslag på ${platform}`,
  loadNotice: (host) =>
    `Intet er hentet endnu. Hvis du beder om det, kommer det fra ${host}, som så får at vide, at du er her, og kan gemme data på din enhed.`,
  load: (platform) => `Hent fra ${platform}`,
  openAt: (platform) => `Åbn på ${platform}`,
};
