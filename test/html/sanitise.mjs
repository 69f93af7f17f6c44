/** What systems leave of the HTML that people put into them. */
import { Parser } from 'htmlparser2';

/**
 * `kses` keeps what WordPress lets authors write (`wp_kses_post`): neither the element nor <time> nor
 * scripts, but `class` and `data-`. `strict` knows the tags, and next to no attribute. `bare` keeps tags alone.
 */
export const sanitisers = {
  kses: {
    tags: 'a abbr article b blockquote br cite code dd div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img li mark ol p pre q s section small span strong sub sup ul',
    attribute: (tag, name) =>
      /^(class|dir|hidden|id|lang|role|title|data-[a-z0-9_-]+)$/.test(name) ||
      { a: ['href', 'rel', 'target'], blockquote: ['cite'], img: ['alt', 'src'] }[tag]?.includes(
        name,
      ),
  },
  strict: {
    tags: 'a blockquote cite em event-timeline figure figcaption h2 h3 li ol p strong time ul',
    attribute: (tag, name) =>
      ({ a: ['href'], blockquote: ['cite'], time: ['datetime'] })[tag]?.includes(name),
  },
  bare: { tags: 'event-timeline h2 h3 li ol p ul', attribute: () => false },
};

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** As kses does: what is not allowed goes, and the text in it stays. */
export function sanitise(html, { tags, attribute }) {
  const allowed = new Set(tags.split(' '));
  let kept = '';
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      if (!allowed.has(tag)) return;
      const own = Object.entries(attributes)
        .filter(([name]) => attribute(tag, name))
        .map(([name, value]) => ` ${name}="${escaped(value)}"`);
      kept += `<${tag}${own.join('')}>`;
    },
    ontext: (text) => (kept += escaped(text)),
    onclosetag: (tag, isImplied) => {
      if (allowed.has(tag) && !(isImplied && ['br', 'hr', 'img'].includes(tag)))
        kept += `</${tag}>`;
    },
  });
  parser.end(html);
  return kept;
}
