import { describe, expect, it } from 'vitest';
import { dateOffers } from './date-offers.js';

const tuesdays = '[2024-03-05,2024-03-12,2024-03-19,2024-03-26]';

describe('a date in words', () => {
  it.each([
    ['maj 2023', 'da', ['2023-05']],
    ['ca. 1984', 'en', ['1984~']],
    ['12/03/2024?', 'en', ['2024-03-12?', '2024-12-03?']],
    ['12/03/24', 'en', ['2024-03-12', '2024-12-03', '1924-03-12', '1924-12-03']],
    ['ca. maj 2023?', 'da', ['2023-05%']],
    ['a Tuesday morning in March 2024', 'en', [tuesdays, '2024-03']],
    ['en tirsdag i marts 2024', 'da', [tuesdays, '2024-03']],
    ['den 5. maj 2023', 'da', ['2023-05-05']],
    ['5.–7. maj 2023', 'da', ['2023-05-05/2023-05-07']],
    ['May to July 2023', 'en', ['2023-05/2023-07']],
    ['vielleicht Herbst 1989', 'de', ['1989-23?']],
    ['5 мая 2023 г.', 'ru', ['2023-05-05']],
    ['٥ مايو ٢٠٢٣', 'ar', ['2023-05-05']],
    ['५ मई २०२३', 'hi', ['2023-05-05']],
    ['2023年5月', 'ja', ['2023-05']],
    ['2023年5月3日頃', 'ja', ['2023-05-03~']],
    ['Mayıs 2023', 'tr', ['2023-05']],
    ['מאי 2023', 'he', ['2023-05']],
    ['1980’erne', 'da', ['198X']],
  ])('%s (%s) is offered as %j', (text, language, offers) => {
    expect(dateOffers(text, language)).toEqual(offers);
  });

  it.each(['', 'some day', 'May', '31 February 2023', 'May 2023 June 2024', 'x'.repeat(500)])(
    'nothing is offered for “%s”',
    (text) => {
      expect(dateOffers(text, 'en')).toEqual([]);
    },
  );

  it('EDTF stands as it is', () => {
    expect(dateOffers('2004-06/2006-08', 'en')).toEqual(['2004-06/2006-08']);
    expect(dateOffers(' 1984~ ', 'en')).toEqual(['1984~']);
  });
});
