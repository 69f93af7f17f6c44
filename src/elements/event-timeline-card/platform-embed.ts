/** Which addresses are those of known platforms, and where each of these serves what can be embedded. */

/** A recording or a post on a platform that serves it to other pages. */
export interface PlatformEmbed {
  /** As it writes its own name; the host of a Mastodon server. */
  readonly platform: string;
  readonly kind: 'video' | 'post';
  /** The host that a reader's browser would ask. */
  readonly host: string;
  /** An https address for a frame, made of nothing but what has been checked. */
  readonly src: string;
  /** It does not play for a page that keeps its own address to itself. */
  readonly asksForReferrer: boolean;
}

/** What a platform makes of an address; undefined where it has nothing to embed there. */
type Reading = (url: URL) => string | undefined;

interface Platform {
  readonly name: string;
  readonly kind: PlatformEmbed['kind'];
  /** Without "www.", "m." or "mobile.". */
  readonly hosts: readonly string[];
  readonly read: Reading;
  readonly asksForReferrer?: boolean;
}

const segments = ({ pathname }: URL): string[] => pathname.split('/').filter(Boolean);

/** "90", "90s" and "1h2m3s" in seconds; undefined for anything else, and for the beginning. */
function secondsOf(text: string | null): number | undefined {
  const found = /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$/.exec(text ?? '');
  if (!found) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part || 0));
  return hours * 3600 + minutes * 60 + seconds || undefined;
}

const youTube: Reading = (url) => {
  const [first, second] = segments(url);
  const isShort = url.hostname === 'youtu.be';
  const isWatched = first === 'watch' || first === undefined;
  const isNamed = ['embed', 'live', 'shorts', 'v'].includes(first ?? '');
  const id = isShort ? first : isWatched ? url.searchParams.get('v') : isNamed ? second : undefined;
  if (!/^[\w-]{11}$/.test(id ?? '')) return undefined;
  const start = secondsOf(url.searchParams.get('start') ?? url.searchParams.get('t'));
  return `https://www.youtube-nocookie.com/embed/${id}${start ? `?start=${start}` : ''}`;
};

const vimeo: Reading = (url) => {
  const path = segments(url);
  const at = path.findIndex((part) => /^\d{6,12}$/.test(part));
  const before = path.slice(0, Math.max(at, 0)).join('/');
  const isKnown = /^(video|channels\/[\w-]+|groups\/[\w-]+\/videos)?$/.test(before);
  if (at < 0 || !isKnown) return undefined;
  const key = url.searchParams.get('h') ?? path[at + 1] ?? '';
  const unlisted = /^[\da-f]{8,16}$/i.test(key) ? `&h=${key}` : '';
  return `https://player.vimeo.com/video/${path[at]}?dnt=1${unlisted}`;
};

const telegram: Reading = (url) => {
  const [channel = '', post = '', ...rest] = segments(url).filter((part) => part !== 's');
  if (!/^[a-z]\w{3,31}$/i.test(channel) || !/^\d{1,10}$/.test(post) || rest.length > 0)
    return undefined;
  return `https://t.me/${channel}/${post}?embed=1`;
};

const x: Reading = ({ pathname }) => {
  const id = /^\/(?:\w{1,15}|i\/web)\/status(?:es)?\/(\d{1,20})(?:\/|$)/.exec(pathname)?.[1];
  return id && `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}`;
};

const bluesky: Reading = (url) => {
  const [profile, who = '', post, key = '', ...rest] = segments(url);
  const isPerson = /^(?:did:(?:plc|web):[\w.-]+|(?:[a-z\d-]+\.)+[a-z][a-z\d-]*)$/i.test(who);
  const isPost = profile === 'profile' && post === 'post' && rest.length === 0;
  if (!isPost || !isPerson || !/^[a-z\d]{8,20}$/i.test(key)) return undefined;
  return `https://embed.bsky.app/embed/${who}/app.bsky.feed.post/${key}`;
};

/** Anybody may run a server, so that it is the path that tells. Ids have been that long since 2017. */
const mastodon: Reading = ({ hostname, pathname }) => {
  const post = /^\/@\w{1,64}\/\d{15,20}(?=\/?$)/.exec(pathname)?.[0];
  return post && isDomainName(hostname) ? `https://${hostname}${post}/embed` : undefined;
};

/** The name of a machine that everybody can reach, rather than a number or one of the reader's own net. */
const isDomainName = (host: string): boolean =>
  /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*$/.test(host) &&
  !/\.(?:local|localhost|internal|lan|home|arpa)$/.test(host);

const platforms: readonly Platform[] = [
  {
    name: 'YouTube',
    kind: 'video',
    hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com', 'music.youtube.com'],
    read: youTube,
    asksForReferrer: true,
  },
  { name: 'Vimeo', kind: 'video', hosts: ['vimeo.com', 'player.vimeo.com'], read: vimeo },
  {
    name: 'Telegram',
    kind: 'post',
    hosts: ['t.me', 'telegram.me', 'telegram.dog'],
    read: telegram,
  },
  { name: 'X', kind: 'post', hosts: ['x.com', 'twitter.com'], read: x },
  { name: 'Bluesky', kind: 'post', hosts: ['bsky.app'], read: bluesky },
];

/**
 * What of a platform stands at an address, if it can be embedded: videos of YouTube and Vimeo, posts of
 * Telegram channels, X, Bluesky and Mastodon.
 *
 * @param address as an author gives it; one that is relative, or no address at all, is of no platform.
 * @param own the origin of the page: what comes from there is not let into a frame, where it could
 *   reach the page.
 */
export function platformEmbed(address: string, own?: string): PlatformEmbed | undefined {
  const url = addressOf(address);
  if (!url) return undefined;
  const host = url.hostname.replace(/^(?:www|m|mobile)\./, '');
  const platform = platforms.find(({ hosts }) => hosts.includes(host));
  const src = (platform?.read ?? mastodon)(url);
  if (src === undefined) return undefined;
  const frame = new URL(src);
  if (frame.origin === own) return undefined;
  return {
    platform: platform?.name ?? url.hostname,
    kind: platform?.kind ?? 'post',
    host: frame.hostname,
    src,
    asksForReferrer: platform?.asksForReferrer ?? false,
  };
}

/** An address on the open web that carries neither a password nor a port of its own. */
function addressOf(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isPlain = url.username === '' && url.password === '' && url.port === '';
  return isPlain && /^https?:$/.test(url.protocol) ? url : undefined;
}
