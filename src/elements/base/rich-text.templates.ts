/** Rich text on a page, made of elements and texts alone. */
import { html, noChange, type ElementPart, type TemplateResult } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { parseRichText, type RichBlock, type RichInline } from '../../core/rich-text.js';
import { richTextStyles } from './rich-text.styles.js';

export { plainText } from '../../core/plain-text.js';

/** Gives the shadow root around an element the styles that rich text takes. */
class Styled extends Directive {
  render(): unknown {
    return noChange;
  }

  override update({ options }: ElementPart): unknown {
    const root = options?.host instanceof Element ? options.host.shadowRoot : null;
    const { styleSheet } = richTextStyles;
    if (root && styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    return noChange;
  }
}

const styled = directive(Styled);

/** A description with its marks read; one that has none after all is a paragraph like others. */
export function richTextTemplate(
  text: string,
  lang: string | undefined,
  part: string,
): TemplateResult {
  const blocks = parseRichText(text);
  const [only, ...others] = blocks;
  if (only?.type === 'paragraph' && others.length === 0 && isPlain(only.children))
    return html`<p part=${part} lang=${ifDefined(lang)} dir="auto">${only.children}</p>`;
  return html`<div ${styled()} part=${part} class="rich" lang=${ifDefined(lang)} dir="auto">
    ${blocks.map(blockTemplate)}
  </div>`;
}

const isPlain = (some: readonly RichInline[]): boolean =>
  some.every((one) => typeof one === 'string');

function blockTemplate(block: RichBlock): TemplateResult {
  if (block.type === 'paragraph') return html`<p>${inlines(block.children)}</p>`;
  if (block.type === 'code') return html`<pre><code>${block.text}</code></pre>`;
  if (block.type === 'quote')
    return html`<blockquote>${block.children.map(blockTemplate)}</blockquote>`;
  const items = block.items.map((item) => html`<li>${itemContent(item)}</li>`);
  return block.start === undefined
    ? html`<ul>
        ${items}
      </ul>`
    : html`<ol start=${block.start}>
        ${items}
      </ol>`;
}

/** Words alone are no paragraph. */
const itemContent = ([first, ...rest]: readonly RichBlock[]): unknown => [
  first?.type === 'paragraph' ? inlines(first.children) : first && blockTemplate(first),
  rest.map(blockTemplate),
];

const inlines = (some: readonly RichInline[]): unknown => some.map(inlineTemplate);

function inlineTemplate(inline: RichInline): unknown {
  if (typeof inline === 'string') return inline;
  if (inline.type === 'code') return html`<code>${inline.text}</code>`;
  const words = inlines(inline.children);
  if (inline.type === 'link')
    return html`<a
      href=${inline.url}
      rel="noopener noreferrer external"
      referrerpolicy="no-referrer"
      >${words}</a
    >`;
  return inline.type === 'emphasis' ? html`<em>${words}</em>` : html`<strong>${words}</strong>`;
}
