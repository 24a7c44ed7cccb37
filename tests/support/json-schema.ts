import { Ajv2020 } from 'ajv/dist/2020.js';

/** What is wrong with a value by a JSON Schema (2020-12), one line each; empty if it is valid. */
export function schemaProblems(schema: object, value: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  const validate = ajv.compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
