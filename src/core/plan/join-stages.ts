import type { Step } from '../model/plan.gen.ts';
import { leftOut, type Migration, STAGES, type Stage, stageWords } from './migration-words.ts';

/**
 * The stages of a migration as one list of steps. Every step names its stage; the last of a stage waits for all of
 * it and carries `gate`, `rollback` and `abort`, and the first step of the next stage waits for that one.
 * `left_out` beside them says of a stage that is missing from there on, or up to there, why nothing in it is needed.
 *
 * @param revocations Steps that wait for nothing. They belong to the first stage there is.
 */
export function joinStages(
  namespace: string,
  revocations: readonly Step[],
  steps: Readonly<Record<Stage, readonly Step[]>>,
  about: Omit<Migration, 'stages'>,
): Step[] {
  const stages = STAGES.filter((stage) => steps[stage].length > 0);
  const migration = { ...about, stages };
  const joined: Step[] = [];
  stages.forEach((stage, index) => {
    const prompt = index === 0 ? revocations.map((step) => staged(step, namespace, stage, [])) : [];
    const previous = joined.at(-1);
    const waiting = steps[stage].map((step) => staged(step, namespace, stage, previous ? [previous.id] : []));
    const members = [...prompt, ...waiting];
    const last = members.at(-1)!;
    const missing = missingAround(index, stages, migration);
    joined.push(...members.slice(0, -1), {
      ...last,
      spec: {
        ...last.spec,
        ...stageWords(stage, migration),
        ...(Object.keys(missing).length > 0 && { left_out: missing }),
      },
      depends_on: members.length === 1 ? last.depends_on : members.slice(0, -1).map(({ id }) => id),
    });
  });
  return joined;
}

/** The id says the stage: the registration has a step in more than one. */
function staged(step: Step, namespace: string, stage: Stage, start: readonly string[]): Step {
  const within = (id: string) => `${namespace}/${stage}${id.slice(namespace.length)}`;
  const { depends_on } = step;
  return {
    ...step,
    id: within(step.id),
    spec: { stage, ...step.spec },
    depends_on: depends_on.length === 0 ? [...start] : depends_on.map(within),
  };
}

/** The missing stages between this one and the next; before the first one too. */
function missingAround(
  index: number,
  stages: readonly Stage[],
  migration: Migration,
): Record<string, string> {
  const from = index === 0 ? 0 : STAGES.indexOf(stages[index]!);
  const next = stages[index + 1];
  const missing = STAGES.slice(from, next === undefined ? STAGES.length : STAGES.indexOf(next)).filter(
    (stage) => !stages.includes(stage),
  );
  return Object.fromEntries(
    missing.flatMap((stage) => (stage === 'cut-over' ? [] : [[stage, leftOut(stage, migration)]])),
  );
}
