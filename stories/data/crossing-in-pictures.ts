import type { TimelineInput } from '../../src/index.js';

const ferry = new URL('./media/ferry.svg?no-inline', import.meta.url).href;
const map = new URL('./media/chart-of-the-ink.svg?no-inline', import.meta.url).href;
const still = new URL('./invented-still.svg?no-inline', import.meta.url).href;
const film = new URL('./media/lorries.webm?no-inline', import.meta.url).href;
const filmInEnglish = new URL('./media/lorries.en.vtt?no-inline', import.meta.url).href;
const filmInDanish = new URL('./media/lorries.da.vtt?no-inline', import.meta.url).href;
const bell = new URL('./media/bell.wav?no-inline', import.meta.url).href;
const bellInEnglish = new URL('./media/bell.en.vtt?no-inline', import.meta.url).href;

const drawn = {
  credit: 'Drawn for this page (invented)',
  license: 'MIT',
  digitalSourceType: 'digitalCreation',
} as const;

/** Invented from beginning to end: one event for each kind of media. */
export const crossingInPictures = {
  title: 'The crossing of the Ink, in pictures',
  description:
    'An illustration with invented names. Nothing in this timeline has happened; its pictures are drawn, its film and its bell are made for it.',
  language: 'en',
  sources: [
    {
      id: 'gazette',
      type: 'article-newspaper',
      title: 'Exempla Gazette: Lorries on the river road (invented)',
      issued: '2019-10-08',
    },
    {
      id: 'column',
      type: 'post',
      title: 'The Chalk Column’s second post, with a video (invented)',
      issued: '2019-10-08',
      origin: 'The Chalk Column',
      party: true,
    },
    {
      id: 'ministry',
      type: 'post',
      title: 'Statement of the ministry (invented)',
      issued: '2019-10-09',
      party: true,
    },
  ],
  events: [
    {
      id: 'ferry',
      date: '2019-09~',
      dateText: 'late in the summer',
      title: 'The ferry at Exempla makes its last trips',
      description:
        'The ferry is to be laid up for the winter. From then on the bridge at the bend is the only way over the Ink.',
      place: 'Exempla',
      citations: [{ source: 'gazette', quote: { text: 'She goes to the yard on Friday.' } }],
      media: [
        {
          url: ferry,
          width: 720,
          height: 480,
          alt: 'A small ferry with a red funnel on a grey river at dusk.',
          caption: 'The ferry, as somebody might have seen it from the bridge.',
          ...drawn,
        },
        {
          url: map,
          width: 600,
          height: 780,
          alt: 'A map: a river runs from north to south between two towns, with a dashed road across it.',
          caption: 'Exempla, Farside and the crossing between them.',
          ...drawn,
        },
      ],
    },
    {
      id: 'film',
      date: '2019-10-08',
      title: 'A film is said to show lorries on their way to the river',
      description:
        'It is four seconds long. Nobody but the Chalk Column has told where it is from, or of which day.',
      actors: ['The Chalk Column'],
      citations: [
        { source: 'column' },
        { source: 'ministry', stance: 'denies', quote: { text: 'No lorry of ours was there.' } },
      ],
      media: [
        {
          url: film,
          type: 'video',
          width: 320,
          height: 180,
          thumbnail: still,
          alt: 'Three lorries drive from left to right past a river.',
          caption: 'The film, with captions in two languages.',
          captions: [
            { url: filmInEnglish, language: 'en' },
            { url: filmInDanish, language: 'da' },
          ],
          source: 'column',
          ...drawn,
        },
      ],
    },
    {
      id: 'bell',
      date: '2019-10-08',
      title: 'The bell of the town hall strikes three',
      citations: [{ source: 'gazette' }],
      media: [
        {
          url: bell,
          type: 'audio',
          alt: 'A bell strikes three.',
          caption: 'The bell, with a caption for those who do not hear it.',
          captions: { url: bellInEnglish, language: 'en' },
          ...drawn,
        },
      ],
    },
    {
      id: 'posts',
      date: '2019-10-09',
      title: 'The crossing is argued over',
      description: 'What stands on other sites is not loaded before a reader asks for it.',
      citations: [{ source: 'column' }, { source: 'ministry', stance: 'denies' }],
      media: [
        {
          url: 'https://social.example/@gazette/100000000000000001',
          alt: 'What the Gazette’s reporter wrote from the bridge (invented).',
          credit: 'Exempla Gazette (invented)',
          license: 'CC BY 4.0',
        },
        {
          url: 'https://vimeo.com/000000000001',
          thumbnail: still,
          alt: 'A longer version of the film (invented, and not there).',
          credit: 'The Chalk Column (invented)',
        },
      ],
    },
    {
      id: 'report',
      date: '2019-10',
      title: 'The report of the survey is printed',
      citations: [{ source: 'gazette' }],
      media: [
        { url: 'https://example.org/survey.pdf', alt: 'Survey of the bend of the Ink' },
        { url: 'https://example.org/minutes', caption: 'Minutes of the town council' },
      ],
    },
    {
      id: 'covered',
      date: '2019-10-10',
      title: 'A picture that may upset is passed around',
      citations: [{ source: 'column' }],
      media: [
        {
          url: still,
          width: 640,
          height: 360,
          alt: 'Three lorries on a dry road beside a river.',
          caption: 'What the video would show, if there were one.',
          sensitive: true,
          source: 'column',
          ...drawn,
        },
      ],
    },
  ],
} satisfies TimelineInput;
