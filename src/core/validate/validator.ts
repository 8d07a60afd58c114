import type { ErrorObject } from 'ajv';

/** Ajv's generated code for one schema: `errors` holds what the last call found. */
export interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}
