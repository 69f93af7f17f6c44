import type { TimelineInput } from '../../src/core/model.js';

/**
 * One claim of each status, all about the tower clock of an invented village. Where a status can
 * follow from the citations, no author has set it.
 */
export const statuses = {
  title: 'The tower clock: an illustration with invented names',
  description: 'Nothing here has happened. Each claim stands otherwise than the others.',
  language: 'en',
  sources: [
    {
      id: 'letter',
      type: 'personal_communication',
      title: 'An unsigned letter (invented)',
      issued: '2019-05-02',
      note: 'Put through the door of the newspaper. Nobody knows who wrote it.',
    },
    {
      id: 'clockmaker',
      type: 'post',
      title: 'Notice by the clockmaker (invented)',
      author: 'Tick & Daughters (invented)',
      issued: '2019-05-03',
      origin: 'Tick & Daughters (invented)',
      party: true,
    },
    {
      id: 'gazette',
      type: 'article-newspaper',
      title: 'Exempla on time (invented)',
      publisher: 'Example Gazette (invented)',
      issued: '2019-05-04',
      URL: 'https://gazette.example/on-time',
      language: 'en',
    },
    {
      id: 'survey',
      type: 'report',
      title: 'Survey of the tower (invented)',
      publisher: 'Office of Towers (invented)',
      issued: '2019-05-06',
      URL: 'https://towers.example/exempla',
      language: 'en',
    },
    {
      id: 'neighbour',
      type: 'interview',
      title: 'Interview with a neighbour (invented)',
      issued: '2019-05-07',
      origin: 'A neighbour of the tower (invented)',
      note: 'Has lived beside the tower for forty years.',
    },
    {
      id: 'gazette-correction',
      type: 'article-newspaper',
      title: 'There is no bat (invented)',
      publisher: 'Example Gazette (invented)',
      issued: '2019-05-08',
      language: 'en',
    },
  ],
  events: [
    {
      id: 'unsourced',
      date: '1950~',
      title: 'The clock of Exempla stops for the first time (invented)',
      description: 'Everybody in the village knows it. Nobody has written down from whom.',
    },
    {
      id: 'unverified',
      date: '2019-05',
      title: 'The mayor of Exempla puts the clock back (invented)',
      description: 'The letter says so. We have looked into it and found nothing either way.',
      status: 'unverified',
      citations: [{ source: 'letter' }],
    },
    {
      id: 'claimed',
      date: '2019-05-03',
      title: 'The clock of Exempla will never stop again (invented)',
      description: 'The clockmaker, who has been paid for it, gives her word.',
      citations: [{ source: 'clockmaker' }],
    },
    {
      id: 'reported',
      date: '2019-05-03',
      title: 'The clock of Exempla is mended (invented)',
      citations: [{ source: 'clockmaker' }, { source: 'gazette' }],
    },
    {
      id: 'confirmed',
      date: '2019-05-03',
      title: 'The clock of Exempla strikes twelve at noon (invented)',
      statusHistory: [
        {
          status: 'confirmed',
          date: '2019-05-07',
          by: 'Ann Example, editor (invented)',
          reason: 'A newspaper and the office have heard it, each for itself. So have I.',
        },
      ],
      citations: [{ source: 'gazette' }, { source: 'survey', stance: 'supports' }],
    },
    {
      id: 'disputed',
      date: '2019-05-04',
      title: 'The bell of Exempla is as loud as before (invented)',
      description: 'It depends on whom you ask, and where they live.',
      citations: [
        { source: 'gazette', stance: 'reports' },
        { source: 'survey', stance: 'supports', locator: 'p. 2: 92 decibels' },
        {
          source: 'neighbour',
          stance: 'disputes',
          quote: {
            text: 'Mi ne plu aŭdas ĝin.',
            language: 'eo',
            translation: 'I do not hear it any more.',
          },
        },
        { source: 'letter', stance: 'denies' },
      ],
    },
    {
      id: 'denied',
      date: '2019-05-05',
      title: 'The tower of Exempla leans (invented)',
      description: 'A rumour that was heard in the market.',
      citations: [{ source: 'survey', stance: 'denies', locator: 'p. 5: upright' }],
    },
    {
      id: 'retracted',
      date: '2019-05-04',
      title: 'A bat lives in the clock of Exempla (invented)',
      statusHistory: [
        {
          status: 'retracted',
          date: '2019-05-08',
          by: 'Example Gazette (invented)',
          reason: 'It was a glove.',
        },
      ],
      citations: [{ source: 'gazette' }, { source: 'gazette-correction', stance: 'denies' }],
    },
  ],
} satisfies TimelineInput;
