import type { BackendsPolicy } from '../model/policy-backends.gen.ts';
import { parseSize } from '../model/quantities.ts';
import { BACKEND_TYPES, type BackendType } from '../model/request.ts';
import type { Vocabulary } from './check-constants.ts';
import { reportDuplicates, reportUnknown } from './check-names.ts';
import { treeOf } from './compile-expression.ts';
import { expressionAt } from './expression-at.ts';
import { thresholdsOf } from './expression-constants.ts';
import type { Report } from './policy-problem.ts';
import type { BackendRule, Backends, Capability, Threshold } from './policy-set.ts';

const FILE = 'backends.yaml';

export function loadBackends(
  { near_threshold, capabilities, rules }: BackendsPolicy,
  names: Vocabulary,
  report: Report,
): Backends {
  reportDuplicates(
    rules.map(({ id }, i) => ({ name: id, path: ['rules', i, 'id'] })),
    'Rule',
    FILE,
    report,
  );
  const able = Object.keys(capabilities);
  return {
    near_threshold: near_threshold ?? 0.9,
    capabilities: new Map(
      BACKEND_TYPES.flatMap((backend): [BackendType, Capability][] => {
        const written = capabilities[backend];
        return written ? [[backend, loadCapability(backend, written, report)]] : [];
      }),
    ),
    rules: rules.flatMap(({ id, when, because, backend }, i): BackendRule[] => {
      const at = ['rules', i];
      reportUnknown(backend, able, 'Backend', [...at, 'backend'], report);
      const expression = expressionAt(when, 'condition', [...at, 'when'], names, report);
      if (!expression) return [];
      let thresholds: readonly Threshold[] | undefined;
      return [
        {
          id,
          when: expression,
          because,
          backend: backend as BackendType,
          get thresholds() {
            thresholds ??= thresholdsOf(treeOf(when));
            return thresholds;
          },
          ref: { file: FILE, path: at },
        },
      ];
    }),
  };
}

function loadCapability(
  backend: BackendType,
  written: NonNullable<BackendsPolicy['capabilities']['kafka']>,
  report: Report,
): Capability {
  const at = ['capabilities', backend];
  const size = (field: 'largest_message' | 'message_overhead', absent: number): number => {
    const text = written[field];
    if (text === undefined) return absent;
    const bytes = parseSize(text);
    if (bytes === undefined)
      report(
        [...at, field],
        `Size '${text}' is too large to be counted exactly`,
        'Leave it out if there is no limit',
      );
    return bytes ?? absent;
  };
  const { client_apis, consistency, ordered, ttl, encryption_at_rest } = written;
  return {
    backend,
    client_apis,
    consistency,
    ordered,
    ttl,
    encryption_at_rest,
    largest_message: size('largest_message', Number.POSITIVE_INFINITY),
    message_overhead: size('message_overhead', 0),
    ref: { file: FILE, path: at },
  };
}
