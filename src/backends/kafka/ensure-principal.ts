import { type Acl, ResourcePatternTypes, ResourceTypes } from '@platformatic/kafka';
import type { StepContext, StepResult } from '../driver.ts';
import { aclText, isSameAcl, userOf } from './acls.ts';
import { claimPrincipal, principalMark } from './claim-principal.ts';
import { converge } from './converge.ts';
import { markAcl } from './mark.ts';
import { principalChanges } from './principal-changes.ts';
import { readAcls } from './read-acls.ts';
import type { Wire } from './wire.ts';
import { grant, revoke } from './write-acls.ts';

/** The user has the rights of its namespace and no others, topics aside. @throws BackendFailure */
export async function ensurePrincipal(
  wire: Wire,
  principal: string,
  context: StepContext,
): Promise<StepResult> {
  const { signal } = context;
  return converge(context, async () => {
    const acls = await readPrincipal(wire, principal, context);
    const marked = claimPrincipal(principal, acls, context);
    if (!marked) {
      const mark = markAcl(principalMark(context), context);
      return { what: `mark ${userOf(principal)}`, write: () => grant(wire, [mark], signal) };
    }
    const mends = principalChanges(principal, marked, acls, context).flatMap(({ mend }) => mend ?? []);
    const of = (what: 'grant' | 'revoke') => mends.flatMap((mend) => (mend.do === what ? [mend.acl] : []));
    const [revoked, granted] = [of('revoke'), of('grant')];
    if (revoked.length > 0)
      return { what: `revoke ${texts(revoked)}`, write: () => revoke(wire, revoked, signal) };
    if (granted.length > 0)
      return { what: `grant ${texts(granted)}`, write: () => grant(wire, granted, signal) };
    return undefined;
  });
}

/** The user has no rights at all, and the mark is gone. @throws BackendFailure */
export async function removePrincipal(
  wire: Wire,
  principal: string,
  context: StepContext,
): Promise<StepResult> {
  const { signal } = context;
  return converge(context, async () => {
    const acls = await readPrincipal(wire, principal, context);
    if (!claimPrincipal(principal, acls, context)) return undefined;
    const own = acls.filter((acl) => acl.principal === userOf(principal));
    if (own.length > 0) return { what: `revoke ${texts(own)}`, write: () => revoke(wire, own, signal) };
    const mark = markAcl(principalMark(context), context);
    return { what: `take the mark off ${userOf(principal)}`, write: () => revoke(wire, [mark], signal) };
  });
}

/** ACLs of the principal, of its group, and of the topics that it has rights on. */
async function readPrincipal(
  wire: Wire,
  principal: string,
  { namespace, signal }: StepContext,
): Promise<Acl[]> {
  const own = await readAcls(wire, { principal: userOf(principal) }, signal);
  const all = [
    ...own,
    ...(await readAcls(wire, { resourceType: ResourceTypes.GROUP, resourceName: namespace }, signal)),
  ];
  const topics = new Set(
    own
      .filter(
        ({ resourceType, resourcePatternType }) =>
          resourceType === ResourceTypes.TOPIC && resourcePatternType === ResourcePatternTypes.LITERAL,
      )
      .map(({ resourceName }) => resourceName),
  );
  for (const resourceName of topics)
    all.push(...(await readAcls(wire, { resourceType: ResourceTypes.TOPIC, resourceName }, signal)));
  return all.filter((acl, at) => all.findIndex((one) => isSameAcl(one, acl)) === at);
}

const texts = (acls: readonly Acl[]): string => acls.map(aclText).join(', ');
