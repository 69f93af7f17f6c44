/** What a pointer makes of an element, seen without a pointer that has to travel. */
import { cdp } from 'vitest/browser';
import { deepElements } from './fixture.js';

/** What looks different under a pointer, by the rules of its style sheets: one of each kind. */
export function changedByPointer(root: Element): Element[] {
  const selectors = new Map<Node, string[]>();
  const changed = [...deepElements(root)].filter((element) => {
    const tree = element.getRootNode() as Document | ShadowRoot;
    const own = selectors.get(tree) ?? hoverSelectors(tree);
    selectors.set(tree, own);
    return element.checkVisibility() && own.some((selector) => element.matches(selector));
  });
  return [...new Map(changed.map((element) => [kindOf(element), element])).values()];
}

/** What style sheets may tell elements apart by. */
function kindOf(element: Element): string {
  const { host } = element.getRootNode() as ShadowRoot;
  const own = [...element.attributes].filter(({ name }) =>
    /^(class|part|role|data-status|aria-(pressed|selected|disabled|expanded)|open)$/.test(name),
  );
  const around = element.parentElement?.className ?? '';
  return [host?.localName, around, element.localName, ...own.map(({ value }) => value)].join(' ');
}

function hoverSelectors(tree: Document | ShadowRoot): string[] {
  const sheets = [...tree.adoptedStyleSheets, ...tree.styleSheets];
  return sheets.flatMap(({ cssRules }) => [...cssRules].flatMap(selectorsOf));
}

/** The selectors of what the pointer is over: without that, and without what follows from it further in. */
function selectorsOf(rule: CSSRule): string[] {
  if (rule instanceof CSSStyleRule) {
    // the comma in "a:is(:hover, :focus), b" that stands in brackets parts nothing
    const each = rule.selectorText.match(/(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|[^,(])+/g) ?? [];
    return each.flatMap((selector) => {
      const over = /^(.*?)(?::is\([^)]*:hover[^)]*\)|:hover)([^\s>+~]*)/.exec(selector.trim());
      return over ? [`${over[1] ?? ''}${over[2] ?? ''}` || '*'] : [];
    });
  }
  return rule instanceof CSSGroupingRule ? [...rule.cssRules].flatMap(selectorsOf) : [];
}

interface ProtocolNode {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly ProtocolNode[];
  readonly contentDocument?: ProtocolNode;
}

const sign = 'data-under-pointer';

/** Has Chromium draw elements as under a pointer, until the next call, as its developer tools do. */
export async function putPointerOver(elements: readonly Element[]): Promise<void> {
  const protocol = cdp();
  await protocol.send('DOM.enable');
  await protocol.send('CSS.enable');
  await protocol.send('CSS.disable'); // lets go of those before
  if (elements.length === 0) return;
  await protocol.send('CSS.enable');
  for (const element of elements) element.setAttribute(sign, '');
  const { root } = await protocol.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const { nodeId, attributes } of nodesIn(root))
    if (attributes?.includes(sign))
      await protocol.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: ['hover'] });
  for (const element of elements) element.removeAttribute(sign);
}

function* nodesIn(node: ProtocolNode): Generator<ProtocolNode> {
  yield node;
  for (const inside of [...(node.children ?? []), ...(node.shadowRoots ?? [])])
    yield* nodesIn(inside);
  if (node.contentDocument) yield* nodesIn(node.contentDocument);
}
