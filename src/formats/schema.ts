/** The data file as JSON Schema, made from the schema that reads it: `docs/engagement.schema.json`. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { EngagementSchema, SourceSchema } from '../engagement/engagement';

const DatasetSchema = v.object({
  version: v.literal(1),
  sources: v.optional(v.array(SourceSchema), []),
  engagements: v.array(EngagementSchema),
});

/** An EDTF date, `..`, or nothing. Whether there is such a day (`2025-02-30`) a pattern cannot say; `entente validate` does. */
const DATE_PATTERN = '^(|\\.\\.|-?\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?[~?%]?)$';

/** JSON Schema, draft 2020-12, of what a data file may hold. */
export function describeDataset(): object {
  const schema = toJsonSchema(DatasetSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'tuple' ? { ...jsonSchema, minItems: 2, items: false } : null,
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'check' ? { ...jsonSchema, pattern: DATE_PATTERN } : null,
  });
  return {
    ...schema,
    title: 'Entente data file',
    description:
      'Diplomatic engagements and their sources. Fields that are null or empty may be left out. Dates are EDTF (ISO 8601-2): 2025-06-22, 2025-06, 2025~; an end may be “..” (it goes on) or empty (nobody said). Parties are ISO 3166-1 alpha-3 codes, or codes of organisations such as ECOWAS.',
  };
}
