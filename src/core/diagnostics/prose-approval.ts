import { clip } from './clip.ts';

/** Why an existing grant does not cover a privileged value (semantics 2). */
export type ApprovalProblem =
  | { readonly kind: 'expired'; readonly ticket: string; readonly expires: string }
  | { readonly kind: 'other-ticket'; readonly ticket: string; readonly named: string | undefined }
  | { readonly kind: 'too-small'; readonly ticket: string; readonly allowed: string };

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
  }
}

export function approvalRemedy(problem: ApprovalProblem, approvers: readonly string[]): string {
  switch (problem.kind) {
    case 'expired':
      return `Ask ${approvers.join(' or ')} to renew the grant in policies/approvals.yaml`;
    case 'other-ticket':
      return `Set approval.approval_ticket to '${problem.ticket}'`;
    case 'too-small':
      return `Stay within what is granted, or ask ${approvers.join(' or ')} for more`;
  }
}
