import { RuleTester } from 'eslint';
import { ESLint } from 'eslint';
import { join } from 'node:path';
import parser from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { importsRunOneWay } from '../../scripts/folder-rule.mjs';

const root = join(import.meta.dirname, '../..');
const inFolder = (filename: string, code: string) => ({ filename: join(root, filename), code });
const fails = (filename: string, code: string, messageId: string) => ({
  ...inFolder(filename, code),
  errors: [{ messageId }],
});

RuleTester.describe = describe;
RuleTester.it = it;
new RuleTester({ languageOptions: { parser: parser.parser } }).run(
  'imports-run-one-way',
  importsRunOneWay,
  {
    valid: [
      inFolder('src/layout/x.ts', `import { parseDate } from '../core/date.js';`),
      inFolder('src/formats/x.ts', `import { parseDate } from '../core/date.js';`),
      inFolder('src/elements/x.ts', `import { toJsonLd } from '../formats/to-json-ld.js';`),
      inFolder('src/provider/x.ts', `import { spanFrom } from '../layout/event-span.js';`),
      inFolder('src/drawing/x.ts', `import { markOf } from '../layout/mark.js';`),
      inFolder('src/formats.ts', `export { toSvg } from './drawing/to-svg.js';`),
      inFolder('src/formats.ts', `export { toJsonLd } from './formats/to-json-ld.js';`),
      inFolder('src/elements/x.ts', `const { createChart } = await import('../chart/index.js');`),
      inFolder('src/elements/x.ts', `import type { Chart } from '../chart/chart-state.js';`),
      inFolder('src/chart/x.ts', `import { Timeline } from 'vis-timeline/esnext';`),
      inFolder('src/define/event-timeline.ts', `import { X } from '../elements/x.js';`),
      inFolder('stories/x.ts', `import '../src/elements/x.js';`),
    ],
    invalid: [
      fails('src/core/x.ts', `import { x } from '../formats/csv.js';`, 'wrongWay'),
      fails('src/core/x.ts', `export * from '../elements/x.js';`, 'wrongWay'),
      fails('src/core/x.ts', `import type { X } from '../chart/x.js';`, 'wrongWay'),
      fails('src/core/x.ts', `type X = import('../layout/x.js').X;`, 'wrongWay'),
      fails('src/core/x.ts', `import x from '../../stories/x.js';`, 'wrongWay'),
      fails('src/core/x.ts', `import { html } from 'lit';`, 'litInModel'),
      fails('src/formats/x.ts', `import { x } from '../elements/x.js';`, 'wrongWay'),
      fails('src/formats/x.ts', `import { x } from '../layout/x.js';`, 'wrongWay'),
      fails('src/formats/x.ts', `import { html } from 'lit';`, 'litInModel'),
      fails('src/layout/x.ts', `import { x } from '../provider/x.js';`, 'wrongWay'),
      fails('src/provider/x.ts', `import { html } from 'lit';`, 'litInModel'),
      fails('src/layout/x.ts', `import { x } from '../chart/x.js';`, 'wrongWay'),
      fails('src/formats/x.ts', `import { toSvg } from '../drawing/to-svg.js';`, 'wrongWay'),
      fails('src/drawing/x.ts', `import { x } from '../chart/x.js';`, 'wrongWay'),
      fails('src/drawing/x.ts', `import { html } from 'lit';`, 'litInModel'),
      fails('src/chart/x.ts', `import { x } from '../elements/x.js';`, 'wrongWay'),
      fails('src/locales/da.ts', `import { x } from '../core/x.js';`, 'wrongWay'),
      fails('src/elements/x.ts', `import { x } from '../define.js';`, 'wrongWay'),
      fails('src/elements/x.ts', `import { x } from '../chart/index.js';`, 'eagerChart'),
      fails('src/elements/x.ts', `import { DataSet } from 'vis-data/esnext';`, 'visOutsideChart'),
      fails('src/index.ts', `export * from './chart/index.js';`, 'wrongWay'),
    ],
  },
);

it('is switched on for every file of src', async () => {
  const config: unknown = await new ESLint({ cwd: root }).calculateConfigForFile('src/core/x.ts');
  expect(config).toMatchObject({ rules: { 'house/imports-run-one-way': [2] } });
});
