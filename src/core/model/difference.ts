/** One way in which a live system is not as it was applied. */
export interface Difference {
  readonly namespace: string;
  /** Id of the resource, as in the plan's steps. */
  readonly resource: string;
  /** As people call it: `table wal_orders`. */
  readonly name: string;
  readonly system: string;
  readonly kind: 'missing' | 'changed' | 'extra';
  /** What of it: `column note`, `statement_timeout`; null where the resource itself is missing. */
  readonly part: string | null;
  /** As text; null for none. */
  readonly wanted: string | null;
  readonly found: string | null;
  /** Whether it is the platform's, so that apply mends it; else it is reported and left. */
  readonly owned: boolean;
}
