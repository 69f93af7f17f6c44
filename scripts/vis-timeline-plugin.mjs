/**
 * vis-timeline as the chart's lazy chunk needs it: only the timeline, text instead of HTML, nothing
 * taken from the host page's globals. One plugin for Rollup and for Vite.
 *
 * The library's files are never edited in place. Every step writes down how often it must match and
 * throws when the installed version differs, so an upgrade cannot slip past it unread.
 */
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rollup/parseAst';

const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const timelineFile = /[\\/]vis-timeline[\\/]esnext[\\/]esm[\\/]vis-timeline-graph2d\.m?js(\?|$)/;
const utilFile = /[\\/]vis-util[\\/]esnext[\\/]esm[\\/]vis-util\.m?js(\?|$)/;
const visFile = /[\\/]vis-(timeline|util|data)[\\/]/;

/** What stands in for a dependency, for importers inside vis-timeline, vis-data and vis-util only. */
const standIns = {
  xss: 'export default {};',
  // Ids of this page only; `crypto.randomUUID` is absent from pages served without TLS.
  uuid: 'let count = 0; export const v4 = () => `vis-${(count += 1)}`;',
  // Key bindings serve the option clickToUse alone, which cannot work in a shadow root.
  keycharm: 'export default () => ({ bind() {}, unbind() {}, destroy() {} });',
};

/** What a Vite config spreads into `optimizeDeps`, so that the steps reach vis-timeline's own files. */
export const visOptimizeDeps = {
  exclude: ['vis-timeline', 'vis-data', 'vis-util'],
  include: ['component-emitter', '@egjs/hammerjs', 'propagating-hammerjs'],
};

/**
 * Replaces exactly `count` matches.
 * @param {string} code
 * @param {string} step names the step in the error
 * @param {RegExp} pattern with the flag g
 * @param {number} count
 * @param {string | ((...groups: string[]) => string)} replacement
 */
function replaceExactly(code, step, pattern, count, replacement) {
  let found = 0;
  const result = code.replace(pattern, (...match) => {
    found += 1;
    return typeof replacement === 'string' ? replacement : replacement(...match);
  });
  if (found !== count)
    throw new Error(
      `vis-timeline has changed: "${step}" matched ${found} times instead of ${count}. ` +
        'Read the new version, then adapt scripts/vis-timeline-plugin.mjs.',
    );
  return result;
}

/** Group.add() shows each item at once, a forced layout each; the next redraw finds them in one batch. */
function addInBatches(code) {
  const once = replaceExactly(
    code,
    'show items in a batch',
    /if \(!this\.visibleItems\.includes\(item\)\) \{\s*const range = this\.itemSet\.body\.range;[^\n]*\n\s*this\._checkIfVisible\(item, this\.visibleItems, range\);\s*\}/g,
    1,
    '',
  );
  // It drew after each of them as well, in the middle of a change; the chart draws when all is said.
  const quiet = replaceExactly(
    once,
    'draw when all items have come',
    /(me\._on(?:Add|Update|Remove)\(params\.items\);\s*if \(me\.options\.cluster\) \{[\s\S]{0,120}?\}\);\s*\})\s*me\.redraw\(\);/g,
    3,
    (_, listener) => listener,
  );
  const ordered = replaceExactly(
    quiet,
    'order only what has changed',
    /(availableUtils\.forEach\(this\.groups, \(group\) => \{\s*)group\.order\(\);/g,
    1,
    (_, each) => `${each}if (group.stackDirty) group.order();`,
  );
  // Each item copied forty locales, for the text of a delete button that we never show.
  return replaceExactly(
    ordered,
    'one table of locales',
    /(?<=defaultOptions, options\);\s*)this\.options\.locales = availableUtils\.extend\(\{\}, locales, this\.options\.locales\);\s*const defaultLocales =[\s\S]{0,120}?Object\.keys\(this\.options\.locales\)\.forEach\(\(locale\) => \{[\s\S]{0,200}?\}\);/g,
    1,
    'this.options.locales = locales;',
  );
}

/**
 * A redraw of the items read sizes between what it wrote, a layout of the whole chart each time. Groups are
 * never scrolled out of the chart, which is as high as all of them; items know their own height; and a label
 * is as large as it was, until somebody forgets `measured`.
 */
function measureLess(code) {
  const steps = [
    [
      'measure no group',
      /const \{ offsetTop, offsetLeft, offsetWidth \} = this\.dom\.foreground;\s*this\.top = offsetTop;\s*this\.right = offsetLeft;\s*this\.width = offsetWidth;/g,
      'this.top = 0; this.right = 0; this.width = this.itemSet.props.width;',
    ],
    [
      'measure no background',
      /this\.width = this\.dom\.background\.offsetWidth;/g,
      'this.width = this.itemSet.props.width;',
    ],
    [
      'measure no frame',
      /this\.props\.width = frame\.offsetWidth;/g,
      'this.props.width = this.body.domProps.center.width ?? 0;',
    ],
    ['measure no marker', /this\.dom\.marker\.clientHeight/g, '0'],
    [
      'measure a label once',
      /const labelWidth = this\.dom\.inner\.clientWidth;\s*const labelHeight = this\.dom\.inner\.clientHeight;/g,
      'const { inner } = this.dom;' +
        'const measured = this.measured ?? { width: inner.clientWidth, height: inner.clientHeight };' +
        'if (inner.isConnected) this.measured = measured;' +
        'const { width: labelWidth, height: labelHeight } = measured;',
    ],
  ];
  return steps.reduce(
    (text, [step, pattern, replacement]) => replaceExactly(text, step, pattern, 1, replacement),
    code,
  );
}

/**
 * A redraw of the axis took it out of the page and put it back, which lays all of it out again, at each step
 * of a pan.
 */
function keepAxis(code) {
  const taken = replaceExactly(
    code,
    'leave the axis in its place',
    /(foreground|background)\.parentNode && \1\.parentNode\.removeChild\(\1\);(?=[\s\S]{0,120}?(?:background\.parentNode|foreground\.style\.height))/g,
    2,
    (_, part) => `if (parentChanged) ${part}.remove();`,
  );
  return replaceExactly(
    taken,
    'put the axis into its place once',
    /if \(((?:fore|back)ground)NextSibling\) \{/g,
    2,
    (_, part) => `if (!parentChanged) void 0; else if (${part}NextSibling) {`,
  );
}

/** The options come from our own code: no validator, no configurator panel. */
function trustOptions(code) {
  const once = replaceExactly(
    code,
    'no configurator',
    /return new Configurator\(this, this\.dom\.container, configureOptions(?:\$1)?\);/g,
    2,
    'return undefined;',
  );
  return replaceExactly(
    once,
    'no option validator',
    /(?:let|const) errorFound = Validator\.validate\(options, allOptions(?:\$1)?\);/g,
    2,
    'const errorFound = false;',
  );
}

/** A host page may carry an old moment or Hammer as a global. */
function ignoreHostGlobals(code) {
  const once = replaceExactly(
    code,
    'no window.moment',
    /\(typeof window !== "undefined" && window\["moment"\]\) \|\| moment\$3/g,
    1,
    'moment$3',
  );
  return replaceExactly(once, 'no window.Hammer', /window\["Hammer"\] \|\| Hammer/g, 1, 'Hammer');
}

/** The namespace of vis-util is spread into one object, which keeps all of it: name what is read. */
function nameUtilities(code) {
  const own = new Set(['convert', 'setupXSSProtection', 'xss']);
  const used = [...new Set([...code.matchAll(/availableUtils\.(\w+)/g)].map((match) => match[1]))]
    .filter((name) => !own.has(name))
    .map((name) => `  ${name}: util.${name},`);
  return replaceExactly(code, 'name the utilities', /^ {2}\.\.\.util,$/gm, 1, used.join('\n'));
}

/** Whatever vis-timeline would parse as HTML becomes text: clean under Trusted Types, no sanitiser. */
function textInsteadOfHtml(code) {
  const emptied = replaceExactly(
    code,
    'empty without innerHTML',
    /([\w.$]+)\.innerHTML = "";/g,
    5,
    (_, target) => `${target}.replaceChildren();`,
  );
  const written = replaceExactly(
    emptied,
    'write text',
    /([\w.$[\]]+)\.innerHTML = availableUtils\.xss\(\s*([\s\S]*?),?\s*\);/g,
    10,
    (_, target, text) => `writeText(${target}, ${text});`,
  );
  return replaceExactly(
    written,
    'no XSS switch',
    /let configuredXSSProtection = setupXSSCleaner\(\);/g,
    1,
    'let configuredXSSProtection = (text) => text;\n' +
      // the axis writes all its labels at each step of a pan; what is the same is not laid out again
      'function writeText(element, text) {' +
      ' if (element.textContent !== String(text)) element.textContent = text; }\n',
  );
}

/** Every identifier in a statement, apart from names of properties. */
function identifiers(node, names = new Set()) {
  if (Array.isArray(node)) for (const child of node) identifiers(child, names);
  else if (node && typeof node === 'object') {
    if (node.type === 'Identifier') names.add(node.name);
    for (const [key, child] of Object.entries(node)) {
      const isName =
        (key === 'property' && node.type === 'MemberExpression' && !node.computed) ||
        (key === 'key' && !node.computed && !node.shorthand);
      if (!isName && child && typeof child === 'object') identifiers(child, names);
    }
  }
  return names;
}

/** The names that a top-level statement declares. */
function declared(node) {
  if (/^(Function|Class)Declaration$/.test(node.type)) return [node.id.name];
  if (node.type === 'VariableDeclaration')
    return node.declarations.flatMap((declaration) => [...identifiers(declaration.id)]);
  if (node.type === 'ImportDeclaration')
    return node.specifiers.map((specifier) => specifier.local.name);
  return [];
}

/** The name that a top-level expression adds to: `X` of `X.prototype.y = …` and of `Emitter(X…)`. */
function extended(node) {
  if (node.type !== 'ExpressionStatement') return undefined;
  const { expression } = node;
  let target =
    expression.type === 'AssignmentExpression'
      ? expression.left
      : expression.type === 'CallExpression'
        ? expression.arguments[0]
        : undefined;
  while (target?.type === 'MemberExpression') target = target.object;
  return target?.type === 'Identifier' ? target.name : undefined;
}

/**
 * Keeps the top-level statements that the named ones need. The file holds Graph2d too, which survives
 * tree-shaking because its classes are built by assignments to prototypes.
 * @param {string} code
 * @param {readonly string[]} roots the names to export
 */
export function keepReachable(code, roots) {
  const statements = parseAst(code).body.map((node) => ({
    text: code.slice(node.start, node.end),
    declares: declared(node),
    extends: extended(node),
    uses: identifiers(node),
  }));
  const wanted = [...roots];
  // `timeline` is both a namespace object that holds everything and a local name in many functions.
  const seen = new Set([...wanted, 'timeline']);
  const kept = new Set();
  const keep = (statement) => {
    if (kept.has(statement)) return;
    kept.add(statement);
    for (const name of statement.uses)
      if (!seen.has(name)) {
        seen.add(name);
        wanted.push(name);
      }
  };
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop())
    for (const statement of statements)
      if (statement.declares.includes(name) || statement.extends === name) keep(statement);
  for (const root of roots)
    if (!statements.some((statement) => statement.declares.includes(root)))
      throw new Error(`vis-timeline has changed: it declares no ${root}`);
  const text = statements.filter((statement) => kept.has(statement)).map(({ text }) => text);
  return `${text.join('\n')}\nexport { ${roots.join(', ')} };\n`;
}

/**
 * All steps on vis-timeline's file.
 * @param {string} code
 * @param {readonly string[]} roots the names to export
 */
export function trimTimeline(code, roots = ['Timeline', 'Item', 'ItemSet']) {
  const steps = [addInBatches, measureLess, keepAxis, trustOptions, ignoreHostGlobals];
  const trimmed = keepReachable(
    steps.reduce((text, step) => step(text), code),
    roots,
  );
  return trimmed;
}

/** The steps on what is left when Graph2d is gone. */
export function hardenTimeline(code) {
  return nameUtilities(textInsteadOfHtml(code));
}

/** The one step on vis-util. */
export function trimUtil(code) {
  return replaceExactly(
    code,
    'no window.Hammer',
    /window\.Hammer \|\| RealHammer/g,
    1,
    'RealHammer',
  );
}

/** The plugin, for Rollup and for Vite. */
export function visTimeline() {
  return {
    name: 'vis-timeline',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !visFile.test(importer)) return null;
      if (source === 'moment') return file('src/chart/moment.ts');
      return source in standIns ? `\0vis-stand-in:${source}` : null;
    },
    load(id) {
      const name = id.startsWith('\0vis-stand-in:') ? id.slice('\0vis-stand-in:'.length) : '';
      return name in standIns ? { code: standIns[name], map: null } : null;
    },
    transform(code, id) {
      if (timelineFile.test(id))
        return {
          code: hardenTimeline(trimTimeline(code)),
          map: { mappings: '' },
          moduleSideEffects: false,
        };
      if (utilFile.test(id))
        return { code: trimUtil(code), map: { mappings: '' }, moduleSideEffects: false };
      return null;
    },
  };
}
