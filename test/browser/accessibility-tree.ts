import { cdp } from 'vitest/browser';

interface AxValue {
  readonly value?: string | number | boolean;
}
interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly value?: AxValue;
  readonly description?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}
interface FrameTree {
  readonly frame: { readonly id: string; readonly name?: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

/** What is said of a node beside its role and name. */
const states = ['level', 'pressed', 'expanded', 'selected', 'busy', 'live', 'modal'];
const silent = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker']);

/**
 * What Chromium hands to screen readers of the page, a line a node: its role, its name, and how it
 * stands. Nodes that say nothing are left out, and texts that only repeat a name.
 */
export async function accessibilityTree(): Promise<string> {
  const session = cdp();
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree };
  const frameId = frameOf(frameTree, location.href);
  const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId })) as {
    nodes: readonly AxNode[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find(({ parentId }) => parentId === undefined);
  return root ? linesOf(root, byId, 0, '').join('\n') : '';
}

function frameOf({ frame, childFrames = [] }: FrameTree, url: string): string | undefined {
  if (frame.url === url) return frame.id;
  return childFrames.map((child) => frameOf(child, url)).find((id) => id !== undefined);
}

function linesOf(
  node: AxNode,
  byId: ReadonlyMap<string, AxNode>,
  depth: number,
  around: string,
): string[] {
  const role = text(node.role);
  const name = text(node.name);
  const isRepeated = role === 'StaticText' && (name.trim() === '' || around.includes(name.trim()));
  const isSilent = node.ignored || silent.has(role) || isRepeated;
  const own = isSilent ? [] : [`${'  '.repeat(depth)}${lineOf(node, role, name)}`];
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child
      ? linesOf(child, byId, isSilent ? depth : depth + 1, isSilent ? around : name)
      : [];
  });
  return [...own, ...children];
}

function lineOf(node: AxNode, role: string, name: string): string {
  const properties = (node.properties ?? []).flatMap(({ name: state, value: { value } }) =>
    states.includes(state) && value !== false && value !== 'false'
      ? [`${state}: ${String(value)}`]
      : [],
  );
  const value = text(node.value);
  const said = [
    ...(value === '' ? [] : [`value: ${value}`]),
    ...properties,
    ...(text(node.description) === '' ? [] : [`description: ${text(node.description)}`]),
  ];
  const quoted = name === '' ? '' : ` “${name.replace(/\s+/g, ' ').trim()}”`;
  return `${role === 'StaticText' ? 'text' : role}${quoted}${said.length > 0 ? ` (${said.join(', ')})` : ''}`;
}

const text = (value: AxValue | undefined): string =>
  value?.value === undefined ? '' : String(value.value);
