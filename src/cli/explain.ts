import type { CompiledNamespace } from '../core/compile.ts';
import { closest } from '../core/diagnostics/did-you-mean.ts';
import type { SourceFile } from '../core/model/source.ts';
import { parseSource } from '../core/parse/parse-source.ts';
import { explainDecisions } from '../core/report/explain.ts';
import { renderExplanation } from '../core/report/explain-text.ts';
import { printJson } from '../core/report/print-json.ts';
import { compileRoot } from '../run/compile-root.ts';
import { Failure } from '../run/failure.ts';
import type { ChangeFlags, CommonOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Every decided value with its rule, policy line and request field. Returns the exit code. */
export function explain(
  namespace: string,
  options: CommonOptions & Pick<ChangeFlags, 'head'>,
  terminal: Terminal,
): number {
  const { compiled, report, tree } = compileRoot(options);
  if (!compiled)
    throw new Failure(
      'The policies are invalid, so nothing can be explained',
      'Run `prism validate` and mend them first',
    );
  const { compilation, policySet } = compiled;
  const found = compilation.configs.find(({ request }) => request.namespace === namespace);
  if (!found) {
    const known = tree.requests.some((source) => nameOf(source) === namespace);
    const rejected = report.diagnostics.some(
      (one) => one.namespace === namespace && one.severity === 'error',
    );
    throw known || rejected ? undecided(namespace, rejected) : notFound(namespace, compilation.configs);
  }
  const source = tree.requests.find(({ path }) => path === found.file)!;
  const explanation = explainDecisions(
    found.request,
    found.decided().decisions,
    parseSource(source),
    policySet,
  );
  terminal.out(
    options.format === 'json'
      ? `${printJson(explanation)}\n`
      : renderExplanation(explanation, found, { color: terminal.outColor }),
  );
  return 0;
}

/** Of a request that nothing is decided for: one that is about to be deleted has no finding. */
const nameOf = (source: SourceFile): unknown =>
  (parseSource(source).value as { namespace?: unknown } | null | undefined)?.namespace;

const undecided = (namespace: string, rejected: boolean): Failure =>
  new Failure(
    `Nothing is decided for '${namespace}'`,
    rejected
      ? 'Its request is rejected: run `prism validate` to see why'
      : 'Its request says state: deleting, and what goes is not configured; `prism plan` lists how it goes',
  );

function notFound(namespace: string, configs: readonly CompiledNamespace[]): Failure {
  const near = closest(
    namespace,
    configs.map(({ request }) => request.namespace),
  );
  return new Failure(
    `There is no namespace '${namespace}'`,
    near ? `Did you mean '${near}'?` : 'Names are those of `namespace:` in the request files',
  );
}
