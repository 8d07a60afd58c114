import type { AppliedNamespace } from '../core/model/applied-namespace.gen.ts';
import type { Settings } from '../core/policy/policy-set.ts';
import { openState } from '../state/open-state.ts';
import type { StateHead, StateStore } from '../state/state-store.ts';

/** What is applied, as it was read at one moment. */
export interface AppliedState {
  /** Null where nothing was ever applied. */
  readonly head: StateHead | null;
  /** By name. */
  readonly records: readonly AppliedNamespace[];
}

/** The store that prism.yaml names. @throws StateRefused */
export const openStateOf = ({ file }: Settings, root: string): Promise<StateStore> =>
  openState(file.state, { root, env: process.env });

/** @throws StateRefused */
export async function readState(store: StateStore): Promise<AppliedState> {
  const head = await store.head();
  return { head, records: head ? await store.list() : [] };
}
