import { clip } from './clip.ts';
import type { ChangeApproval, Privilege } from './params.ts';

/** Why what there is does not cover what needs an approval (semantics 2): a grant, or a review. */
export type ApprovalProblem =
  | { readonly kind: 'expired'; readonly ticket: string; readonly expires: string }
  | { readonly kind: 'other-ticket'; readonly ticket: string; readonly named: string | undefined }
  | { readonly kind: 'too-small'; readonly ticket: string; readonly allowed: string }
  /** What was approved is not what there is now. */
  | { readonly kind: 'stale'; readonly reviewer: string; readonly commit: string; readonly because: string }
  | {
      readonly kind: 'writer';
      readonly reviewer: string;
      readonly part:
        | 'proposed the change'
        | 'authored a commit'
        | 'committed a commit'
        | 'co-authored a commit';
    }
  /** Somebody did that and nobody knows who: it could be any reviewer. */
  | {
      readonly kind: 'unknown-writer';
      readonly reviewer: string;
      readonly part: 'proposed the change' | 'wrote a commit';
    }
  | { readonly kind: 'objection' | 'dismissed' | 'undated'; readonly reviewer: string };

export function approvalReason(problem: ApprovalProblem): string {
  switch (problem.kind) {
    case 'expired':
      return `grant '${problem.ticket}' expired on ${problem.expires}`;
    case 'other-ticket':
      return problem.named === undefined
        ? `grant '${problem.ticket}' covers it, but the request names no ticket`
        : `grant '${problem.ticket}' covers it, but the request names ticket '${clip(problem.named)}'`;
    case 'too-small':
      return `grant '${problem.ticket}' allows ${problem.allowed}`;
    case 'stale':
      return `review of '${clip(problem.reviewer)}' at ${problem.commit} is stale: ${problem.because}`;
    case 'writer':
      return `'${clip(problem.reviewer)}' ${problem.part}`;
    case 'unknown-writer':
      return `review of '${clip(problem.reviewer)}' does not count: somebody ${problem.part} and it is not known who`;
    case 'objection':
      return `changes requested by '${clip(problem.reviewer)}'`;
    case 'dismissed':
      return `review of '${clip(problem.reviewer)}' was dismissed`;
    case 'undated':
      return `review of '${clip(problem.reviewer)}' does not say when it was given`;
  }
}

export function approvalRemedy(problem: ApprovalProblem, asked: Privilege | ChangeApproval): string {
  const approvers = asked.approvers.join(' or ');
  switch (problem.kind) {
    case 'expired':
      return orElse(`Ask ${approvers} to renew the grant in policies/approvals.yaml`, asked);
    case 'other-ticket':
      return `Set approval.approval_ticket to '${problem.ticket}'`;
    case 'too-small':
      return 'kind' in asked ? askFor(asked) : `Stay within what is granted, or ask ${approvers} for more`;
    case 'stale':
      return orElse(`Ask '${clip(problem.reviewer)}' to review the change as it is now`, asked);
    case 'writer':
    case 'undated':
      return askFor(asked);
    case 'unknown-writer':
      return `${KNOWN[problem.part]}. Then: ${lowerFirst(askFor(asked))}`;
    case 'objection':
      return orElse(`Settle it with '${clip(problem.reviewer)}'`, asked);
    case 'dismissed':
      return orElse(`Ask '${clip(problem.reviewer)}' for a new review`, asked);
  }
}

/** Who must do what, in words that can be followed. */
export const askFor = ({ approvers, advice }: Privilege | ChangeApproval): string =>
  advice ??
  `Ask ${approvers.join(' or ')} for a grant in policies/approvals.yaml and name its ticket in approval.approval_ticket`;

const KNOWN = {
  'proposed the change': 'Let somebody with a GitHub account propose it',
  'wrote a commit': 'Write every commit with an address that belongs to a GitHub account',
} as const;

const orElse = (first: string, { advice }: Privilege | ChangeApproval): string =>
  advice === undefined ? first : `${first}. Otherwise: ${lowerFirst(advice)}`;

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What an approval is for, after `for`. */
export function approvalSubject(asked: Privilege | ChangeApproval): string {
  if (!('kind' in asked)) return privileged(asked);
  switch (asked.kind) {
    case 'migrate':
      return `the migration (${asked.what})`;
    case 'disruptive':
      return `disturbing running clients (${asked.what})`;
    case 'data-loss':
      return `losing data (${asked.what})`;
    case 'delete':
      return `deleting namespace '${asked.what}'`;
    case 'move':
      return `moving the namespace ${asked.what}`;
    case 'guarded':
      return `changing the platform's own files (${asked.what})`;
  }
}

function privileged(p: Privilege): string {
  if (p.change?.kind === 'removed') return `removing ${p.field} '${p.value}'`;
  if (p.change?.kind === 'loosened')
    return `${p.field} '${p.value}', which was enabled under '${clip(p.change.framework)}'`;
  return beyond(p);
}

export const beyond = (p: Privilege): string =>
  p.limit === undefined
    ? `${p.field} '${p.value}'`
    : `${p.field} (${p.value}) beyond the limit of ${p.limit}`;
