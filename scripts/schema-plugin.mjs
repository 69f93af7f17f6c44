/**
 * The JSON Schema is reckoned once, when the package is built: no page carries what makes it, nor the
 * descriptions that only it holds.
 */
import { build } from 'esbuild';

const jsonSchemaFile = /[\\/]src[\\/]core[\\/]timeline-schema\.ts$/;
const schemaFile = /[\\/]src[\\/]core[\\/]schema\.ts$/;
const describing = 'v.pipe(schema, v.description(description))';

/** Rollup plugin; stands before the one that reads TypeScript. */
export const reckonedSchema = () => ({
  name: 'reckoned-schema',
  async load(id) {
    if (!jsonSchemaFile.test(id)) return null;
    const { outputFiles } = await build({
      entryPoints: [id],
      bundle: true,
      format: 'esm',
      write: false,
    });
    const code = Buffer.from(outputFiles[0].text).toString('base64');
    const { timelineSchema } = await import(`data:text/javascript;base64,${code}`);
    return `export const timelineSchema = ${JSON.stringify(timelineSchema)};`;
  },
  transform(code, id) {
    if (!schemaFile.test(id)) return null;
    const parts = code.split(describing);
    if (parts.length !== 2) throw new Error(`${id} describes its fields in another way`);
    return { code: parts.join('schema'), map: null };
  },
});
