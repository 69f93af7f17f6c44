import { describe, expect, it } from 'vitest';
import { platformEmbed } from './platform-embed.js';

const src = (address: string): string | undefined => platformEmbed(address)?.src;

describe('platformEmbed', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', ''],
    ['http://youtube.com/watch?v=dQw4w9WgXcQ&list=PL1', ''],
    ['https://m.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ', ''],
    ['https://music.youtube.com/watch?v=dQw4w9WgXcQ', ''],
    ['https://youtu.be/dQw4w9WgXcQ?si=abc', ''],
    ['https://youtu.be/dQw4w9WgXcQ?t=90', '?start=90'],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1m30s', '?start=90'],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1h0m5s', '?start=3605'],
    ['https://www.youtube.com/embed/dQw4w9WgXcQ?start=7', '?start=7'],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', ''],
    ['https://www.youtube.com/live/dQw4w9WgXcQ?feature=share', ''],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', ''],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=0', ''],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1"onload=alert(1)', ''],
  ])('plays a video of YouTube without its cookies: %s', (address, start) => {
    expect(platformEmbed(address)).toEqual({
      platform: 'YouTube',
      kind: 'video',
      host: 'www.youtube-nocookie.com',
      src: `https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ${start}`,
      asksForReferrer: true,
    });
  });

  it.each([
    ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    [
      'https://vimeo.com/76979871/8272103f6e',
      'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e',
    ],
    [
      'https://player.vimeo.com/video/76979871?h=8272103f6e&autoplay=1',
      'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e',
    ],
    [
      'https://vimeo.com/channels/staffpicks/76979871',
      'https://player.vimeo.com/video/76979871?dnt=1',
    ],
    [
      'https://vimeo.com/groups/shortfilms/videos/76979871',
      'https://player.vimeo.com/video/76979871?dnt=1',
    ],
    ['https://vimeo.com/76979871/<script>', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['https://t.me/durov/42', 'https://t.me/durov/42?embed=1'],
    ['https://t.me/s/durov/42?before=50', 'https://t.me/durov/42?embed=1'],
    ['https://telegram.me/durov/42?single', 'https://t.me/durov/42?embed=1'],
    [
      'https://x.com/jack/status/20',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=20',
    ],
    [
      'https://mobile.twitter.com/jack/status/20?s=20#m',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=20',
    ],
    [
      'https://twitter.com/i/web/status/1234567890123456789/photo/1',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890123456789',
    ],
    [
      'https://bsky.app/profile/bsky.app/post/3l6oveex3ii2l',
      'https://embed.bsky.app/embed/bsky.app/app.bsky.feed.post/3l6oveex3ii2l',
    ],
    [
      'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur/post/3l6oveex3ii2l',
      'https://embed.bsky.app/embed/did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3l6oveex3ii2l',
    ],
    [
      'https://mastodon.social/@Mastodon/112427195841022222',
      'https://mastodon.social/@Mastodon/112427195841022222/embed',
    ],
    [
      'http://Xn--MNCHEN-3YA.example.ORG/@a_b/112427195841022222/',
      'https://xn--mnchen-3ya.example.org/@a_b/112427195841022222/embed',
    ],
  ])('finds what is served to other pages: %s', (address, expected) => {
    expect(src(address)).toBe(expected);
  });

  it('calls a Mastodon server by its own name', () => {
    expect(platformEmbed('https://sozial.example.org/@desk/112427195841022222')).toMatchObject({
      platform: 'sozial.example.org',
      host: 'sozial.example.org',
      kind: 'post',
      asksForReferrer: false,
    });
  });

  it.each([
    '',
    'still.png',
    '//youtube.com/watch?v=dQw4w9WgXcQ',
    'watch?v=dQw4w9WgXcQ',
    'javascript:alert(1)//youtube.com/watch?v=dQw4w9WgXcQ',
    'data:text/html,https://youtu.be/dQw4w9WgXcQ',
    'ftp://youtu.be/dQw4w9WgXcQ',
    'blob:https://youtu.be/dQw4w9WgXcQ',
    'https://youtube.com.example.org/watch?v=dQw4w9WgXcQ',
    'https://notyoutube.com/watch?v=dQw4w9WgXcQ',
    'https://example.org/https://youtu.be/dQw4w9WgXcQ',
    'https://example.org/?u=https://youtu.be/dQw4w9WgXcQ',
    'https://youtube.com@example.org/watch?v=dQw4w9WgXcQ',
    'https://me:secret@youtu.be/dQw4w9WgXcQ',
    'https://youtu.be:8443/dQw4w9WgXcQ',
    'https://youtu.be/',
    'https://youtu.be/too-short',
    'https://youtu.be/dQw4w9WgXcQ-and-more',
    'https://youtube.com/watch?v=../../evil0',
    'https://www.youtube.com/watch?v=%22onload%3D1',
    'https://www.youtube.com/channel/UC38IQsAvIsxxjztdMZQtwHA',
    'https://www.youtube.com/redirect?q=https://example.org&v=dQw4w9WgXcQ',
    'https://www.youtube.com/playlist?list=PL1',
    'https://vimeo.com/about',
    'https://vimeo.com/user/9/76979871/x',
    'https://vimeo.com/76979871evil',
    'https://t.me/durov',
    'https://t.me/c/1234567/42',
    'https://t.me/joinchat/AAAAAE',
    'https://t.me/durov/42/../../evil',
    'https://t.me/durov/42/comment/7',
    'https://x.com/jack',
    'https://x.com/jack/status/20evil',
    'https://x.com/i/redirect/status/20',
    'https://bsky.app/profile/bsky.app',
    'https://bsky.app/profile/bsky.app/post/..%2f..%2fevil',
    'https://bsky.app/profile/no-dot/post/3l6oveex3ii2l',
    'https://bsky.app/profile/did:plc:<img>/post/3l6oveex3ii2l',
    'https://mastodon.social/@Mastodon',
    'https://mastodon.social/@Mastodon/112427195841022222/reblogs',
    'https://mastodon.social/@far@elsewhere.example/112427195841022222',
    'https://medium.com/@desk/a-story-0a1b2c3d4e5f',
    'https://127.0.0.1/@desk/112427195841022222',
    'https://0x7f.1/@desk/112427195841022222',
    'https://[::1]/@desk/112427195841022222',
    'https://localhost/@desk/112427195841022222',
    'https://printer.local/@desk/112427195841022222',
    'https://intranet/@desk/112427195841022222',
  ])('leaves alone what is none, or pretends: %s', (address) => {
    expect(platformEmbed(address)).toBeUndefined();
  });

  it('lets nothing of the page’s own origin into a frame', () => {
    const post = 'https://social.example.org/@desk/112427195841022222';
    expect(platformEmbed(post, 'https://social.example.org')).toBeUndefined();
    expect(platformEmbed(post, 'https://news.example.org')).toBeDefined();
  });
});
