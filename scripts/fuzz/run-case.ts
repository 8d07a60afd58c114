import { parse } from 'yaml';
import { compile } from '../../src/core/compile.ts';
import type { Diagnostic } from '../../src/core/model/diagnostics.gen.ts';
import { parsePath } from '../../src/core/model/field-path.ts';
import type { SourceFile } from '../../src/core/model/source.ts';
import { editYaml } from '../../src/core/parse/edit-yaml.ts';
import { parseSource } from '../../src/core/parse/parse-source.ts';
import { BUILTIN_POLICIES } from '../../src/core/policy/builtin-policies.gen.ts';
import { loadPolicySet } from '../../src/core/policy/load-policy-set.ts';
import type { PolicySet } from '../../src/core/policy/policy-set.ts';
import { explainDecisions } from '../../src/core/report/explain.ts';
import { renderExplanation } from '../../src/core/report/explain-text.ts';
import { decodeFile } from '../../src/repo/decode-file.ts';
import type { Case } from './cases.ts';
import { APPROVALS, NOW, readRequests, teamsText } from './corpus.ts';
import { check, checkConfigs, checkReport, type Texts, timed } from './invariants.ts';

const REQUEST = 'namespaces/payments-team/fuzzed/namespace-request.yaml';
/** Sorts behind the fuzzed one and takes the name that most fixtures have, so that the rules of the whole tree run too. */
const NEIGHBOUR: SourceFile = {
  path: 'namespaces/search-team/order-processing/namespace-request.yaml',
  text: 'namespace: order-processing\nteam: search-team\nclient_api: queue\nneeds: {}\naccess: { owners: [{ team: search-team }] }\n',
};
const TEAMS_FILE = 'policies/teams.yaml';
const FIXED_POLICIES: readonly SourceFile[] = [
  { path: TEAMS_FILE, text: teamsText() },
  { path: 'policies/approvals.yaml', text: APPROVALS },
];
const OPTIONS = { now: NOW };

const textOf = (file: SourceFile): string | undefined => ('text' in file ? file.text : undefined);
const textsOf = (files: readonly SourceFile[]): Texts =>
  new Map<string, string | undefined>([
    ...Object.entries(BUILTIN_POLICIES).map(([name, text]) => [`builtin:policies/${name}`, text] as const),
    ...files.map((file) => [file.path, textOf(file)] as const),
  ]);

/** Runs cases against the whole pipeline; a run throws when something that must hold does not. */
export function createRunner(): (one: Case) => void {
  const { policySet, diagnostics } = loadPolicySet({ policies: FIXED_POLICIES });
  if (!policySet) throw new Error(`the fixed policies are invalid: ${diagnostics[0]?.error.message}`);
  const requests = readRequests().map((bytes, index) =>
    decodeFile(`namespaces/${index}/namespace-request.yaml`, bytes),
  );
  return ({ policy, bytes }) => {
    if (policy === undefined) runRequest(decodeFile(REQUEST, bytes), policySet);
    else runPolicy(decodeFile(`policies/${policy}`, bytes), requests);
  };
}

function runRequest(request: SourceFile, policySet: PolicySet): void {
  checkValue(request);
  const tree = { requests: [request, NEIGHBOUR] };
  const compilation = timed('compiling', () => compile(tree, policySet, OPTIONS));
  const { result, diagnostics, configs } = compilation;
  checkReport(
    { result, namespaces: 2, diagnostics: [...diagnostics] },
    textsOf([...FIXED_POLICIES, request, NEIGHBOUR]),
  );
  checkConfigs(compilation);
  for (const compiled of configs) {
    const source = compiled.file === REQUEST ? request : NEIGHBOUR;
    const explanation = explainDecisions(
      compiled.request,
      compiled.decided().decisions,
      parseSource(source),
      policySet,
    );
    renderExplanation(explanation, compiled, { color: false });
  }
  const turned = compile({ requests: [NEIGHBOUR, request] }, policySet, OPTIONS);
  check(
    JSON.stringify(turned.diagnostics) === JSON.stringify(diagnostics) && turned.result === result,
    'the order of files matters',
  );
  checkFixes(request, diagnostics, policySet);
}

const YAML = { version: '1.2', schema: 'core', logLevel: 'silent' } as const;

/** What is read without a finding is what the YAML library reads, whatever way was taken to it. */
function checkValue(request: SourceFile): void {
  const { value, findings } = parseSource(request);
  if (!('text' in request) || findings.length > 0) return;
  const read: unknown = parse(request.text, { ...YAML, stringKeys: true });
  check(JSON.stringify(value) === JSON.stringify(read), 'a file is read as something else', { value, read });
}

/** Of thousands of fixes in one file the others are like the first. */
const MOST_FIXES = 10;

/** An automatic fix must apply, leave YAML, and not bring its own finding about again. */
function checkFixes(request: SourceFile, diagnostics: readonly Diagnostic[], policySet: PolicySet): void {
  if (!('text' in request)) return;
  const fixable = diagnostics.filter(({ fix, location }) => fix?.automatic && location.file === request.path);
  for (const { fix, error } of fixable.slice(0, MOST_FIXES)) {
    if (!fix) continue;
    const path = parsePath(fix.path);
    const edit =
      fix.op === 'rename'
        ? { op: fix.op, path, key: String(fix.value) }
        : { op: 'set' as const, path, value: fix.value };
    const fixed = { path: request.path, text: editYaml(request.text, [edit]) };
    check(parseSource(fixed).findings.length === 0, `a fix of ${error.code} breaks the YAML`);
    const { diagnostics: left } = compile({ requests: [fixed, NEIGHBOUR] }, policySet, OPTIONS);
    const again = left.some(
      (one) =>
        one.error.code === error.code && one.error.message === error.message && one.fix?.path === fix.path,
    );
    check(!again, `a fix of ${error.code} does not fix it`, fix);
  }
}

function runPolicy(file: SourceFile, requests: readonly SourceFile[]): void {
  // Without the teams that the grants are for, the grants would be all that is wrong.
  const fixed = file.path === TEAMS_FILE ? [] : FIXED_POLICIES.filter(({ path }) => path !== file.path);
  const policies = [...fixed, file];
  const { policySet, diagnostics } = timed('loading policies', () => loadPolicySet({ policies }));
  const texts = textsOf([...policies, ...requests]);
  checkReport({ result: 'rejected', namespaces: 0, diagnostics: [...diagnostics] }, texts);
  const wrong = diagnostics.some(({ severity }) => severity === 'error');
  check((policySet === undefined) === wrong, 'policies are refused without a word, or loaded with an error');
  if (!policySet) return;
  const compilation = compile({ requests }, policySet, OPTIONS);
  checkReport(
    { result: compilation.result, namespaces: requests.length, diagnostics: [...compilation.diagnostics] },
    texts,
  );
  checkConfigs(compilation);
}
