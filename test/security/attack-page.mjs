/** Runs in the page: puts strings everywhere, and looks at what became of them. */

/** What the elements are made of; nothing that data say adds another. */
const tags = new Set(
  (
    'a abbr article aside b bdi blockquote br button cite code data datalist dd details dialog div dl dt em fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i img input kbd label legend li mark menu nav ol ' +
    'optgroup option output p pre progress q s section select slot small span strong sub summary sup table tbody ' +
    'td template th thead time tr u ul video audio track source svg path g rect circle line polyline polygon ' +
    'ellipse text tspan defs use symbol title desc lineargradient radialgradient stop clippath pattern mask marker'
  ).split(' '),
);
const harmless = /^(?:https?|mailto|blob):$/;
const addressed = ['href', 'src', 'poster', 'action', 'formaction', 'data', 'srcset', 'xlink:href'];

const isHarmless = (address) =>
  !URL.canParse(address, document.baseURI) ||
  harmless.test(new URL(address, document.baseURI).protocol);

/** All elements below, through shadow roots. */
function* below(root) {
  for (const child of root.children) {
    yield child;
    if (child.shadowRoot) yield* below(child.shadowRoot);
    yield* below(child);
  }
}

/** What in a tree no data may bring there. */
export function faultsIn(root) {
  const faults = [];
  for (const element of below(root)) {
    const name = element.localName.toLowerCase();
    const isOwn = name.startsWith('event-timeline') || tags.has(name);
    const isData = name === 'script' && element.type === 'application/json';
    if (!isOwn && !isData) faults.push(`<${name}>`);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/i.test(attribute)) faults.push(`${name} ${attribute}="${value}"`);
      if (addressed.includes(attribute) && !isHarmless(value))
        faults.push(`${name} ${attribute}="${value}"`);
    }
  }
  return faults;
}

/** A document with a string in every field, once for each string. */
export function documentOf(strings, offset = 0) {
  const sources = strings.map((text, i) => ({
    id: `s${offset + i}`,
    title: text,
    author: [text],
    publisher: text,
    'container-title': text,
    note: text,
    locator: text,
    origin: text,
    language: text,
    type: text,
    URL: text,
    archivedAt: text,
    sha256: text,
    style: text,
    class: text,
    onclick: text,
  }));
  const events = strings.map((text, i) => ({
    id: `e${offset + i}`,
    date: '2024-03-05',
    dateText: text,
    title: `${text} `,
    description: text,
    status: i % 2 ? 'confirmed' : text,
    statusHistory: [{ status: 'claimed', date: '2024-03-05', by: text, reason: text }],
    group: text,
    actors: [text],
    tags: [text],
    place: { name: text, latitude: text, longitude: 8 },
    media: ['image', 'video', 'audio', 'document', 'page', text].map((type) => ({
      type,
      url: text,
      thumbnail: text,
      alt: text,
      caption: text,
      credit: text,
      license: text,
      digitalSourceType: text,
      captions: [{ url: text, language: text, label: text }],
    })),
    citations: [
      {
        source: `s${offset + i}`,
        stance: 'supports',
        locator: text,
        quote: { text, language: text, translation: text },
      },
      { source: { title: text, URL: `https://news.example/${text}` }, stance: text },
      text,
    ],
    links: [{ type: 'follows', event: text }],
    corrections: [{ date: '2024-03-06', text }],
    style: text,
    class: text,
    innerHTML: text,
    template: text,
    options: { template: text },
  }));
  return {
    title: strings.join(' '),
    description: strings.join('\n\n'),
    language: strings[0],
    timeZone: strings[0],
    license: strings[0],
    credits: strings.join(' '),
    events,
    sources,
    groups: strings.map((text) => ({ id: text, title: text, style: text })),
    eras: strings.map((text) => ({ date: '2024', title: text })),
  };
}

/** The same in the author's HTML, as text: what the author writes as markup is the author's. */
export function htmlOf(strings) {
  const list = document.createElement('ol');
  for (const [i, text] of strings.entries()) {
    const item = document.createElement('li');
    item.id = `h${i}`;
    for (const name of ['status', 'group', 'place', 'actors', 'tags', 'dateText']) {
      try {
        item.dataset[name] = text;
      } catch {
        // no name of an attribute
      }
    }
    const time = document.createElement('time');
    time.setAttribute('datetime', i % 2 ? '2024' : text);
    const [heading, paragraph, cite, link, quote] = ['h3', 'p', 'cite', 'a', 'blockquote'].map(
      (name) => document.createElement(name),
    );
    for (const element of [time, heading, paragraph, link, quote]) element.textContent = text;
    quote.setAttribute('cite', text);
    // the author's own link is never followed, but what is made of it may be looked at
    if (/^https?:/i.test(text)) link.setAttribute('href', text);
    else cite.dataset.source = text;
    cite.append(link);
    item.append(time, heading, paragraph, cite, quote);
    list.append(item);
  }
  return list;
}

const settle = async (element) => {
  await element.updateComplete;
  for (const inner of below(element.shadowRoot))
    if (inner.updateComplete) await inner.updateComplete;
};

const ways = {
  property: (element, data) => Object.assign(element, data),
  attribute: (element, data) => {
    for (const name of ['events', 'sources', 'groups', 'eras'])
      element.setAttribute(name, JSON.stringify(data[name]));
  },
  script: (element, data) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.append(document.createTextNode(JSON.stringify(data)));
    element.append(script);
  },
  src: (element, data, batch) => {
    element.src = `/attack/${batch}.json`;
  },
  html: (element, _, __, strings) => {
    element.append(htmlOf(strings));
  },
};

/**
 * Shows strings that came by one way, in the list.
 *
 * @param isFull in the chart, on paper and in the story too, and all cards.
 */
export async function show(way, strings, batch, isFull) {
  const element = document.createElement('event-timeline');
  element.lang = 'en';
  element.view = isFull ? 'chart' : 'list';
  element.setAttribute('json-ld', '');
  ways[way](element, documentOf(strings), batch, strings);
  document.body.replaceChildren(element);
  await settle(element);
  if (way === 'src') {
    while (element.matches(':state(loading)')) await new Promise(requestAnimationFrame);
    await settle(element);
  }
  const { events } = element.timeline;
  const faults = faultsIn(element);
  if (isFull) {
    const cards = events.map(({ id }) => {
      const card = document.createElement('event-timeline-card');
      return Object.assign(card, { lang: 'en', timeline: element.timeline, eventId: id });
    });
    document.body.append(...cards);
    for (const card of cards) await card.updateComplete;
    faults.push(...faultsIn(document.body));
    element.selected = events[0]?.id;
    await settle(element);
    faults.push(...faultsIn(element));
    element.view = 'story';
    element.selected = events.at(-1)?.id;
    await settle(element);
    faults.push(...faultsIn(element));
    dispatchEvent(new Event('beforeprint'));
    await settle(element);
    faults.push(...faultsIn(element));
    dispatchEvent(new Event('afterprint'));
  }
  const head = [...document.head.querySelectorAll('script, style, link, base, meta[http-equiv]')];
  const foreign = head.filter(
    (one) => one.type !== 'application/ld+json' && !one.hasAttribute('data-own'),
  );
  faults.push(...foreign.map(({ localName }) => `<${localName}> in the head`));
  return { events: events.length, faults: [...new Set(faults)] };
}

/** Sets every attribute, and the address that links lead to. */
export async function setAttributes(strings) {
  const names =
    'heading lang time-zone view group-by selected start end as-of filter hide refresh events sources groups eras'.split(
      ' ',
    );
  const links = ['selected', 'window', 'filter', 'actor', 'text', 'as-of', 'view', 'group-by'];
  const faults = [];
  for (let at = 0; at < strings.length; at += 40) {
    const elements = strings.slice(at, at + 40).map((text, i) => {
      const element = document.createElement('event-timeline');
      element.setAttribute('deep-link', `t${i}`);
      element.append(htmlOf(['A text']));
      for (const name of names) element.setAttribute(name, text);
      const link = (name) =>
        `t${i}.${name}=${encodeURIComponent(text.toWellFormed().slice(0, 500))}`;
      return { element, hash: links.map(link).join('&') };
    });
    location.hash = elements.map(({ hash }) => hash).join('&');
    document.body.replaceChildren(...elements.map(({ element }) => element));
    for (const { element } of elements) await settle(element);
    faults.push(...faultsIn(document.body));
  }
  history.replaceState(null, '', location.pathname);
  return [...new Set(faults)];
}
