import { toJsonSchema } from '@valibot/to-json-schema';
import { TimelineInput } from './schema.js';

/**
 * The document that `parseTimeline` takes, as a JSON Schema (draft 7). It describes the shape;
 * that dates are EDTF and that ids meet is checked by `parseTimeline`.
 */
export const timelineSchema: Readonly<Record<string, unknown>> = {
  ...toJsonSchema(TimelineInput, { typeMode: 'input', errorMode: 'ignore' }),
};
