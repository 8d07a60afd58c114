import { stepMeaning } from '../../core/plan/step-meaning.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { Driver } from '../driver.ts';
import { checkKafka } from './check.ts';
import { compareKafka } from './compare.ts';
import { ensurePrincipal, removePrincipal } from './ensure-principal.ts';
import { ensureTopic } from './ensure-topic.ts';
import type { KafkaOptions } from './kafka-options.ts';
import { removeTopic } from './remove-topic.ts';
import { openWire } from './wire.ts';

/**
 * Apache Kafka: the topics of all namespaces, and for each the rights of one user. How the user logs in is the
 * operator's to say.
 *
 * @throws BackendFailure When an address cannot be one; a broker is asked for only when it is used.
 */
export async function openKafka(options: KafkaOptions): Promise<Driver> {
  const wire = openWire(options);
  return {
    check: (context) => checkKafka(wire, context),
    async carryOut(step, context) {
      const meaning = stepMeaning(step);
      const ensures = meaning?.does === 'ensure';
      if (meaning?.kind === 'principal')
        return ensures
          ? ensurePrincipal(wire, step.resource, context)
          : removePrincipal(wire, step.resource, context);
      if (meaning?.kind === 'storage')
        return ensures ? ensureTopic(wire, step.spec, context) : removeTopic(wire, step.spec, context);
      throw new BackendFailure(
        'permanent',
        `Kafka has nothing to do for the step ${step.id}`,
        'Report it: the plan and this build do not agree',
      );
    },
    compare: (wanted, context) => compareKafka(wire, wanted, context),
    close: () => wire.close(),
  };
}
