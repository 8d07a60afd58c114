import { type Change, mended, reported } from './change.ts';
import { isSamePolicy, type PolicyDocument, policyOf } from './policy-document.ts';
import type { LiveRights, LiveRole } from './read-principal.ts';

export interface PrincipalDesign {
  readonly name: string;
  /** Name of the inline policy, one for each kind of backend: they share the role. */
  readonly policy: string;
  /** Undefined where what it is about is not there yet. */
  readonly rights: PolicyDocument | undefined;
}

/** Inline policies of this and of the other drivers. */
export const isOwnPolicy = (name: string): boolean => name.startsWith('prism-');

/** A new role is nobody's to assume until its account is known, which its own name tells. */
export const NOBODY: PolicyDocument = policyOf([
  { Effect: 'Deny', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' },
]);

/** Whoever in the account has a policy that lets them. */
export const accountTrust = ({
  partition,
  account,
}: Pick<LiveRole, 'partition' | 'account'>): PolicyDocument =>
  policyOf([
    {
      Effect: 'Allow',
      Principal: { AWS: `arn:${partition}:iam::${account}:root` },
      Action: 'sts:AssumeRole',
    },
  ]);

export const isUntrusted = ({ trust }: LiveRole): boolean => isSamePolicy(trust, NOBODY);

/** How a role of the owner differs from what it must be. Whom it trusts is the operator's to say. */
export function principalChanges(design: PrincipalDesign, role: LiveRole, rights: LiveRights): Change[] {
  const { policy, rights: wanted } = design;
  const part = `policy ${policy}`;
  return [
    ...(isUntrusted(role)
      ? [mended('missing', 'trust policy', ['the account', null])]
      : (role.trust?.Statement ?? []).some(trustsEverybody)
        ? [reported('extra', 'trust policy', [null, 'everybody, of every account'])]
        : []),
    ...(wanted && !isSamePolicy(rights.own, wanted)
      ? [
          mended(rights.own ? 'changed' : 'missing', part, [
            JSON.stringify(wanted),
            rights.own ? JSON.stringify(rights.own) : null,
          ]),
        ]
      : []),
    ...[...rights.inline.filter((name) => !isOwnPolicy(name)), ...rights.attached].map((name) =>
      reported('extra', `policy ${name}`, [null, name]),
    ),
  ];
}

function trustsEverybody({ Effect, Principal, Condition }: Readonly<Record<string, unknown>>): boolean {
  if (Effect !== 'Allow' || Condition !== undefined) return false;
  const who =
    typeof Principal === 'object' && Principal !== null ? (Principal as { AWS?: unknown }).AWS : Principal;
  return [who].flat().includes('*');
}
