import { type Authorization, authorizeChange } from '../src/core/authorize/authorize-change.ts';
import type { ChangeFacts, Judging } from '../src/core/authorize/change-facts.ts';
import { peopleOf } from '../src/core/authorize/people.ts';
import { subjectOf } from '../src/core/authorize/subject.ts';
import { PROSE } from '../src/core/diagnostics/codes.ts';
import type { Finding } from '../src/core/diagnostics/finding.ts';
import type { Code, Params } from '../src/core/diagnostics/params.ts';
import type { Evidence, EvidenceReview } from '../src/core/model/evidence.gen.ts';
import { formatPath } from '../src/core/model/field-path.ts';
import type { Request } from '../src/core/model/request.ts';
import type { Transition } from '../src/core/model/transition.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import type { PolicySet } from '../src/core/policy/policy-set.ts';
import { validateRequest } from '../src/core/validate/validate-request.ts';
import { NOW } from './cases.ts';

const TEAMS = `default_quota: { write_rps: unlimited, read_rps: unlimited, data_size: unlimited, namespaces: unlimited }
teams:
  - { name: payments-team, members: [alice, bob] }
  - { name: search-team, members: [dana, erik] }
  - { name: analytics-team, boundary: advanced, members: [sven] }
  - { name: github-team, github_team: acme/github }
  - { name: platform-team, boundary: expert, members: [vera, xin] }
`;

export const HEAD = 'f'.repeat(40);
export const EARLIER = 'e'.repeat(40);

/** The built-in policies with a few teams, and more files by name. */
export function policies(files: Readonly<Record<string, string>> = {}): PolicySet {
  const all = Object.entries({ 'teams.yaml': TEAMS, ...files });
  const { policySet, diagnostics } = loadPolicySet({
    policies: all.map(([name, text]) => ({ path: `policies/${name}`, text })),
  });
  if (!policySet) throw new Error(JSON.stringify(diagnostics, undefined, 2));
  return policySet;
}

export const POLICIES = policies();

export const grantFile = (allows: string, more = ''): Record<string, string> => ({
  'approvals.yaml': `approvals:
  - { namespace: orders, team: payments-team, allows: { ${allows} }, approved_by: platform-team, ticket: PLAT-1, expires: 2027-03-31${more} }
`,
});

export interface RequestParts {
  readonly team?: string;
  readonly client_api?: string;
  readonly needs?: Readonly<Record<string, unknown>>;
  readonly policies?: Readonly<Record<string, unknown>>;
  readonly ticket?: string;
  readonly patterns?: readonly unknown[];
  readonly backend?: unknown;
  readonly state?: 'active' | 'deleting';
}

export function request({ team = 'payments-team', ticket, needs = {}, ...rest }: RequestParts = {}): Request {
  const { request: read, findings } = validateRequest(
    {
      namespace: 'orders',
      team,
      client_api: 'queue',
      needs,
      access: { owners: [{ team }] },
      ...(ticket && { approval: { approval_ticket: ticket } }),
      ...rest,
    },
    POLICIES,
  );
  if (!read) throw new Error(JSON.stringify(findings));
  return read;
}

export const transition = (more: Partial<Transition> = {}): Transition => ({
  path: 'backend.config.retention.ms',
  before: 604_800_000,
  after: 86_400_000,
  effect: 'data-loss',
  because: 'older messages are deleted',
  ref: undefined,
  ...more,
});

export const review = (user: string | null, more: Partial<EvidenceReview> = {}): EvidenceReview => ({
  user,
  state: 'APPROVED',
  commit: HEAD,
  submitted_at: '2026-11-20T10:00:00Z',
  ...more,
});

export const evidence = (
  reviews: readonly EvidenceReview[] = [],
  more: Partial<Evidence> = {},
): Evidence => ({
  author: 'alice',
  commits: [{ author: 'alice', committer: 'web-flow', co_authors: [] }],
  reviews: [...reviews],
  ...more,
});

export interface CaseParts extends Partial<ChangeFacts> {
  readonly actor?: string | undefined;
  readonly evidence?: Evidence | undefined;
  readonly now?: number;
  /** The change at earlier commits; the head's is known. */
  readonly at?: Readonly<Record<string, Partial<ChangeFacts>>>;
}

export function judge(parts: CaseParts, policySet: PolicySet = POLICIES): Authorization {
  const { actor, evidence: known, now = NOW, at = {}, ...facts } = parts;
  const full: ChangeFacts = {
    namespace: 'orders',
    action: 'update',
    before: request(),
    after: request(),
    transitions: [],
    ...facts,
  };
  const judging: Judging = {
    people: peopleOf('actor' in parts ? actor : 'alice', known, policySet),
    evidence: known,
    now,
    subjectAt: (commit) => {
      const then = commit === HEAD ? {} : at[commit];
      return then && subjectOf({ ...full, ...then }, policySet);
    },
  };
  return authorizeChange(full, judging, policySet);
}

/** `data-loss: …: granted by … (because)`. */
export const approvals = (parts: CaseParts, policySet?: PolicySet): string[] =>
  judge(parts, policySet).approvals.map(
    ({ for: what, by, status, because }) =>
      `${what} | ${status} | ${by}${because === undefined ? '' : ` | ${because}`}`,
  );

export const statuses = (parts: CaseParts, policySet?: PolicySet): string[] =>
  judge(parts, policySet).approvals.map(({ for: what, status }) => `${what.split(':')[0]} ${status}`);

/** `needs.retention: message [CODE] > recommendation`. */
export const findings = (parts: CaseParts, policySet?: PolicySet): string[] =>
  judge(parts, policySet).findings.map(
    (found) => `${formatPath(found.at)}: ${said(found)} [${found.code}] > ${advised(found)}`,
  );

export const codes = (parts: CaseParts, policySet?: PolicySet): string[] =>
  judge(parts, policySet).findings.map(({ code, at }) => `${code} ${formatPath(at)}`);

interface AnyProse {
  message(params: Params[Code]): string;
  recommendation(params: Params[Code]): string;
}

const said = ({ code, params }: Finding): string => (PROSE[code] as AnyProse).message(params);
const advised = ({ code, params }: Finding): string => (PROSE[code] as AnyProse).recommendation(params);
