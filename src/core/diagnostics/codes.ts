import type { Severity } from '../model/diagnostics.gen.ts';
import type { Unit } from '../model/emit-unit.ts';
import { formatDuration, formatSize } from '../model/quantities.ts';
import { clip } from './clip.ts';
import { didYouMean } from './did-you-mean.ts';
import type { ChangeApproval, Code, Params, Privilege } from './params.ts';
import {
  approvalReason,
  approvalRemedy,
  approvalSubject,
  askFor,
  beyond,
  lowerFirst,
} from './prose-approval.ts';
import { requestMessage, requestRecommendation } from './prose-request.ts';
import { syntaxMessage, syntaxRecommendation } from './prose-syntax.ts';

interface Prose<P> {
  readonly severity: Severity;
  /** One line for lists, SARIF rules and the docs. */
  readonly summary: string;
  readonly message: (params: P) => string;
  readonly recommendation: (params: P) => string;
  /** What the envelope's `details` say beside `field` and `recommendation`. */
  readonly details?: (params: P) => Readonly<Record<string, unknown>>;
  /** Whether it blocks what was asked for until somebody approves, and does not reject the request. */
  readonly blocks?: true;
}

const quotaValue = (resource: string, value: number): string =>
  resource === 'data_size' ? formatSize(value) : String(value);

/** A canonical value as people write what is counted in this unit. */
function showSize(value: number, unit: Unit): string {
  if (value === Number.POSITIVE_INFINITY) return 'unlimited';
  switch (unit) {
    case 'bytes':
    case 'size':
      return formatSize(Math.ceil(value));
    case 'duration':
    case 'milliseconds':
    case 'seconds':
    case 'days':
      return formatDuration(Math.ceil(value));
    default:
      return String(Math.ceil(value));
  }
}

/** Counts stay numbers for machines. */
const sizeDetail = (value: number, unit: Unit): string | number =>
  unit === 'count' && Number.isFinite(value) ? Math.ceil(value) : showSize(value, unit);

const approvalDetails = (p: Privilege | ChangeApproval) =>
  'kind' in p
    ? { kind: p.kind, what: p.what, team: p.team, approvers: p.approvers }
    : {
        value: p.value,
        ...(p.limit === undefined ? {} : { limit: p.limit }),
        ...(p.change === undefined ? {} : { change: p.change.kind }),
        team: p.team,
        boundary: p.boundary,
        approvers: p.approvers,
      };

/**
 * Everything that is said of a code. Exhaustive: a new code does not compile without its text, and does not
 * pass the tests without a docs page and, where this build raises it, a fixture.
 */
export const PROSE: { readonly [C in Code]: Prose<Params[C]> } = {
  INVALID_SYNTAX: {
    severity: 'error',
    summary: 'The file cannot be read as one YAML mapping',
    message: syntaxMessage,
    recommendation: syntaxRecommendation,
  },
  INVALID_REQUEST: {
    severity: 'error',
    summary: 'The request does not follow its schema',
    message: requestMessage,
    recommendation: requestRecommendation,
    details: (p) => ('suggestion' in p && p.suggestion !== undefined ? { suggestion: p.suggestion } : {}),
  },
  INVALID_CONFIGURATION: {
    severity: 'error',
    summary: 'A need that the client API cannot serve',
    message: (p) => p.message,
    recommendation: (p) => p.recommendation,
    details: (p) => ({ supported_values: p.supported_values }),
  },
  FIELD_NOT_ALLOWED: {
    severity: 'error',
    summary: 'A field or value that only the platform team may set',
    message: (p) =>
      p.change?.kind === 'removed'
        ? `Team '${p.team}' (${p.boundary}) may not remove ${p.field} '${p.value}': it belongs to the expert boundary`
        : `Team '${p.team}' (${p.boundary}) may not set ${beyond(p)}: it belongs to the expert boundary`,
    recommendation: (p) => {
      if (p.change?.kind === 'removed') return `Keep ${p.field}. If it must go: ${lowerFirst(askFor(p))}`;
      return p.limit === undefined
        ? `Remove ${p.field} and let the platform decide. If you need it: ${lowerFirst(askFor(p))}`
        : `Stay within ${p.within ?? p.limit}. If you need more: ${lowerFirst(askFor(p))}`;
    },
    details: approvalDetails,
    blocks: true,
  },
  APPROVAL_REQUIRED: {
    severity: 'error',
    summary: 'A field, a value or a risk that needs an approval, and nothing approves it',
    message: (p) =>
      'kind' in p
        ? `${upperFirst(approvalSubject(p))} needs an approval`
        : `Team '${p.team}' (${p.boundary}) needs an approval for ${approvalSubject(p)}`,
    recommendation: askFor,
    details: approvalDetails,
    blocks: true,
  },
  APPROVAL_INVALID: {
    severity: 'error',
    summary: 'An approval exists but does not cover the request',
    message: (p) => `The approval for ${approvalSubject(p)} does not count: ${approvalReason(p.problem)}`,
    recommendation: (p) => approvalRemedy(p.problem, p),
    details: (p) => ({ ...approvalDetails(p), reason: p.problem.kind }),
    blocks: true,
  },
  TEAM_NOT_FOUND: {
    severity: 'error',
    summary: 'The team is not in policies/teams.yaml',
    message: (p) => `Team '${p.team}' does not exist`,
    recommendation: (p) =>
      p.suggestion === undefined
        ? 'Use a team of policies/teams.yaml, or ask the platform team to add yours'
        : `Did you mean '${p.suggestion}'? Teams are listed in policies/teams.yaml`,
    details: (p) => ({ team: p.team, ...(p.suggestion === undefined ? {} : { suggestion: p.suggestion }) }),
  },
  NOT_AUTHORIZED: {
    severity: 'error',
    summary: 'The author is not a member of the team',
    message: (p) => `'${clip(p.actor)}' is not a member of team '${p.team}'`,
    recommendation: (p) =>
      p.github_team === undefined
        ? `Let a member of '${p.team}' propose the change, or ask the platform team`
        : `The team's members are those of the GitHub team '${p.github_team}', and this run was not told who they are: give it a token that may read the team, or list them under members in policies/teams.yaml`,
    details: (p) => ({ actor: p.actor, team: p.team }),
    blocks: true,
  },
  QUOTA_EXCEEDED: {
    severity: 'error',
    summary: "The request does not fit into the team's quota",
    message: (p) => {
      const [requested, inUse, quota] = [p.requested, p.in_use, p.quota].map((n) =>
        quotaValue(p.resource, n),
      );
      return p.in_use > 0
        ? `Requested ${p.resource} (${requested}) with ${inUse} in use exceeds team quota (${quota})`
        : `Requested ${p.resource} (${requested}) exceeds team quota (${quota})`;
    },
    recommendation: () => 'Request quota increase via platform team',
    details: (p) => {
      const show = (n: number) => (p.resource === 'data_size' ? formatSize(n) : n);
      return { requested: show(p.requested), quota: show(p.quota), team: p.team, in_use: show(p.in_use) };
    },
  },
  NAMESPACE_EXISTS: {
    severity: 'error',
    summary: 'The name of the namespace is taken',
    message: (p) => `Namespace '${p.namespace}' already exists`,
    recommendation: () => 'Choose a different namespace name or contact existing owner',
    details: (p) => ({ existing_owner: p.existing_owner, created_at: p.created_at }),
  },
  IMMUTABLE_FIELD: {
    severity: 'error',
    summary: 'A field that cannot be changed was changed',
    message: (p) => `${p.field} cannot be changed from '${p.before}' to '${p.after}'`,
    recommendation: (p) => `Keep ${p.field} '${p.before}', or request a new namespace and move to it`,
    details: (p) => ({ before: p.before, after: p.after }),
  },
  DELETION_NOT_CONFIRMED: {
    severity: 'error',
    summary: 'A request is gone without its tombstone',
    message: (p) => `The request of namespace '${p.namespace}' is gone, but its deletion was never confirmed`,
    recommendation: () =>
      'Put the file back. To delete the namespace set state: deleting in it; once that is applied the file may go',
    details: (p) => ({ namespace: p.namespace }),
  },
  DELETION_LIMIT_EXCEEDED: {
    severity: 'error',
    summary: 'A change deletes more namespaces than allowed',
    message: (p) => `The change deletes ${p.deletions} namespaces, and max_deletions is ${p.limit}`,
    recommendation: () =>
      'Delete in smaller steps, or ask the platform team for grants (delete: true) in policies/approvals.yaml',
    details: (p) => ({ deletions: p.deletions, limit: p.limit }),
    blocks: true,
  },
  COMPLIANCE_VIOLATION: {
    severity: 'error',
    summary: 'The compliance framework is not met',
    message: (p) =>
      p.kind === 'switch'
        ? `${p.title} demands ${p.field} 'enabled', but it is 'disabled'`
        : `Compliance framework '${p.framework}' is not known`,
    recommendation: (p) => {
      if (p.kind === 'switch')
        return `Set ${p.field} to enabled, or remove policies.compliance if ${p.framework} does not apply`;
      return `${didYouMean(p.suggestion)}Known frameworks: ${p.known.join(', ')}`;
    },
    details: (p) => ({
      framework: p.framework,
      ...(p.kind === 'switch' ? { required: 'enabled' } : { known: p.known }),
    }),
  },
  BACKEND_NOT_CAPABLE: {
    severity: 'error',
    summary: 'The chosen backend cannot serve the request',
    message: (p) =>
      p.backend === undefined
        ? `No backend serves this request: ${p.reasons.join('; ')}`
        : `Backend '${p.backend}' cannot serve this request: ${p.reasons.join('; ')}`,
    recommendation: (p) => {
      if (p.backend === undefined)
        return 'Ask the platform team: policies/backends.yaml does not cover such a request';
      return p.alternative === undefined
        ? `Remove ${p.field} and let the platform decide`
        : `Remove ${p.field} (the platform would use ${p.alternative}), or change the need that ${p.backend} cannot serve`;
    },
    details: (p) => ({ backend: p.backend ?? null, reasons: p.reasons }),
  },
  INVALID_POLICY: {
    severity: 'error',
    summary: 'The platform policies are wrong',
    message: (p) => p.message,
    recommendation: (p) => p.recommendation,
  },
  NOTHING_TO_COMPILE: {
    severity: 'error',
    summary: 'There is no request file',
    message: (p) => `No request file found (looked for ${p.globs.join(', ')})`,
    recommendation: () =>
      'Check --root and `requests` in prism.yaml, or write a first namespace-request.yaml',
    details: (p) => ({ globs: p.globs }),
  },
  DEFAULT_PERMISSION: {
    severity: 'notice',
    summary: 'A consumer without a permission is read-only',
    message: (p) => `Service '${p.service}' states no permission and gets read-only`,
    recommendation: () => 'State permission: read-write or permission: read-only',
    details: (p) => ({ service: p.service, permission: 'read-only' }),
  },
  NEAR_THRESHOLD: {
    severity: 'notice',
    summary: 'A little growth would move the namespace to another backend',
    message: (p) =>
      `${p.field} (${p.value}) is near a threshold: above ${p.threshold} this moves from ${p.from} to ${p.to}`,
    recommendation: () => 'If growth is expected, plan the move now: a later one is a staged migration',
    details: (p) => ({ value: p.value, threshold: p.threshold, from: p.from, to: p.to }),
  },
  IDENTITY_UNCHECKED: {
    severity: 'notice',
    summary: 'Who asks was not checked',
    message: () => 'Who made these requests was not checked: no identity was given',
    recommendation: () => 'In review, see that each author is a member of the team: this run could not',
  },
  APPROVAL_EXPIRING: {
    severity: 'warning',
    summary: 'A grant in use expires soon',
    message: (p) => `The grant '${p.ticket}' that covers ${p.field} expires on ${p.expires}`,
    recommendation: () => 'Ask the platform team to renew it in policies/approvals.yaml',
    details: (p) => ({ ticket: p.ticket, expires: p.expires }),
  },
  SIZE_KEPT: {
    severity: 'notice',
    summary: 'A size that cannot shrink keeps its applied value',
    message: (p) => `${p.setting} stays ${p.kept}, though ${p.wanted} would do: it cannot shrink`,
    recommendation: () => 'Nothing to do; to shrink it, request a new namespace and move to it',
    details: (p) => ({ setting: p.setting, wanted: p.wanted, kept: p.kept }),
  },
  CAPPED: {
    severity: 'warning',
    summary: 'A size was cut to the largest the platform allows',
    message: (p) =>
      `${p.backend} ${p.setting} would be ${showSize(p.wanted, p.unit)} and is capped at ${showSize(p.cap, p.unit)}`,
    recommendation: (p) =>
      p.fields.length === 0
        ? `Reckon with ${showSize(p.cap, p.unit)}; the platform team sets the cap`
        : `Reckon with ${showSize(p.cap, p.unit)}, or lower ${p.fields.join(' or ')}`,
    details: (p) => ({
      setting: p.setting,
      wanted: sizeDetail(p.wanted, p.unit),
      cap: sizeDetail(p.cap, p.unit),
    }),
  },
};

export const CODES = Object.keys(PROSE).sort() as Code[];

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Page of the docs that explains a code, relative to the project's root. */
export const docsPage = (code: Code): string => `docs/diagnostics/${code}.md`;
