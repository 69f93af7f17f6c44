import type { MediaTerms } from './terms.js';

/** English. */
export const en: MediaTerms = {
  enlarge: 'Enlarge',
  pictures: (title) => `Pictures: ${title}`,
  described: 'What it shows',

  captions: 'Captions',

  openDocument: 'Open the document',
  openPage: 'Open the page',

  videoAt: (platform) => `A video on ${platform}`,
  postAt: (platform) => `A post on ${platform}`,
  loadNotice: (host) =>
    `Nothing has been loaded yet. If you ask for it, it comes from ${host}, which then learns that you are here and may keep data on your device.`,
  load: (platform) => `Load from ${platform}`,
  openAt: (platform) => `Open on ${platform}`,
};
