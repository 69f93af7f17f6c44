import { expect, it } from 'vitest';
import { openDocument, openText } from './open-document.js';

it('a document is opened with its shorthands written out', () => {
  const { document } = openDocument([
    { date: '2023-05', title: 'A raid', place: 'Kursk', source: 'https://a.example/1' },
  ]);
  expect(document.events).toMatchObject([
    {
      date: '2023-05',
      title: 'A raid',
      place: { name: 'Kursk' },
      citations: [{ source: 'https://a.example/1' }],
    },
  ]);
});

it('what is at fault stays, to be mended', () => {
  const { document } = openDocument({
    events: [
      { date: 'May 2023', title: 'A raid' },
      { date: '2024', title: 'B' },
    ],
  });
  expect(document.events).toMatchObject([{ title: 'B' }, { date: 'May 2023', title: 'A raid' }]);
});

it('a period that cannot be read yet stays, too', () => {
  const { document } = openDocument({
    eras: [
      { date: 'the war', title: 'The war' },
      { date: '1945/1990', title: 'After it' },
    ],
  });
  expect(document.eras).toMatchObject([{ title: 'After it' }, { date: 'the war' }]);
});

it('rows of a spreadsheet come with the dates as they are written', async () => {
  const { document } = await openText('Dato\tOverskrift\nmaj 2023\tEt angreb\n2024-03\tEt til');
  expect(document.events).toMatchObject([
    { date: '2024-03', title: 'Et til' },
    { date: 'maj 2023', title: 'Et angreb' },
  ]);
});

it('rows need no header', async () => {
  const { document } = await openText('2023-05\tA raid\tThey came back.\n2024\tAnother');
  expect(document.events).toMatchObject([
    { date: '2023-05', title: 'A raid', description: 'They came back.' },
    { date: '2024', title: 'Another' },
  ]);
});

it('other formats are read, and what is none says so', async () => {
  const { document } = await openText(
    JSON.stringify({
      events: [{ start_date: { year: '2023', month: '5' }, text: { headline: 'A raid' } }],
    }),
  );
  expect(document.events).toMatchObject([{ date: '2023-05', title: 'A raid' }]);
  const { problems } = await openText('nothing of the kind');
  expect(problems).toHaveLength(1);
});
