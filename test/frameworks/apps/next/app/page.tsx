import { parseTimeline } from 'event-timeline/core';
import { renderPage } from 'event-timeline/formats';
import { connection } from 'next/server';
import story from './story.json';
import { Flights } from './flights';

export default async function Page() {
  await connection(); // rendered when it is asked for, not when the app is built
  const { timeline } = parseTimeline(story);
  return <Flights html={await renderPage(timeline, { fragment: true, tag: '' })} />;
}
