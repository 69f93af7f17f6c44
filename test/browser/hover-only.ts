import { deepElements } from './fixture.js';

/** What a pointer over something may change: how it looks, never what there is to read. */
const looks =
  /^(color|background.*|border.*-color|text-decoration.*|text-underline-offset|fill|stroke.*|vector-effect|outline.*|box-shadow|cursor|transform|opacity)$/;

/**
 * What only a mouse could bring to light, which a finger or a key could not: rules for `:hover` that do
 * more than change a look, and a `title` that says what is neither a name nor written anywhere.
 *
 * @returns a line for each, to be read in a message.
 */
export function hoverOnly(root: Element): string[] {
  const elements = [...deepElements(root)];
  const roots = new Set(elements.map((element) => element.getRootNode() as Document | ShadowRoot));
  const sheets = new Set(
    [...roots].flatMap((tree) => [...tree.adoptedStyleSheets, ...tree.styleSheets]),
  );
  return [
    ...[...sheets].flatMap(({ cssRules }) => [...cssRules].flatMap(revealing)),
    ...elements.flatMap((element) => {
      const said = element.getAttribute('title');
      return said === null || isAlsoName(element, said) ? [] : [`title="${said}"`];
    }),
  ];
}

function revealing(rule: CSSRule): string[] {
  const within = rule instanceof CSSGroupingRule ? [...rule.cssRules].flatMap(revealing) : [];
  if (!(rule instanceof CSSStyleRule) || !rule.selectorText.includes(':hover')) return within;
  // what a key brings to light as well is no secret of the mouse
  const isForKeys = /:focus|:is\(:hover, ?:focus/.test(rule.selectorText);
  const shown = [...rule.style].filter((property) => !looks.test(property));
  return isForKeys || shown.length === 0
    ? within
    : [...within, `${rule.selectorText} { ${shown.join(', ')} }`];
}

/** A button without words has its name from it, a frame has nothing else; other titles repeat what is written. */
function isAlsoName(element: Element, said: string): boolean {
  if (element.matches('button, iframe') && (element.textContent.trim() || said) === said)
    return true;
  return element.textContent.includes(said);
}
