import { StateDamaged, StateRefused } from '../state/state-failure.ts';
import type { StateStore } from '../state/state-store.ts';
import { type AppliedState, openStateOf, readState } from './applied-state.ts';
import type { ChangeFlags } from './flags.ts';
import { type OpenedChange, openApplied, openChange } from './open-change.ts';

/**
 * What the flags call a change: against the base that they name, else against what is applied, else against nothing
 * (semantics 2). Whoever may not read the state still gets a plan.
 *
 * @param note Told why the state could not be read.
 */
export const openFromState = (flags: ChangeFlags, note: (text: string) => void): Promise<OpenedChange> =>
  flags.base !== undefined || flags.with !== undefined
    ? openChange(flags)
    : openApplied(flags, async (settings) => {
        let store: StateStore | undefined;
        try {
          store = await openStateOf(settings, flags.root);
          const state: AppliedState = await readState(store);
          return state.head ? state : undefined;
        } catch (error) {
          // Whoever may not read it plans without; what is wrong with it concerns everybody.
          if (!(error instanceof StateRefused) || error instanceof StateDamaged) throw error;
          note(`${error.message}. ${error.advice}. Until then every namespace counts as new`);
          return undefined;
        } finally {
          await store?.close();
        }
      });
