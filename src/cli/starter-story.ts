/** A story to begin with: small, true, and with each thing that makes a timeline a sourced one. */
import type { TimelineInput } from '../core/model.js';

/** @param title of the timeline; that of the example otherwise. */
export const starterStory = (title = 'Apollo 11', language = 'en'): TimelineInput => ({
  title,
  language,
  timeZone: 'UTC',
  events: [
    {
      id: 'goal',
      date: '1961-05-25',
      title: 'Kennedy asks Congress for a landing on the Moon',
      description: 'It is to be done **before this decade is out**.',
      status: 'confirmed',
      citations: [
        {
          source: 'kennedy-address',
          stance: 'supports',
          quote: {
            text: 'I believe that this nation should commit itself to achieving the goal, before this decade is out, of landing a man on the Moon and returning him safely to the Earth.',
          },
        },
        { source: 'nasa-overview' },
      ],
    },
    {
      id: 'flight',
      date: '1969-07-16/1969-07-24',
      title: 'Apollo 11 flies to the Moon and back',
      sources: ['nasa-overview', 'nssdca'],
    },
    {
      id: 'landing',
      date: '1969-07-20T20:17Z',
      title: 'The lunar module lands in the Sea of Tranquility',
      place: { name: 'Mare Tranquillitatis' },
      links: [{ type: 'part-of', event: 'flight' }],
      sources: ['nasa-overview', 'nssdca'],
    },
  ],
  sources: [
    {
      id: 'kennedy-address',
      title: 'Address to Joint Session of Congress',
      author: 'John F. Kennedy',
      issued: '1961-05-25',
      type: 'speech',
      url: 'https://www.jfklibrary.org/learn/about-jfk/historic-speeches/address-to-joint-session-of-congress-may-25-1961',
    },
    {
      id: 'nasa-overview',
      title: 'Apollo 11 Mission Overview',
      publisher: 'NASA',
      url: 'https://www.nasa.gov/history/apollo-11-mission-overview/',
    },
    {
      id: 'nssdca',
      title: 'Apollo 11 Lunar Module / EASEP (1969-059C)',
      publisher: 'NASA Space Science Data Coordinated Archive',
      url: 'https://nssdc.gsfc.nasa.gov/nmc/spacecraft/display.action?id=1969-059C',
    },
  ],
});
