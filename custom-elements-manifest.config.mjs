/**
 * The manifest tells of the package as it is installed: its modules are files of dist/, not of src/,
 * and it holds the public members of the elements, without what they inherit from Lit.
 */
const isPublic = (member) =>
  (member.privacy ?? 'public') === 'public' && !member.static && !member.name.startsWith('#');

/** The analyzer also guesses an event from each dispatch, named by its first argument: @fires is sure. */
const isDocumented = (event) => Boolean(event.name && event.description);

const asShipped = {
  name: 'as-shipped',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const shipped = '/dist/index.js';
    const elements = manifest.modules
      .flatMap((module) => module.declarations ?? [])
      .filter(({ customElement, tagName }) => customElement && tagName);
    for (const element of elements) {
      element.members = element.members?.filter(isPublic);
      element.events = element.events?.filter(isDocumented);
      delete element.superclass;
      delete element.mixins;
      // what they share is in no file of its own that a page could name
      for (const inherited of [...(element.members ?? []), ...(element.attributes ?? [])])
        delete inherited.inheritedFrom;
    }
    // the first version of the format that knows states
    manifest.schemaVersion = '2.1.0';
    // the editor is an entry of its own
    const editor = elements.filter(({ tagName }) => tagName === 'event-timeline-editor');
    const readers = elements.filter((element) => !editor.includes(element));
    const exported = ({ name }) => ({
      kind: 'js',
      name,
      declaration: {
        name,
        module: editor.some((one) => one.name === name) ? '/dist/editor.js' : shipped,
      },
    });
    const reference = (name) => ({ name, module: shipped });
    const definitions = readers
      .filter((element) => element.tagName)
      .map((element) => ({
        kind: 'javascript-module',
        path: `dist/define/${element.tagName}.js`,
        declarations: [],
        exports: [
          {
            kind: 'custom-element-definition',
            name: element.tagName,
            declaration: reference(element.name),
          },
        ],
      }));
    manifest.modules = [
      {
        kind: 'javascript-module',
        path: shipped.slice(1),
        declarations: readers,
        exports: readers.map(exported),
      },
      {
        kind: 'javascript-module',
        path: 'dist/editor.js',
        declarations: editor,
        exports: editor.flatMap((element) => [
          exported(element),
          { ...exported(element), kind: 'custom-element-definition', name: element.tagName },
        ]),
      },
      ...definitions,
    ];
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/define/**/*.ts'],
  exclude: ['src/**/*.d.ts', 'src/**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [asShipped],
};
