import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Step } from '../src/core/model/plan.gen.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import type { Request } from '../src/core/model/request.ts';
import { riskOf, worstRisk } from '../src/core/model/transition.ts';
import { judgeTransitions } from '../src/core/plan/judge-transitions.ts';
import { keepApplied } from '../src/core/plan/keep-applied.ts';
import { expressionContext } from '../src/core/select/expression-context.ts';
import { draftRequest } from './draft-request.ts';
import { compiledOf, configOf, inStage, policySet, stages, steps, thing } from './step-samples.ts';

/** Two configurations, and the request of the second. */
type Pair = readonly [PlatformConfig, PlatformConfig, Request];

describe('of any two requests', () => {
  /** Two requests of one namespace and client API: what a change may be. */
  const pair = draftRequest.chain((draft) =>
    draftRequest
      .filter(({ client_api }) => client_api === draft.client_api)
      .map((other): Pair => {
        const after = compiledOf({ ...other, namespace: draft.namespace });
        return [configOf(draft), after.decided().config, after.request];
      }),
  );

  const moves = ([before, after]: readonly [PlatformConfig, PlatformConfig]): boolean =>
    before.backend.type !== after.backend.type ||
    JSON.stringify(before.patterns.map(({ type }) => type)) !==
      JSON.stringify(after.patterns.map(({ type }) => type));

  const planned = ([before, after]: Pair): Step[][] => [
    steps('create', null, after),
    steps(moves([before, after]) ? 'migrate' : 'update', before, after),
    steps('delete', before, null),
  ];

  const forAny = (check: (of: Pair, all: Step[][]) => void) =>
    fc.assert(
      fc.property(pair, (of) => check(of, planned(of))),
      { numRuns: 300 },
    );

  test('ids are unique, and steps wait only for earlier ones of the same change', () => {
    forAny((_, all) => {
      for (const one of all) {
        const seen = new Set<string>();
        for (const { id, depends_on } of one) {
          expect(
            depends_on.filter((other) => !seen.has(other)),
            id,
          ).toEqual([]);
          expect(new Set(depends_on).size).toBe(depends_on.length);
          expect(seen.has(id), id).toBe(false);
          seen.add(id);
        }
      }
    });
  });

  test('the steps bear at least the risk of what changes', () => {
    fc.assert(
      fc.property(pair, ([before, wanted, request]) => {
        const all = judgeTransitions(before, wanted, policySet, expressionContext(request, policySet));
        const after = keepApplied(
          wanted,
          all.filter(({ effect }) => effect === 'kept'),
        );
        const transitions = all.filter(({ effect }) => effect !== 'kept');
        const change = steps(moves([before, after]) ? 'migrate' : 'update', before, after, transitions);
        const risks = change.map(({ risk }) => risk);
        const worst = worstRisk(transitions.map(riskOf));
        expect(worstRisk(risks), JSON.stringify(transitions)).toBe(worstRisk([...risks, worst]));
        for (const { id, risk, reversible } of change)
          if (risk === 'data-loss') expect(reversible, id).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('the same two requests give the same steps, and a request against itself none', () => {
    forAny((of, all) => {
      expect(planned(of)).toEqual(all);
      expect(steps('update', of[0], of[0])).toEqual([]);
    });
  });

  test('what a change makes and removes leads from the one configuration to the other', () => {
    const made = (of: readonly Step[]) =>
      of.filter(
        ({ action, section }) => section !== 'proxy' && /^(create|start|collect|configure)/.test(action),
      );
    const key = (step: Step) => `${thing(step)} ${String(step.spec.connects_to ?? '')}`;
    const standing = (config: PlatformConfig) => new Set(made(steps('create', null, config)).map(key));
    forAny(([before, after], [, change]) => {
      const result = standing(before);
      for (const step of change!) {
        if (/^(create|start|collect|configure)/.test(step.action)) result.add(key(step));
        if (/^(delete|stop|archive|remove)/.test(step.action)) expect(result.delete(key(step))).toBe(true);
      }
      expect([...result].sort()).toEqual([...standing(after)].sort());
    });
  });

  test('every storage that stays ends with the settings of the new configuration', () => {
    forAny(([before], [created, change]) => {
      const storages = (of: readonly Step[]) =>
        of.filter(({ section, action }) => section === 'backend' && /^(create|alter)/.test(action));
      const specs = new Map(storages(steps('create', null, before)).map((step) => [thing(step), step.spec]));
      for (const step of storages(change!)) {
        const { stage, gate, rollback, abort, left_out, changes, ...settings } = step.spec;
        specs.set(thing(step), settings);
      }
      for (const step of storages(created!)) expect(specs.get(thing(step))).toEqual(step.spec);
    });
  });

  test('a migration has its stages in order, each with its gate and both ways back', () => {
    const order = ['create-new', 'dual-write', 'backfill', 'verify', 'cut-over', 'retire'];
    let seen = 0;
    forAny((of, [, change]) => {
      if (!moves([of[0], of[1]])) return;
      seen++;
      const present = stages(change!) as string[];
      expect(present).toEqual(order.filter((stage) => present.includes(stage)));
      expect(present).toContain('cut-over');
      const missing = change!.flatMap(({ spec }) => Object.keys((spec.left_out as object) ?? {}));
      expect([...present, ...missing].sort()).toEqual([...order].sort());
      for (const stage of present) {
        const ends = inStage(change!, stage).filter(({ spec }) => spec.gate !== undefined);
        expect(ends).toEqual([inStage(change!, stage).at(-1)]);
        for (const name of ['gate', 'rollback', 'abort']) expect(ends[0]!.spec[name]).toMatch(/\w+ \w+/);
        if (stage !== 'retire')
          expect(inStage(change!, stage).filter(({ action }) => /delete|stop/.test(action))).toEqual([]);
      }
    });
    expect(seen).toBeGreaterThan(50);
  });

  test('no step names a secret, and plain JSON is all there is', () => {
    forAny((_, all) => {
      expect(JSON.parse(JSON.stringify(all))).toEqual(all);
      expect(JSON.stringify(all)).not.toMatch(/password|secret|token/i);
    });
  });
});
