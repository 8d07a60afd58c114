import type { PlatformConfig } from './platform-config.gen.ts';
import type { BackendType } from './request.ts';

/** How (patterns) and where (backend) a namespace lives: what a migration changes and an update does not. */
export interface Placement {
  readonly backend: BackendType;
  /** In the order of the chain. */
  readonly patterns: readonly string[];
}

export const placementOf = ({ backend, patterns }: PlatformConfig): Placement => ({
  backend: backend.type,
  patterns: patterns.map(({ type }) => type),
});

/** The order of the chain is no part of it: data does not move for that. */
export const samePlacement = (a: Placement, b: Placement): boolean =>
  a.backend === b.backend &&
  a.patterns.length === b.patterns.length &&
  a.patterns.every((type) => b.patterns.includes(type));

/** `kafka with wal, claim-check`. */
export const describePlacement = ({ backend, patterns }: Placement): string =>
  patterns.length === 0 ? backend : `${backend} with ${patterns.join(', ')}`;
