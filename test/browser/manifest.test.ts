import { expect, it } from 'vitest';
import manifest from '../../dist/custom-elements.json';
import '../../src/define.js';
import '../../src/editor.js';

interface Told {
  tagName: string;
  attributes?: { name: string }[];
  members?: { name: string; kind: string }[];
  cssParts?: { name: string }[];
  cssProperties?: { name: string }[];
}

const elements = manifest.modules.flatMap(({ declarations }) => declarations as Told[]);
const names = (list: readonly { name: string }[] = []): string[] => list.map(({ name }) => name);

it.each(elements.map((told) => [told.tagName, told] as const))(
  '<%s> takes the attributes that the manifest names, and no others',
  (tag, told) => {
    const element = customElements.get(tag) as unknown as { observedAttributes: string[] };
    // `lang` is read where it is, and observed by none but the page
    const named = names(told.attributes).filter((name) => name !== 'lang');
    expect(element.observedAttributes.filter((name) => name !== 'lang').sort()).toEqual(
      named.sort(),
    );
  },
);

it.each(elements.map((told) => [told.tagName, told] as const))(
  '<%s> has the members that the manifest names',
  (tag, told) => {
    const element = document.createElement(tag);
    for (const { name, kind } of told.members ?? []) {
      expect(name in element, name).toBe(true);
      if (kind === 'method') expect(Reflect.get(element, name)).toBeTypeOf('function');
    }
  },
);
