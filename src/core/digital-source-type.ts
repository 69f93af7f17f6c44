/** How a picture or a recording came to be: the IPTC NewsCodes that C2PA manifests carry, too. */

/**
 * The terms of http://cv.iptc.org/newscodes/digitalsourcetype/, with those that the IPTC has retired
 * but that older files still hold.
 */
export const digitalSourceTypes = [
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'screenCapture',
  'virtualRecording',
  'compositeCapture',
  'composite',
  'compositeSynthetic',
  'compositeWithTrainedAlgorithmicMedia',
  'humanEdits',
  'minorHumanEdits',
  'algorithmicallyEnhanced',
  'digitalCreation',
  'digitalArt',
  'softwareImage',
  'dataDrivenMedia',
  'algorithmicMedia',
  'trainedAlgorithmicMedia',
] as const;

/** A term of the vocabulary. */
export type DigitalSourceType = (typeof digitalSourceTypes)[number];

/** Whether a text is a term of the vocabulary. */
export const isDigitalSourceType = (text: string): text is DigitalSourceType =>
  (digitalSourceTypes as readonly string[]).includes(text);
