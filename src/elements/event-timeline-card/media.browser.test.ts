import { render } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, server, userEvent } from 'vitest/browser';
import { readableText } from '../../../test/browser/fixture.js';
import type { EventInput } from '../../core/model.js';
import { parseTimeline } from '../../core/parse-timeline.js';
import { embedTemplate } from './embed.js';
import './event-timeline-card.define.js';
import type { EventTimelineCard } from './event-timeline-card.js';
import type { MediaFrame } from './media.js';
import { platformEmbed } from './platform-embed.js';

/** The chart and other parts come over the network, on a machine that may be busy. */
const slow = { timeout: 15_000 };

const files = {
  'ferry.svg': new URL('../../../stories/data/media/ferry.svg?no-inline', import.meta.url).href,
  'map.svg': new URL('../../../stories/data/media/chart-of-the-ink.svg?no-inline', import.meta.url)
    .href,
  'lorries.webm': new URL('../../../stories/data/media/lorries.webm', import.meta.url).href,
  'lorries.en.vtt': new URL('../../../stories/data/media/lorries.en.vtt', import.meta.url).href,
  'lorries.da.vtt': new URL('../../../stories/data/media/lorries.da.vtt', import.meta.url).href,
  'bell.wav': new URL('../../../stories/data/media/bell.wav', import.meta.url).href,
  'bell.en.vtt': new URL('../../../stories/data/media/bell.en.vtt', import.meta.url).href,
} as const;
const file = (name: keyof typeof files): string => files[name];
const post = 'https://social.invalid/@desk/112427195841022222';
const film = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';

async function show(media: EventInput['media'], lang = 'en', dir = 'ltr') {
  const { timeline, problems } = parseTimeline({
    language: 'en',
    events: [
      { id: 'one', date: '2024', title: 'A crossing', media },
      { id: 'other', date: '2025', title: 'Another', media },
    ],
  });
  expect(problems.filter(({ code }) => code !== 'status-overstated')).toEqual([]);
  const card = document.createElement('event-timeline-card');
  Object.assign(card, { timeline, eventId: 'one', lang, dir });
  document.body.append(card);
  await card.updateComplete;
  return card;
}

const find = <Found extends Element = HTMLElement>(card: EventTimelineCard, selector: string) =>
  card.shadowRoot?.querySelector<Found>(selector) ?? undefined;

const focused = (card: EventTimelineCard) => card.shadowRoot?.activeElement;

const pictures = [
  { url: file('ferry.svg'), alt: 'A ferry', credit: 'The desk', license: 'MIT' },
  {
    url: file('map.svg'),
    alt: 'A map',
    caption: 'The river Ink',
    credit: 'A. Drawer',
  },
  { url: `${file('ferry.svg')}#covered`, type: 'image' as const, alt: 'A wound', sensitive: true },
];

afterEach(() => {
  document.body.replaceChildren();
});

describe('a picture', () => {
  it('has a place of its size before it has come, and does not move what follows', async () => {
    const card = await show([{ url: 'not-there.png', width: 400, height: 100, alt: 'A strip' }]);
    card.style.inlineSize = '448px';
    const picture = find(card, 'img');
    const { width = 0, height = 0 } = picture?.getBoundingClientRect() ?? {};
    expect(width).toBeGreaterThan(100);
    expect(width / height).toBeCloseTo(4, 1);
    expect(picture).toMatchObject({ loading: 'lazy', referrerPolicy: 'no-referrer' });
  });

  it('has a fixed place where nobody has told its size', async () => {
    const card = await show([{ url: file('map.svg'), alt: 'A map' }]);
    const picture = find<HTMLImageElement>(card, 'img');
    const before = picture?.getBoundingClientRect().height;
    await vi.waitFor(() => {
      expect(picture?.naturalWidth).toBeGreaterThan(0);
    }, slow);
    expect(before).toBeGreaterThan(100);
    expect(picture?.getBoundingClientRect().height).toBe(before);
  });
});

describe('the pictures over the page', () => {
  const dialog = (card: EventTimelineCard) => find<HTMLDialogElement>(card, 'dialog');

  async function enlarge(card: EventTimelineCard): Promise<HTMLDialogElement> {
    find(card, '.enlarge')?.focus();
    await userEvent.keyboard('{Enter}');
    return vi.waitFor(() => {
      const shown = dialog(card);
      if (!shown?.open) throw new Error('not there yet');
      return shown;
    }, slow);
  }

  const shown = (card: EventTimelineCard) => dialog(card)?.querySelector('img')?.alt;

  it('show what is said of them and whose they are, and go by arrow keys to the ends', async () => {
    const card = await show(pictures);
    const box = await enlarge(card);
    expect(box.matches(':modal')).toBe(true);
    expect(readableText(box)).toMatch(/A crossing.*1 of 2.*What it shows.*A ferry.*The desk · MIT/);
    await userEvent.keyboard('{ArrowRight}');
    expect(readableText(box)).toMatch(/2 of 2.*A map.*The river Ink.*A\. Drawer/);
    await userEvent.keyboard('{ArrowRight}');
    expect(shown(card)).toBe('A map');
    await userEvent.keyboard('{ArrowLeft}');
    expect(shown(card)).toBe('A ferry');
  });

  it.runIf(server.browser === 'chromium')('go by a finger, too', async () => {
    const card = await show(pictures);
    const box = await enlarge(card);
    const frame = window.frameElement?.getBoundingClientRect();
    const draw = async (dx: number): Promise<void> => {
      const { x, y, width, height } = box.getBoundingClientRect();
      const at = (part: number) => ({
        x: (frame?.x ?? 0) + x + width / 2 + dx * part,
        y: (frame?.y ?? 0) + y + height / 2,
      });
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', part?: number) =>
        cdp().send('Input.dispatchTouchEvent', {
          type,
          touchPoints: part === undefined ? [] : [at(part)],
        });
      await send('touchStart', 0);
      for (const part of [0.2, 0.4, 0.7, 1]) await send('touchMove', part);
      await send('touchEnd');
    };
    await draw(-140);
    await vi.waitFor(() => {
      expect(shown(card)).toBe('A map');
    }, slow);
    await draw(140);
    await vi.waitFor(() => {
      expect(shown(card)).toBe('A ferry');
    }, slow);
    expect(box.open).toBe(true);
  });

  it('mirror the arrows where the text runs to the left', async () => {
    const card = await show(pictures, 'en', 'rtl');
    await enlarge(card);
    await userEvent.keyboard('{ArrowLeft}');
    expect(shown(card)).toBe('A map');
  });

  it('are left by Escape, which closes nothing else, and lead back to where one was', async () => {
    const card = await show(pictures);
    const escaped = vi.fn();
    document.body.addEventListener('keydown', escaped);
    await enlarge(card);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => {
      expect(dialog(card)).toBeUndefined();
    }, slow);
    expect(focused(card)).toBe(find(card, '.enlarge'));
    expect(escaped.mock.calls.map(([event]: KeyboardEvent[]) => event?.key)).not.toContain(
      'Escape',
    );
    document.body.removeEventListener('keydown', escaped);
  });

  it('are left by the button, too', async () => {
    const card = await show(pictures);
    await enlarge(card);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await vi.waitFor(() => {
      expect(dialog(card)).toBeUndefined();
    }, slow);
  });

  it('have what is covered only once the reader has uncovered it', async () => {
    const card = await show(pictures);
    find(card, '.sensitive summary')?.click();
    await vi.waitFor(async () => {
      await enlarge(card);
      expect(readableText(dialog(card) as Node)).toMatch(/1 of 3/);
    }, slow);
  });
});

describe('a recording', () => {
  it('is not asked for before it is played, and has its place', async () => {
    const card = await show([
      { url: 'not-there.mp4', alt: 'A film' },
      { url: 'not-there.mp3', alt: 'A sound' },
    ]);
    for (const selector of ['video', 'audio']) {
      const media = find<HTMLMediaElement>(card, selector);
      expect(media).toMatchObject({ preload: 'none', controls: true, readyState: 0, error: null });
      expect(media?.ariaLabel).toMatch(/^A /);
    }
    const { width = 0, height = 1 } = find(card, 'video')?.getBoundingClientRect() ?? {};
    expect(width / height).toBeCloseTo(16 / 9, 1);
  });

  it('has captions, those of the reader’s language at once', async () => {
    const captions = [
      { url: file('lorries.en.vtt'), language: 'en' },
      { url: file('lorries.da.vtt'), language: 'da', label: 'Dansk tekst' },
    ];
    const card = await show([{ url: file('lorries.webm'), alt: 'Lorries', captions }]);
    const tracks = [...(find<HTMLVideoElement>(card, 'video')?.textTracks ?? [])];
    expect(tracks.map(({ kind, label, language }) => [kind, label, language])).toEqual([
      ['captions', 'English', 'en'],
      ['captions', 'Dansk tekst', 'da'],
    ]);
    expect(find<HTMLTrackElement>(card, 'track[default]')?.srclang).toBe('en');
    // WebKitGTK follows that when the film is played
    if (server.browser === 'webkit') return;
    await vi.waitFor(() => {
      expect(tracks.map(({ mode }) => mode)).toEqual(['showing', 'disabled']);
      expect(tracks[0]?.cues?.length).toBe(2);
    }, slow);
  });

  it('of sound has captions too, for which a player of films is needed', async () => {
    const captions = { url: file('bell.en.vtt'), language: 'en' };
    const card = await show([{ url: file('bell.wav'), alt: 'A bell', captions }]);
    expect(find(card, 'audio')).toBeUndefined();
    expect(find<HTMLVideoElement>(card, 'video')?.textTracks).toHaveLength(1);
  });
});

describe('a document or a page elsewhere', () => {
  it('is a link that says where it leads', async () => {
    const card = await show([
      { url: 'https://www.example.org/report.pdf?v=2', type: 'document', alt: 'The report' },
      { url: 'https://example.org/story' },
    ]);
    const text = readableText(card);
    expect(text).toMatch(/The report[ |(]*PDF, example\.org/);
    expect(text).toMatch(/Open the page[ |(]*example\.org/);
    expect(find<HTMLAnchorElement>(card, '.outward a')?.rel).toMatch(/noreferrer/);
  });
});

describe('what a platform serves', () => {
  const given = { url: post, alt: 'The desk says so', credit: 'The desk', license: 'CC BY 4.0' };

  it('is a still that says what would be loaded from whom; nothing has been', async () => {
    const card = await show([given]);
    expect(find(card, 'iframe')).toBeUndefined();
    const text = readableText(card);
    expect(text).toMatch(/A post on social\.invalid.*The desk says so.*Load from social\.invalid/);
    expect(text).toMatch(/Nothing has been loaded yet.*social\.invalid.*The desk · CC BY 4\.0/);
    const asked = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /invalid/.test(name));
    expect(asked).toEqual([]);
  });

  it('comes in a frame that is shut in when the reader asks, and has the focus', async () => {
    const card = await show([given]);
    await page.getByRole('button', { name: 'Load from social.invalid' }).click();
    await vi.waitFor(() => {
      expect(focused(card)?.localName).toBe('iframe');
    }, slow);
    const frame = find<HTMLIFrameElement>(card, 'iframe');
    expect(frame?.src).toBe(`${post}/embed`);
    expect([...(frame?.sandbox ?? [])]).toEqual([
      'allow-scripts',
      'allow-same-origin',
      'allow-popups',
    ]);
    expect(frame).toMatchObject({
      referrerPolicy: 'no-referrer',
      loading: 'lazy',
      title: 'A post on social.invalid: The desk says so',
    });
    expect(find<HTMLAnchorElement>(card, '.outward a')?.href).toBe(post);
    expect(readableText(card)).toMatch(/The desk · CC BY 4\.0/);
  });

  it('is a still again at the next event', async () => {
    const card = await show([given]);
    await page.getByRole('button', { name: 'Load from social.invalid' }).click();
    await vi.waitFor(() => {
      expect(find(card, 'iframe')).toBeDefined();
    }, slow);
    card.eventId = 'other';
    await card.updateComplete;
    expect(find(card, 'iframe')).toBeUndefined();
    expect(find(card, '.load')).toBeDefined();
  });

  it('is a still where the author calls it a film, and has the author’s picture only', async () => {
    const card = await show([{ url: film, type: 'video', thumbnail: file('ferry.svg') }]);
    expect(find(card, 'video')).toBeUndefined();
    expect(readableText(card)).toMatch(/A video on YouTube.*www\.youtube-nocookie\.com/);
    expect([...(card.shadowRoot?.querySelectorAll('img') ?? [])].map(({ src }) => src)).toEqual([
      file('ferry.svg'),
    ]);
  });

  it('is told where the page is, if it plays for nobody else', () => {
    const embed = platformEmbed(film);
    if (!embed) throw new Error('no embed');
    const place = document.createElement('div'); // not in the page, so that nothing is loaded
    const frame = { room: { isAsked: () => true }, locale: { lang: () => 'en' } };
    const media = { type: 'video', url: film, alt: 'A song' } as const;
    render(embedTemplate(media, embed, frame as unknown as MediaFrame), place);
    expect(place.querySelector('iframe')).toMatchObject({
      referrerPolicy: 'strict-origin-when-cross-origin',
      title: 'A video on YouTube: A song',
    });
  });

  it('says so in Danish', async () => {
    const card = await show([given], 'da');
    expect(readableText(card)).toMatch(/Et opslag på social\.invalid.*Hent fra.*Intet er hentet/);
  });
});
