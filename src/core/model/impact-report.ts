import type { QuotaResource } from '../policy/policy-set.ts';
import type { Diagnostic } from './diagnostics.gen.ts';

/** What a change of the policies does to every namespace (contracts, `prism impact`). */
export interface ImpactReport {
  readonly summary: Readonly<Record<ImpactEffect | 'unchanged', number>>;
  /** Each namespace that the change touches, by name. */
  readonly namespaces: readonly ImpactEntry[];
  /** Where a team's headroom shrinks: counts, and bytes for data_size. Infinity is unlimited. */
  readonly quotas: readonly HeadroomLost[];
  readonly diagnostics: readonly Diagnostic[];
}

export type ImpactEffect = 'rejected' | 'accepted' | 'moved' | 'changed';

export interface ImpactEntry {
  readonly namespace: string;
  readonly team: string;
  readonly effect: ImpactEffect;
  /** The rule that does it: `backends.yaml#pubsub-high-write`, or the code of a finding. */
  readonly rule: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly because: string;
}

export interface HeadroomLost {
  readonly team: string;
  readonly resource: QuotaResource;
  readonly before_limit: number;
  readonly after_limit: number;
  readonly used: number;
}
