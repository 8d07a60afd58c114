import type { Acl } from '@platformatic/kafka';
import { aclText, without } from './acls.ts';
import { type Change, change } from './change.ts';

/** @param live Of the principal. */
export const ownAclChanges = (wanted: readonly Acl[], live: readonly Acl[]): Change[] => [
  ...without(live, wanted).map((acl) =>
    change('extra', 'right', [null, aclText(acl)], { do: 'revoke', acl }),
  ),
  ...without(wanted, live).map((acl) =>
    change('missing', 'right', [aclText(acl), null], { do: 'grant', acl }),
  ),
];

/** Rights of others are theirs who granted them, but go around the proxy. */
export const othersAclChanges = (others: readonly Acl[]): Change[] =>
  others.map((acl) => change('extra', `right of ${acl.principal}`, [null, aclText(acl)], null));
