import { cutIdentifier } from '../../core/policy/identifier.ts';
import { IDENTIFIER_BYTES } from './quote.ts';

export const indexName = (table: string, suffix: string): string =>
  cutIdentifier(`${table}_${suffix}`, IDENTIFIER_BYTES);

/** Publications have no schema. */
export const publicationName = (table: string): string =>
  cutIdentifier(`prism_${table}_capture`, IDENTIFIER_BYTES);
