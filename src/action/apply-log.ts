import type { ApplyEvent } from '../apply/apply-event.ts';
import type { ApplyOutcome } from '../core/model/apply-report.ts';
import { visible } from '../core/report/escape.ts';
import { count } from '../core/report/tally.ts';
import type { Step } from './open-step.ts';

const WORDS: Readonly<Record<ApplyOutcome, string>> = {
  done: 'done',
  failed: 'FAILED',
  held: 'held',
  left: 'not begun',
};

/**
 * Says in the log of the job what happens, a line each. What many namespaces do at once cannot be folded into groups.
 *
 * @param detail `capability` leaves out what the systems do.
 */
export function applyLog(step: Step, detail: 'full' | 'capability'): (event: ApplyEvent) => void {
  const waiting = new Set<string>();
  const say = (text: string): void => step.say(visible(text));
  const tell = (text: string): void => {
    if (detail === 'full') say(text);
  };
  return (event) => {
    switch (event.type) {
      case 'run-started':
        return say(`${count(event.namespaces, 'namespace')} to do, ${count(event.steps, 'step')}`);
      case 'namespace-started':
        return say(
          `${event.namespace}: ${event.action}${event.done > 0 ? `, ${event.done} of ${event.steps} steps done before` : ''}`,
        );
      case 'namespace-ended':
        return say(`${event.namespace}: ${WORDS[event.outcome]}`);
      case 'step-retry':
        return tell(`${event.namespace}: ${event.resource}: attempt ${event.attempt}: ${event.message}`);
      case 'step-failed':
        return tell(`${event.namespace}: ${event.resource}: ${event.message}. ${event.advice}`);
      case 'step-waiting':
        if (waiting.has(`${event.namespace} ${event.step}`)) return;
        waiting.add(`${event.namespace} ${event.step}`);
        return tell(`${event.namespace}: waits for ${event.waitsFor}`);
      case 'drift':
        return tell(
          `${event.difference.namespace}: ${event.difference.resource} is not as applied${event.mended ? ', mended' : ''}`,
        );
      case 'drift-failed':
        return tell(`${event.systems.join(', ')} could not be compared: ${event.message}. ${event.advice}`);
    }
  };
}
