import { closest } from '../core/diagnostics/did-you-mean.ts';
import { Failure } from '../run/failure.ts';
import type { Terminal } from './terminal.ts';

const json = { with: { type: 'json' } } as const;

/** Every schema, loaded when it is printed. */
const SCHEMAS: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  request: () => import('../../schemas/request.schema.json', json),
  settings: () => import('../../schemas/settings.schema.json', json),
  'policy-teams': () => import('../../schemas/policy-teams.schema.json', json),
  'policy-approvals': () => import('../../schemas/policy-approvals.schema.json', json),
  'policy-boundaries': () => import('../../schemas/policy-boundaries.schema.json', json),
  'policy-defaults': () => import('../../schemas/policy-defaults.schema.json', json),
  'policy-patterns': () => import('../../schemas/policy-patterns.schema.json', json),
  'policy-backends': () => import('../../schemas/policy-backends.schema.json', json),
  'policy-sizing': () => import('../../schemas/policy-sizing.schema.json', json),
  'policy-transitions': () => import('../../schemas/policy-transitions.schema.json', json),
  'policy-compliance': () => import('../../schemas/policy-compliance.schema.json', json),
  'platform-config': () => import('../../schemas/platform-config.schema.json', json),
  plan: () => import('../../schemas/plan.schema.json', json),
  diagnostics: () => import('../../schemas/diagnostics.schema.json', json),
  evidence: () => import('../../schemas/evidence.schema.json', json),
  'applied-namespace': () => import('../../schemas/applied-namespace.schema.json', json),
  'proxy-registration': () => import('../../schemas/proxy-registration.schema.json', json),
  'namespace-status': () => import('../../schemas/namespace-status.schema.json', json),
  'apply-report': () => import('../../schemas/apply-report.schema.json', json),
  drift: () => import('../../schemas/drift.schema.json', json),
  'fork-report': () => import('../../schemas/fork-report.schema.json', json),
};

/** Those of the files that people write. */
export const WRITTEN_SCHEMAS: readonly string[] = Object.keys(SCHEMAS).filter(
  (name) => name === 'request' || name === 'settings' || name.startsWith('policy-'),
);

/** Prints a schema as JSON. Returns the exit code. */
export async function schema(name: string, terminal: Terminal): Promise<number> {
  terminal.out(await schemaText(name));
  return 0;
}

/** A schema as a JSON file. */
export async function schemaText(name: string): Promise<string> {
  const load = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
  if (!load) {
    const near = closest(name, Object.keys(SCHEMAS));
    throw new Failure(
      `There is no schema '${name}'`,
      near ? `Did you mean '${near}'?` : `Schemas: ${Object.keys(SCHEMAS).join(', ')}`,
    );
  }
  return `${JSON.stringify((await load()).default, null, 2)}\n`;
}
