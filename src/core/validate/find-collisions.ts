import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Needs, Request } from '../model/request.ts';

/** What the rules of the whole tree need of a request. */
export type Holding = Pick<Request, 'namespace' | 'team' | 'client_api' | 'state'> & {
  readonly needs: Pick<Needs, 'write_rps' | 'read_rps' | 'data_size'>;
};

/** A request and where it stands, for the rules of the whole tree. */
export interface Placed {
  readonly file: string;
  readonly request: Holding;
  /** Whether a finding rejects it already. */
  readonly rejected: boolean;
}

/** A finding of a whole-tree rule, and the request it belongs to. */
export interface PlacedFinding<P extends Placed> {
  readonly placed: P;
  readonly finding: Finding;
}

/** Who held a name before the change; one that was rejected held no quota. */
export type Prior = Pick<Placed, 'file' | 'request'> & { readonly rejected?: boolean };

/** Who held what before the change, by name. */
export interface Priors {
  readonly before?: ReadonlyMap<string, Prior> | undefined;
  readonly applied?: ReadonlyMap<string, { readonly created_at: string | null }> | undefined;
}

/**
 * Two files that ask for one name: NAMESPACE_EXISTS at the one that did not have it before, else at the later
 * one in path order. A changed client API: IMMUTABLE_FIELD.
 *
 * @param tree In path order.
 */
export function findCollisions<P extends Placed>(
  tree: readonly P[],
  { before, applied }: Priors,
): PlacedFinding<P>[] {
  const byName = new Map<string, P[]>();
  for (const placed of tree) {
    const name = placed.request.namespace;
    const same = byName.get(name);
    if (same) same.push(placed);
    else byName.set(name, [placed]);
  }
  const findings: PlacedFinding<P>[] = [];
  for (const [name, claims] of byName) {
    const prior = before?.get(name);
    // The file that had it keeps it; where files were moved, the team that had it does.
    const holder =
      claims.find(({ file }) => file === prior?.file) ??
      claims.find(({ request }) => request.team === prior?.request.team) ??
      claims[0]!;
    for (const placed of claims) {
      if (placed !== holder)
        findings.push({ placed, finding: nameTaken(holder, applied?.get(name)?.created_at ?? null) });
    }
    const kept = prior?.request.client_api ?? holder.request.client_api;
    if (kept !== holder.request.client_api) {
      const params = { field: 'client_api', before: kept, after: holder.request.client_api };
      const fix = {
        path: ['client_api'],
        value: kept,
        reason: 'the client API is kept for life',
        automatic: false,
      };
      findings.push({ placed: holder, finding: finding('IMMUTABLE_FIELD', ['client_api'], params, { fix }) });
    }
  }
  return findings;
}

const nameTaken = ({ file, request }: Placed, created_at: string | null): Finding =>
  finding(
    'NAMESPACE_EXISTS',
    ['namespace'],
    { namespace: request.namespace, existing_owner: request.team, created_at },
    { related: [{ file, at: ['namespace'], message: `held by ${request.team} here` }] },
  );
