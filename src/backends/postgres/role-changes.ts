import { parseDuration } from '../../core/model/quantities.ts';
import type { Owner } from '../owner.ts';
import { type Change, mended, reported } from './change.ts';
import type { RoleDesign } from './design.ts';
import { markOf } from './mark.ts';
import { quoteIdentifier, quoteLiteral, SCHEMA } from './quote.ts';
import type { LiveRole } from './read-roles.ts';
import { lockStatement, SCHEMA_GRANTS } from './transaction.ts';

type Attribute = keyof LiveRole['attributes'];

/** No password: how the role authenticates is the operator's to say. */
const ATTRIBUTES: Readonly<Record<Attribute, boolean>> = {
  login: true,
  superuser: false,
  createdb: false,
  createrole: false,
  inherit: false,
  replication: false,
  bypassrls: false,
};

const spelled = (attribute: string, on: boolean): string => `${on ? '' : 'no'}${attribute}`;

/** How a role differs from what it must be. `live` bears the owner's mark, or is undefined where there is none. */
export function roleChanges(design: RoleDesign, live: LiveRole | undefined, owner: Owner): Change[] {
  if (!live) return [mended('missing', null, [null, null], creation(design, owner))];
  const role = quoteIdentifier(design.name);
  const attributes = (Object.keys(ATTRIBUTES) as Attribute[])
    .filter((name) => live.attributes[name] !== ATTRIBUTES[name])
    .map((name) => {
      const [wanted, found] = [ATTRIBUTES[name], live.attributes[name]].map((on) => spelled(name, on));
      return mended('changed', name, [wanted!, found!], [`alter role ${role} ${wanted}`]);
    });
  return [
    ...attributes,
    ...limitChanges(design, live),
    ...settingChanges(design, live),
    ...live.memberships.map((group) =>
      mended(
        'extra',
        `membership of ${group}`,
        [null, group],
        [`revoke ${quoteIdentifier(group)} from ${role}`],
      ),
    ),
    ...schemaChanges(role, live),
  ];
}

/** What a table step changes with the settings that its spec has for the role. */
export const limitChanges = ({ name, connectionLimit }: RoleDesign, live: LiveRole): Change[] =>
  live.connectionLimit === connectionLimit
    ? []
    : [
        mended(
          'changed',
          'connection limit',
          [String(connectionLimit), String(live.connectionLimit)],
          [`alter role ${quoteIdentifier(name)} connection limit ${connectionLimit}`],
        ),
      ];

export function settingChanges(design: RoleDesign, live: LiveRole): Change[] {
  const role = quoteIdentifier(design.name);
  const wanted = settingsOf(design);
  const found = new Map(
    live.settings.map((text) => {
      const at = text.indexOf('=');
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
  const changes = [...wanted].flatMap(([setting, value]) => {
    const there = found.get(setting);
    if (there !== undefined && canonical(setting, there) === value) return [];
    return [
      mended(
        there === undefined ? 'missing' : 'changed',
        setting,
        [value, there ?? null],
        [`alter role ${role} set ${quoteIdentifier(setting)} = ${quoteLiteral(value)}`],
      ),
    ];
  });
  const extra = [...found].flatMap(([setting, value]) => {
    if (wanted.has(setting)) return [];
    return setting === 'statement_timeout'
      ? [mended('extra', setting, [null, value], [`alter role ${role} reset statement_timeout`])]
      : [reported('extra', setting, [null, value])];
  });
  return [...changes, ...extra];
}

const settingsOf = ({ statementTimeout }: RoleDesign): ReadonlyMap<string, string> =>
  new Map([
    ['search_path', SCHEMA],
    ...(statementTimeout === undefined
      ? []
      : [['statement_timeout', `${statementTimeout}ms`] as [string, string]]),
  ]);

/** `30s` and `30000` are the same. */
function canonical(setting: string, value: string): string {
  if (setting !== 'statement_timeout') return value.replace(/^"(.*)"$/, '$1');
  const milliseconds = /^[0-9]+$/.test(value) ? Number(value) : parseDuration(value);
  return milliseconds === undefined ? value : `${milliseconds}ms`;
}

function schemaChanges(role: string, { privileges }: LiveRole): Change[] {
  const schema = quoteIdentifier(SCHEMA);
  const surplus = privileges.filter((privilege) => privilege !== 'USAGE');
  return [
    ...(privileges.includes('USAGE')
      ? []
      : [mended('missing', 'USAGE on schema', ['USAGE', null], usage(role))]),
    ...surplus.map((privilege) =>
      mended(
        'extra',
        `${privilege} on schema`,
        [null, privilege],
        [lockStatement(SCHEMA_GRANTS), `revoke ${privilege} on schema ${schema} from ${role}`],
      ),
    ),
  ];
}

function creation(design: RoleDesign, owner: Owner): string[] {
  const role = quoteIdentifier(design.name);
  const attributes = Object.entries(ATTRIBUTES)
    // Saying it takes a superuser, and a new role has it not.
    .filter(([name]) => name !== 'bypassrls' && name !== 'superuser' && name !== 'replication')
    .map(([name, on]) => spelled(name, on));
  return [
    `create role ${role} ${attributes.join(' ')} connection limit ${design.connectionLimit}`,
    `comment on role ${role} is ${quoteLiteral(markOf(owner))}`,
    ...[...settingsOf(design)].map(
      ([setting, value]) => `alter role ${role} set ${quoteIdentifier(setting)} = ${quoteLiteral(value)}`,
    ),
    ...usage(role),
  ];
}

/** All grants on a schema are one row of the catalog, which PostgreSQL lets only one transaction change at a time. */
const usage = (role: string): string[] => [
  lockStatement(SCHEMA_GRANTS),
  `grant usage on schema ${quoteIdentifier(SCHEMA)} to ${role}`,
];
