import { n as BackendFailure, t as stepMeaning } from "./step-meaning-DCN_UrPn.js";
import { t as notOwned } from "./owner-lygBneR9.js";
import { i as parseDuration, t as DAY } from "./quantities-yvfyysWR.js";
import { t as cutIdentifier } from "./identifier-CrATF0yG.js";
import { t as pLimit } from "./p-limit-NKO0TLQL.js";
const { randomUUID } = process.getBuiltinModule("node:crypto");
const { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { dirname } = process.getBuiltinModule("node:path");
// src/backends/postgres/mark.ts
/** Version of how tables are laid out (layouts.ts). A build does not touch what a newer one made. */
const LAYOUT = 1;
/** The comment by which the driver knows what it made: `prism namespace=orders lineage=\u2026 layout=1`. */
const markOf = ({ namespace, lineage }) => `prism namespace=${namespace} lineage=${lineage} layout=${LAYOUT}`;
/** Of the schema, which all namespaces of a state share. */
const schemaMarkOf = (lineage) => `prism lineage=${lineage} layout=${LAYOUT}`;
/**
* @param what As people call it: `table "wal_orders"`.
* @param mark Its comment; null where it has none.
* @throws BackendFailure When it is not the owner's.
*/
function claim(what, mark, owner) {
	const wanted = "namespace" in owner ? markOf(owner) : schemaMarkOf(owner.lineage);
	if (mark === wanted) return;
	const found = /^prism (?:namespace=(\S+) )?lineage=(\S+) layout=([0-9]+)$/.exec(mark ?? "");
	if (!found) throw refused$1(`${what} was not made by Prism (its comment does not say so)`, `Rename or drop it, or let Prism use another database; if Prism did make it, give it its comment back: ${wanted}`);
	const [, namespace, lineage, layout] = found;
	throw notOwned(what, {
		namespace,
		lineage,
		layout: Number(layout)
	}, {
		lineage: owner.lineage,
		layout: LAYOUT
	}, "a server");
}
const isMarked = (mark, owner) => mark === markOf(owner);
const refused$1 = (message, advice) => new BackendFailure("permanent", message, advice);
/**
* A name as it stands in a statement, always quoted.
*
* @throws BackendFailure For what cannot be a name.
*/
function quoteIdentifier(name) {
	const bytes = new TextEncoder().encode(name).length;
	if (bytes === 0 || bytes > 63 || name.includes("\0") || !name.isWellFormed()) throw new BackendFailure("permanent", `${JSON.stringify(name)} cannot be a name in PostgreSQL`, `Give it 1 to 63 bytes of text without NUL: see policies/sizing.yaml`);
	return `"${name.replaceAll("\"", "\"\"")}"`;
}
/**
* A text as it stands in a statement that cannot bind. Escaped so that it is the same text whatever
* `standard_conforming_strings` says.
*
* @throws BackendFailure For what cannot be a text.
*/
function quoteLiteral(text) {
	if (text.includes("\0") || !text.isWellFormed()) throw new BackendFailure("permanent", `${JSON.stringify(text)} cannot be a text in PostgreSQL`, "Write it without NUL and without halves of characters");
	const quoted = text.replaceAll("'", "''");
	return text.includes("\\") ? ` E'${quoted.replaceAll("\\", "\\\\")}'` : `'${quoted}'`;
}
/** Everything the driver makes is in one schema of its own. */
const SCHEMA = "prism";
/** A table, index or partition with its schema. */
const qualified = (name) => `${quoteIdentifier(SCHEMA)}.${quoteIdentifier(name)}`;
// src/backends/postgres/transaction.ts
/** Waiting longer for a table's users holds everybody up who comes after. */
const LOCK_TIMEOUT = "5s";
/** What makes and what grants on the schema waits for one another. */
const SCHEMA_GRANTS = `schema ${SCHEMA}`;
/** Waits until no other transaction holds it; given back at the end of this one. */
const lockStatement = (what) => `select pg_advisory_xact_lock(hashtextextended(${quoteLiteral(`prism ${what}`)}, 0))`;
/**
* Looks, decides and changes in one transaction, alone on what `lock` names. `decide` gives the statements; they and
* the commit are one message, so what is locked is not locked while an answer travels.
*
* @returns Whether there was anything to change.
*/
const changeAlone = (sql, lock, signal, decide) => sql.withSession(signal, async (session) => {
	await session.run(`begin; set local lock_timeout = '${LOCK_TIMEOUT}'; ${lockStatement(lock)}`);
	try {
		const statements = await decide(session);
		await session.run([...statements, "commit"].join(";\n"));
		return statements.length > 0;
	} catch (error) {
		await session.run("rollback").catch(() => {});
		throw error;
	}
});
// src/backends/postgres/schema.ts
/**
* The schema with everything the driver makes. Nobody has rights on it but whom a principal's step gives them.
*
* @returns Whether it had to be made.
* @throws BackendFailure When it is not of this state.
*/
const ensureSchema = (sql, lineage, signal) => changeAlone(sql, SCHEMA_GRANTS, signal, async (session) => {
	if (await hasSchema(session, lineage)) return [];
	const schema = quoteIdentifier(SCHEMA);
	return [
		`create schema ${schema}`,
		`revoke all on schema ${schema} from public`,
		`comment on schema ${schema} is ${quoteLiteral(schemaMarkOf(lineage))}`
	];
});
/** @throws BackendFailure When it is there, but not of this state. */
async function hasSchema(session, lineage) {
	const [found] = await session.query("select obj_description(oid, 'pg_namespace') as mark from pg_namespace where nspname = $1", [SCHEMA]);
	if (!found) return false;
	claim(`schema "${SCHEMA}"`, found.mark, { lineage });
	return true;
}
// src/backends/postgres/check.ts
const QUERY$2 = `
select current_setting('server_version_num')::int as version, pg_is_in_recovery() as recovering,
  current_setting('transaction_read_only') = 'on' as "readOnly", r.rolsuper as superuser, r.rolcreaterole as createrole,
  has_database_privilege(current_database(), 'CREATE') as creates, current_user::text as role, current_database()::text as database
from pg_roles r where r.rolname = current_user`;
/** PostgreSQL 14: the oldest that is still maintained. */
const OLDEST = 14e4;
/** Whether the database can be worked with. @throws BackendFailure */
const checkPostgres = (sql, { lineage, signal }) => sql.withSession(signal, async (session) => {
	const [facts] = await session.query(QUERY$2);
	const wrong = complaint(facts);
	if (wrong) throw new BackendFailure("permanent", ...wrong);
	await hasSchema(session, lineage);
});
function complaint(facts) {
	const { version, recovering, readOnly, superuser, createrole, creates, role, database } = facts;
	if (version < OLDEST) return [`the PostgreSQL server is of version ${Math.floor(version / 1e4)}`, "Use PostgreSQL 14 or newer"];
	if (recovering) return ["the PostgreSQL server is a standby, which nobody can write to", "Connect to the primary"];
	if (readOnly) return [`the login ${role} is read-only on this server`, "Take default_transaction_read_only off the role, the database or the server"];
	if (superuser) return void 0;
	if (!createrole) return [`the role ${role} may not create roles`, `ALTER ROLE "${role}" CREATEROLE`];
	if (!creates) return [`the role ${role} may not create a schema in the database ${database}`, `GRANT CREATE ON DATABASE "${database}" TO "${role}"`];
}
// src/backends/postgres/change.ts
const mended = (kind, part, [wanted, found], mend) => ({
	kind,
	part,
	wanted,
	found,
	owned: true,
	mend
});
const reported = (kind, part, [wanted, found]) => ({
	kind,
	part,
	wanted,
	found,
	owned: false,
	mend: []
});
// src/backends/postgres/layouts.ts
const id = {
	name: "id",
	type: "bigint",
	notNull: true,
	identity: true
};
const now = (name) => ({
	name,
	type: "timestamp with time zone",
	notNull: true,
	default: "now()"
});
const maybe = (name, type) => ({
	name,
	type,
	notNull: false
});
const MESSAGE = [
	maybe("key", "text"),
	{
		name: "headers",
		type: "jsonb",
		notNull: true,
		default: "'{}'::jsonb"
	},
	{
		name: "payload",
		type: "bytea",
		notNull: true
	}
];
const TIMESTAMP = "timestamp with time zone";
const ALL = [
	"SELECT",
	"INSERT",
	"UPDATE",
	"DELETE"
];
/**
* How a table is laid out, by what it is for. Keys are `bigint` identities in the order of insertion; `key` is the
* client's own (of a message, for ordering and lookup).
*
* | kind | columns | index for | the role may |
* |---|---|---|---|
* | wal | id, written_at, key, headers, payload, applied_at | what is not applied, in order | all four |
* | outbox | id, created_at, key, headers, payload, published_at | what is not published, in order; inserts are published | all four |
* | replay-store | id, recorded_at, key, headers, payload | a time to replay from | select, insert; delete where rows age without partitions |
* | transact | id, recorded_at, key, version, headers, payload | rows of a key, newest first | all four |
* | queue | id, enqueued_at, visible_at, attempts, key, headers, payload, acknowledged_at | what is visible and not acknowledged | all four |
* | keyvalue | key, value, version, metadata, updated_at, expires_at | what expires (with a TTL) | all four |
* | reader | key, document, updated_at | containment in documents | select: whoever owns the data loads it, by a grant of the operator |
*
* All four: select, insert, update, delete. None may truncate, alter or own.
*/
const LAYOUTS = {
	wal: {
		columns: [
			id,
			now("written_at"),
			...MESSAGE,
			maybe("applied_at", TIMESTAMP)
		],
		key: ["id"],
		time: "written_at",
		indexes: [{
			suffix: "unapplied",
			on: "(id) where applied_at is null"
		}],
		rights: ALL
	},
	outbox: {
		columns: [
			id,
			now("created_at"),
			...MESSAGE,
			maybe("published_at", TIMESTAMP)
		],
		key: ["id"],
		time: "created_at",
		indexes: [{
			suffix: "unpublished",
			on: "(id) where published_at is null"
		}],
		rights: ALL,
		captured: true
	},
	"replay-store": {
		columns: [
			id,
			now("recorded_at"),
			...MESSAGE
		],
		key: ["id"],
		time: "recorded_at",
		indexes: [{
			suffix: "recorded_at",
			on: "(recorded_at, id)"
		}],
		rights: ["SELECT", "INSERT"]
	},
	transact: {
		columns: [
			id,
			now("recorded_at"),
			maybe("key", "text"),
			{
				name: "version",
				type: "bigint",
				notNull: true,
				default: "1"
			},
			...MESSAGE.slice(1)
		],
		key: ["id"],
		time: "recorded_at",
		indexes: [{
			suffix: "key",
			on: "(key, id desc)"
		}],
		rights: ALL
	},
	queue: {
		columns: [
			id,
			now("enqueued_at"),
			now("visible_at"),
			{
				name: "attempts",
				type: "integer",
				notNull: true,
				default: "0"
			},
			...MESSAGE,
			maybe("acknowledged_at", TIMESTAMP)
		],
		key: ["id"],
		time: "enqueued_at",
		indexes: [{
			suffix: "visible",
			on: "(visible_at, id) where acknowledged_at is null"
		}],
		rights: ALL
	},
	keyvalue: {
		columns: [
			{
				name: "key",
				type: "text",
				notNull: true
			},
			{
				name: "value",
				type: "bytea",
				notNull: true
			},
			{
				name: "version",
				type: "bigint",
				notNull: true,
				default: "1"
			},
			{
				name: "metadata",
				type: "jsonb",
				notNull: true,
				default: "'{}'::jsonb"
			},
			now("updated_at"),
			maybe("expires_at", TIMESTAMP)
		],
		key: ["key"],
		time: "updated_at",
		indexes: [],
		rights: ALL
	},
	reader: {
		columns: [
			{
				name: "key",
				type: "text",
				notNull: true
			},
			{
				name: "document",
				type: "jsonb",
				notNull: true
			},
			now("updated_at")
		],
		key: ["key"],
		indexes: [{
			suffix: "document",
			on: "using gin (document jsonb_path_ops)"
		}],
		rights: ["SELECT"]
	}
};
// src/backends/postgres/design.ts
const SETTINGS = [
	"retention_days",
	"partition_days",
	"ttl_seconds"
];
const OF_THE_ROLE = ["connection_pool_size", "statement_timeout"];
const AROUND = [
	"table",
	"principal",
	"client_api",
	"uses",
	"encryption_at_rest",
	"changes",
	"only_if_empty"
];
/** Some 1,300 years: what is older or further ahead has no date that everything can spell. */
const MOST_DAYS = 5e5;
/**
* The table that a spec asks for. Encryption at rest is the server's (its volume): no table has it of its own.
*
* @throws BackendFailure When this build has no such table.
*/
function tableDesign(spec) {
	const name = String(spec.table);
	const { kind, settings } = purpose(name, spec);
	const retentionDays = days(name, "retention_days", settings.retention_days);
	const asked = days(name, "partition_days", settings.partition_days);
	const layout = LAYOUTS[kind];
	if (kind === "keyvalue" && asked !== void 0) throw refused(`table ${name} cannot be partitioned by time: a key of keyvalue must be unique over the whole of it`, "Leave partition_days out for keyvalue in policies/sizing.yaml");
	const ages = layout.time !== void 0 && retentionDays !== void 0;
	const partitionDays = ages ? asked : void 0;
	const ageIndex = ages && !partitionDays && !layout.indexes.some(({ suffix }) => suffix === layout.time) ? [{
		suffix: layout.time,
		on: `(${layout.time})`
	}] : [];
	const expiryIndex = kind === "keyvalue" && typeof settings.ttl_seconds === "number" ? [{
		suffix: "expires_at",
		on: "(expires_at) where expires_at is not null"
	}] : [];
	const trims = ages && !partitionDays && kind === "replay-store";
	return {
		name,
		principal: String(spec.principal),
		columns: layout.columns,
		key: partitionDays ? [...layout.key, layout.time] : layout.key,
		indexes: [
			...layout.indexes,
			...ageIndex,
			...expiryIndex
		],
		rights: trims ? [...layout.rights, "DELETE"] : layout.rights,
		captured: layout.captured === true,
		time: layout.time,
		retentionDays: ages ? retentionDays : void 0,
		partitionDays
	};
}
/** The role of a namespace. What limits it stands with the primary table, where PostgreSQL is the primary backend. */
function roleDesign(name, { backend }) {
	const { connection_pool_size, statement_timeout } = backend.type === "postgres" ? backend.config : {};
	return {
		name,
		connectionLimit: typeof connection_pool_size === "number" ? connection_pool_size : -1,
		statementTimeout: timeout(name, statement_timeout)
	};
}
function purpose(name, spec) {
	const uses = Object.entries(spec.uses ?? {});
	const { client_api } = spec;
	const [kind, own] = client_api === void 0 ? uses[0] ?? ["nothing", {}] : [String(client_api), spec];
	if (uses.length > (client_api === void 0 ? 1 : 0)) throw refused(`table ${name} serves several: ${[client_api, ...uses.map(([use]) => use)].filter(Boolean).join(", ")}`, "Give each pattern a table of its own in policies/sizing.yaml");
	if (!Object.hasOwn(LAYOUTS, kind)) throw refused(`this build has no PostgreSQL table for ${kind} (table ${name})`, "Choose another backend for it in policies/backends.yaml");
	const known = [
		...SETTINGS,
		...OF_THE_ROLE,
		...AROUND
	];
	const unknown = Object.keys(own).find((setting) => !known.includes(setting));
	if (unknown !== void 0) throw refused(`table ${name}: this build does not know the setting ${unknown} of a PostgreSQL table`, "Leave it out of policies/sizing.yaml and of the request");
	return {
		kind,
		settings: own
	};
}
/** Null and undefined are none: `forever`. */
function days(table, setting, value) {
	if (value === null || value === void 0) return void 0;
	if (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_DAYS) return Number(value);
	throw refused(`table ${table}: ${setting} must be whole days from 1 to ${MOST_DAYS}, not ${JSON.stringify(value)}`, "Correct it in policies/sizing.yaml or in the request");
}
function timeout(role, value) {
	if (value === null || value === void 0) return void 0;
	const milliseconds = parseDuration(String(value));
	if (milliseconds === Number.POSITIVE_INFINITY) return 0;
	if (milliseconds !== void 0 && milliseconds <= 2 ** 31 - 1) return milliseconds;
	throw refused(`role ${role}: statement_timeout must be at most 24 days, not ${JSON.stringify(value)}`, "Correct it in policies/sizing.yaml or in the request");
}
const refused = (message, advice) => new BackendFailure("permanent", message, advice);
// src/backends/postgres/read-roles.ts
/** Asks whether a role has a privilege and lists no privileges: the schema has an entry for each namespace. */
const QUERY$1 = `
select r.rolname::text as name, shobj_description(r.oid, 'pg_authid') as mark,
  json_build_object('login', r.rolcanlogin, 'superuser', r.rolsuper, 'createdb', r.rolcreatedb, 'createrole', r.rolcreaterole,
    'inherit', r.rolinherit, 'replication', r.rolreplication, 'bypassrls', r.rolbypassrls) as attributes,
  r.rolconnlimit as "connectionLimit",
  coalesce((select json_agg(s) from unnest(r.rolconfig) s), '[]') as settings,
  coalesce((
    select json_agg(distinct g.rolname) from pg_auth_members m join pg_roles g on g.oid = m.roleid where m.member = r.oid
  ), '[]') as memberships,
  coalesce((
    select json_agg(p) from unnest(array['USAGE', 'CREATE']) p, pg_namespace n
    where n.nspname = '${SCHEMA}' and has_schema_privilege(r.oid, n.oid, p)
      and (p = 'USAGE' or not (r.rolsuper or has_schema_privilege('public', n.oid, p)))
  ), '[]') as privileges
from pg_roles r
where r.rolname in (select jsonb_array_elements_text($1::text::jsonb))`;
/** Those of the names that are there. */
async function readRoles(session, names) {
	const rows = await session.query(QUERY$1, [JSON.stringify(names)]);
	return new Map(rows.map((role) => [role.name, role]));
}
// src/backends/postgres/names.ts
const indexName = (table, suffix) => cutIdentifier(`${table}_${suffix}`, 63);
/** Publications have no schema. */
const publicationName = (table) => cutIdentifier(`prism_${table}_capture`, 63);
// src/backends/postgres/read-tables.ts
const QUERY = `
with wanted as (
  select w ->> 'table' as name, w ->> 'publication' as publication from jsonb_array_elements($1::text::jsonb) w
)
select w.name, c.relkind::text as kind, obj_description(c.oid, 'pg_class') as mark,
  pg_get_userbyid(c.relowner)::text as owner, current_user::text as provisioner,
  coalesce((
    select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull) order by a.attnum)
    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  ), '[]') as columns,
  coalesce((
    select json_agg(json_build_object('name', i.relname, 'primary', x.indisprimary, 'valid', x.indisvalid and x.indisready,
      'columns', (select coalesce(json_agg(a.attname order by k.n), '[]')
        from unnest(x.indkey::int2[]) with ordinality k (attnum, n) join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum)))
    from pg_index x join pg_class i on i.oid = x.indexrelid where x.indrelid = c.oid
  ), '[]') as indexes,
  coalesce((
    select json_agg(t.tgname) from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal
  ), '[]') as triggers,
  coalesce((
    select json_agg(json_build_object('name', p.relname, 'bound', pg_get_expr(p.relpartbound, p.oid), 'mark', obj_description(p.oid, 'pg_class')))
    from pg_inherits h join pg_class p on p.oid = h.inhrelid where h.inhparent = c.oid
  ), '[]') as partitions,
  coalesce((
    select json_agg(json_build_object('grantee', case g.grantee when 0 then 'PUBLIC' else pg_get_userbyid(g.grantee) end, 'privilege', g.privilege, 'column', g.name))
    from (
      select e.grantee, e.privilege_type as privilege, null::name as name from aclexplode(c.relacl) e
      union all
      select e.grantee, e.privilege_type, a.attname from pg_attribute a cross join lateral aclexplode(a.attacl) e
      where a.attrelid = c.oid and a.attacl is not null and not a.attisdropped
    ) g where g.grantee <> c.relowner
  ), '[]') as grants,
  (
    select json_build_object('mark', obj_description(p.oid, 'pg_publication'), 'inserts', p.pubinsert,
      'others', p.pubupdate or p.pubdelete or p.pubtruncate,
      'ofTable', exists (select from pg_publication_rel r where r.prpubid = p.oid and r.prrelid = c.oid))
    from pg_publication p where p.pubname = w.publication
  ) as publication
from wanted w left join (pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = '${SCHEMA}') on c.relname = w.name`;
/** Tables of one query: its answer stays within a few megabytes. */
const CHUNK = 1e3;
/** One for each name, also of what is not there. */
async function readTables(session, names) {
	const all = /* @__PURE__ */ new Map();
	for (let at = 0; at < names.length; at += CHUNK) {
		const asked = names.slice(at, at + CHUNK).map((table) => ({
			table,
			publication: publicationName(table)
		}));
		for (const table of await session.query(QUERY, [JSON.stringify(asked)])) all.set(table.name, table);
	}
	return all;
}
// src/backends/postgres/role-changes.ts
/** No password: how the role authenticates is the operator's to say. */
const ATTRIBUTES = {
	login: true,
	superuser: false,
	createdb: false,
	createrole: false,
	inherit: false,
	replication: false,
	bypassrls: false
};
const spelled = (attribute, on) => `${on ? "" : "no"}${attribute}`;
/** How a role differs from what it must be. `live` bears the owner's mark, or is undefined where there is none. */
function roleChanges(design, live, owner) {
	if (!live) return [mended("missing", null, [null, null], creation(design, owner))];
	const role = quoteIdentifier(design.name);
	return [
		...Object.keys(ATTRIBUTES).filter((name) => live.attributes[name] !== ATTRIBUTES[name]).map((name) => {
			const [wanted, found] = [ATTRIBUTES[name], live.attributes[name]].map((on) => spelled(name, on));
			return mended("changed", name, [wanted, found], [`alter role ${role} ${wanted}`]);
		}),
		...limitChanges(design, live),
		...settingChanges(design, live),
		...live.memberships.map((group) => mended("extra", `membership of ${group}`, [null, group], [`revoke ${quoteIdentifier(group)} from ${role}`])),
		...schemaChanges(role, live)
	];
}
/** What a table step changes with the settings that its spec has for the role. */
const limitChanges = ({ name, connectionLimit }, live) => live.connectionLimit === connectionLimit ? [] : [mended("changed", "connection limit", [String(connectionLimit), String(live.connectionLimit)], [`alter role ${quoteIdentifier(name)} connection limit ${connectionLimit}`])];
function settingChanges(design, live) {
	const role = quoteIdentifier(design.name);
	const wanted = settingsOf(design);
	const found = new Map(live.settings.map((text) => {
		const at = text.indexOf("=");
		return [text.slice(0, at), text.slice(at + 1)];
	}));
	const changes = [...wanted].flatMap(([setting, value]) => {
		const there = found.get(setting);
		if (there !== void 0 && canonical(setting, there) === value) return [];
		return [mended(there === void 0 ? "missing" : "changed", setting, [value, there ?? null], [`alter role ${role} set ${quoteIdentifier(setting)} = ${quoteLiteral(value)}`])];
	});
	const extra = [...found].flatMap(([setting, value]) => {
		if (wanted.has(setting)) return [];
		return setting === "statement_timeout" ? [mended("extra", setting, [null, value], [`alter role ${role} reset statement_timeout`])] : [reported("extra", setting, [null, value])];
	});
	return [...changes, ...extra];
}
const settingsOf = ({ statementTimeout }) => new Map([["search_path", SCHEMA], ...statementTimeout === void 0 ? [] : [["statement_timeout", `${statementTimeout}ms`]]]);
/** `30s` and `30000` are the same. */
function canonical(setting, value) {
	if (setting !== "statement_timeout") return value.replace(/^"(.*)"$/, "$1");
	const milliseconds = /^[0-9]+$/.test(value) ? Number(value) : parseDuration(value);
	return milliseconds === void 0 ? value : `${milliseconds}ms`;
}
function schemaChanges(role, { privileges }) {
	const schema = quoteIdentifier(SCHEMA);
	const surplus = privileges.filter((privilege) => privilege !== "USAGE");
	return [...privileges.includes("USAGE") ? [] : [mended("missing", "USAGE on schema", ["USAGE", null], usage(role))], ...surplus.map((privilege) => mended("extra", `${privilege} on schema`, [null, privilege], [lockStatement(SCHEMA_GRANTS), `revoke ${privilege} on schema ${schema} from ${role}`]))];
}
function creation(design, owner) {
	const role = quoteIdentifier(design.name);
	return [
		`create role ${role} ${Object.entries(ATTRIBUTES).filter(([name]) => name !== "bypassrls" && name !== "superuser" && name !== "replication").map(([name, on]) => spelled(name, on)).join(" ")} connection limit ${design.connectionLimit}`,
		`comment on role ${role} is ${quoteLiteral(markOf(owner))}`,
		...[...settingsOf(design)].map(([setting, value]) => `alter role ${role} set ${quoteIdentifier(setting)} = ${quoteLiteral(value)}`),
		...usage(role)
	];
}
/** All grants on a schema are one row of the catalog, which PostgreSQL lets only one transaction change at a time. */
const usage = (role) => [lockStatement(SCHEMA_GRANTS), `grant usage on schema ${quoteIdentifier(SCHEMA)} to ${role}`];
// src/backends/postgres/partitions.ts
/** Partitions stand this long ahead, and at least this many, so that an apply may be missed for a week. */
const AHEAD = 7 * DAY;
/**
* The partitions that are missing from today on. They end at multiples of the interval since 1970, so that all runs agree; where
* one of another interval lies in the way, only what it leaves free is one.
*/
function missingRanges(existing, days, now) {
	const width = days * DAY;
	const first = Math.floor(now / width) * width;
	const end = Math.max(first + 3 * width, Math.ceil((now + AHEAD) / width) * width);
	return Array.from({ length: (end - first) / width }, (_, i) => ({
		from: first + i * width,
		to: first + (i + 1) * width
	})).flatMap((cell) => without(cell, existing));
}
/** Whether everything in it is older than the retention. */
const isExpired = ({ to }, retentionDays, now) => to <= now - retentionDays * DAY;
/** `<table>_p<yyyymmdd>` of its first day. */
const partitionName = (table, { from }) => cutIdentifier(`${table}_p${day(from).replaceAll("-", "")}`, 63);
/** Where rows go that belong to no partition. */
const defaultPartitionName = (table) => cutIdentifier(`${table}_default`, 63);
/** As SQL spells the instant. */
const instant = (milliseconds) => new Date(milliseconds).toISOString().replace("T", " ").replace("Z", "+00");
/** `2026-11-24`, for people. */
const day = (milliseconds) => new Date(milliseconds).toISOString().slice(0, 10);
/** @param bound As the catalog spells it in UTC: `FOR VALUES FROM ('\u2026+00') TO ('\u2026+00')`. Undefined for any other. */
function rangeOf(bound) {
	const match = /^FOR VALUES FROM \('([^']+)'\) TO \('([^']+)'\)$/.exec(bound);
	if (!match) return void 0;
	const [from, to] = [match[1], match[2]].map((text) => Date.parse(text.replace(" ", "T").replace(/\+00$/, "Z")));
	return Number.isNaN(from) || Number.isNaN(to) ? void 0 : {
		from,
		to
	};
}
function without(cell, taken) {
	let free = [cell];
	for (const { from, to } of taken) free = free.flatMap((one) => to <= one.from || from >= one.to ? [one] : [{
		from: one.from,
		to: from
	}, {
		from: to,
		to: one.to
	}].filter((rest) => rest.from < rest.to));
	return free;
}
// src/backends/postgres/table-statements.ts
/** A new table with everything that belongs to it. */
function createTable(design, owner, now) {
	const { name, columns, partitionDays, time } = design;
	const by = partitionDays ? ` partition by range (${quoteIdentifier(time)})` : "";
	return [
		`create table ${qualified(name)} (${columns.map(columnStatement).join(", ")})${by}`,
		...partitionDays ? [
			`create table ${qualified(defaultPartitionName(name))} partition of ${qualified(name)} default`,
			markTable(defaultPartitionName(name), owner),
			...missingRanges([], partitionDays, now).flatMap((range) => newPartition(name, range, owner))
		] : [],
		...around(design, owner)
	];
}
/** What a table has besides its columns and partitions. */
function around(design, owner) {
	const { name, indexes, rights, principal, captured } = design;
	return [
		addKey(design),
		...indexes.map((index) => createIndex(name, index)),
		markTable(name, owner),
		`grant ${rights.join(", ")} on ${qualified(name)} to ${quoteIdentifier(principal)}`,
		...captured ? createPublication(name, owner) : []
	];
}
/**
* A plain table becomes the DEFAULT partition of a new one of its name, and the rows of today and later move to partitions of
* their own. Rows keep their ids, and ids go on where they were.
*
* @param indexes Names of those it has now, the key's excluded.
*/
function partitionTable(design, live, owner, now) {
	const { name, principal, partitionDays, time, columns } = design;
	const [table, rest] = [qualified(name), defaultPartitionName(name)];
	const identity = columns.find((column) => column.identity).name;
	return [
		`lock table ${table} in access exclusive mode`,
		`revoke all on ${table} from ${quoteIdentifier(principal)}`,
		...live.key ? [`alter table ${table} drop constraint ${quoteIdentifier(live.key)}`] : [],
		...live.indexes.map((index) => `alter index ${qualified(index)} rename to ${quoteIdentifier(indexName(rest, index))}`),
		`alter table ${table} alter column ${quoteIdentifier(identity)} drop identity`,
		`alter table ${table} rename to ${quoteIdentifier(rest)}`,
		`create table ${table} (like ${qualified(rest)} including defaults including constraints) partition by range (${quoteIdentifier(time)})`,
		`alter table ${table} alter column ${quoteIdentifier(identity)} add generated always as identity`,
		`select setval(pg_get_serial_sequence(${quoteLiteral(table)}, ${quoteLiteral(identity)}), coalesce((select max(${quoteIdentifier(identity)}) from ${qualified(rest)}), 0) + 1, false)`,
		...around(design, owner),
		`alter table ${table} attach partition ${qualified(rest)} default`,
		...missingRanges([], partitionDays, now).flatMap((range) => movedPartition(design, range, live.columns, owner))
	];
}
const bounds = ({ from, to }) => `for values from (${quoteLiteral(instant(from))}) to (${quoteLiteral(instant(to))})`;
function newPartition(table, range, owner) {
	const name = partitionName(table, range);
	return [`create table ${qualified(name)} partition of ${qualified(table)} ${bounds(range)}`, markTable(name, owner)];
}
/**
* A partition of a table that is in use: rows of its time that lie in DEFAULT already come along, and none can be
* added meanwhile.
*/
function movedPartition({ name: table, time }, range, columns, owner) {
	const [name, rest] = [partitionName(table, range), qualified(defaultPartitionName(table))];
	const list = columns.map(quoteIdentifier).join(", ");
	const of = quoteIdentifier(time);
	return [
		`lock table ${rest} in access exclusive mode`,
		`create table ${qualified(name)} (like ${qualified(table)} including defaults including constraints)`,
		markTable(name, owner),
		`with moved as (delete from ${rest} where ${of} >= ${quoteLiteral(instant(range.from))} and ${of} < ${quoteLiteral(instant(range.to))} returning ${list}) insert into ${qualified(name)} (${list}) select ${list} from moved`,
		`alter table ${qualified(table)} attach partition ${qualified(name)} ${bounds(range)}`
	];
}
const addKey = ({ name, key }) => `alter table ${qualified(name)} add primary key (${key.map(quoteIdentifier).join(", ")})`;
const createIndex = (table, { suffix, on }) => `create index ${quoteIdentifier(indexName(table, suffix))} on ${qualified(table)} ${on}`;
/** Of inserts alone: what is published later is no event. */
const createPublication = (table, owner) => [`create publication ${quoteIdentifier(publicationName(table))} for table ${qualified(table)} with (publish = 'insert')`, `comment on publication ${quoteIdentifier(publicationName(table))} is ${quoteLiteral(markOf(owner))}`];
const markTable = (name, owner) => `comment on table ${qualified(name)} is ${quoteLiteral(markOf(owner))}`;
const columnStatement = (column) => [
	quoteIdentifier(column.name),
	column.type,
	column.notNull ? "not null" : "",
	column.identity ? "generated always as identity" : "",
	column.default === void 0 ? "" : `default ${column.default}`
].filter(Boolean).join(" ");
// src/backends/postgres/table-changes.ts
/**
* How a table differs from what it must be. `live` bears the owner's mark, or is not there.
*
* A table that was partitioned and need not be any more stays so: its rows go to DEFAULT when the last partition ends.
*
* @param now Unix time in milliseconds.
*/
function tableChanges(asked, live, owner, now) {
	if (live.kind === null) {
		const left = live.publication ? [dropPublication(asked.name)] : [];
		return [mended("missing", null, [null, null], [...left, ...createTable(asked, owner, now)])];
	}
	const design = live.kind === "p" && !asked.partitionDays && asked.time ? {
		...asked,
		key: [...asked.key, asked.time]
	} : asked;
	const columns = columnChanges(design, live);
	if (design.partitionDays && live.kind !== "p") return [...columns, partitioning(design, live, owner, now)];
	return [
		...columns,
		...indexChanges(design, live),
		...partitionChanges(design, live, owner, now),
		...grantChanges(design, live),
		...publicationChanges(design, live, owner),
		...live.triggers.map((name) => reported("extra", `trigger ${name}`, [null, name])),
		...live.owner === live.provisioner ? [] : [reported("changed", "owner", [live.provisioner, live.owner])]
	];
}
function columnChanges({ name: table, columns }, live) {
	const found = new Map(live.columns.map((column) => [column.name, column]));
	const missing = columns.filter(({ name }) => !found.has(name)).map((column) => {
		const [part, values] = [`column ${column.name}`, [column.type, null]];
		if (column.notNull && column.default === void 0 && !column.identity) return reported("missing", part, values);
		return mended("missing", part, values, [`alter table ${qualified(table)} add column ${columnStatement(column)}`]);
	});
	const changed = columns.flatMap((column) => {
		const there = found.get(column.name);
		if (!there || there.type === column.type && there.notNull === column.notNull) return [];
		return [reported("changed", `column ${column.name}`, [typeText(column), typeText(there)])];
	});
	const known = new Set(columns.map(({ name }) => name));
	const extra = live.columns.filter(({ name }) => !known.has(name)).map((column) => reported("extra", `column ${column.name}`, [null, typeText(column)]));
	return [
		...missing,
		...changed,
		...extra
	];
}
const typeText = ({ type, notNull }) => notNull ? `${type} not null` : type;
function indexChanges(design, live) {
	const { name: table, indexes, key } = design;
	const there = new Map(live.indexes.map((index) => [index.name, index]));
	const primary = live.indexes.find((index) => index.primary);
	const keyChanges = !primary ? [mended("missing", "primary key", [key.join(", "), null], [addKey(design)])] : primary.columns.join(", ") === key.join(", ") ? [] : [reported("changed", "primary key", [key.join(", "), primary.columns.join(", ")])];
	const wanted = new Set(indexes.map(({ suffix }) => indexName(table, suffix)));
	return [
		...keyChanges,
		...indexes.flatMap((index) => {
			const name = indexName(table, index.suffix);
			const found = there.get(name);
			if (found?.valid) return [];
			const drop = found ? [`drop index ${qualified(name)}`] : [];
			return [mended(found ? "changed" : "missing", `index ${name}`, [index.on, found ? "not valid" : null], [...drop, createIndex(table, index)])];
		}),
		...live.indexes.filter((index) => !index.primary && !wanted.has(index.name)).map(({ name }) => reported("extra", `index ${name}`, [null, name]))
	];
}
function partitionChanges(design, live, owner, now) {
	const { name: table, partitionDays, retentionDays } = design;
	if (live.kind !== "p" || !partitionDays) return [];
	const ranges = live.partitions.flatMap((partition) => {
		const range = rangeOf(partition.bound);
		return range ? [{
			partition,
			range
		}] : [];
	});
	const rest = live.partitions.some(({ bound }) => bound === "DEFAULT") ? [] : [mended("missing", "partition DEFAULT", ["DEFAULT", null], [`create table ${qualified(defaultPartitionName(table))} partition of ${qualified(table)} default`, markTable(defaultPartitionName(table), owner)])];
	const columns = design.columns.map(({ name }) => name);
	const all = [...columns, ...live.columns.map(({ name }) => name).filter((name) => !columns.includes(name))];
	const missing = missingRanges(ranges.map(({ range }) => range), partitionDays, now).map((range) => mended("missing", `partition ${spanText(range)}`, [spanText(range), null], movedPartition(design, range, all, owner)));
	const expired = ranges.filter(({ range }) => isExpired(range, retentionDays, now)).map(({ partition, range }) => {
		const [part, values] = [`partition ${spanText(range)}`, [null, partition.name]];
		return isMarked(partition.mark, owner) ? mended("extra", part, values, [`drop table ${qualified(partition.name)}`]) : reported("extra", part, values);
	});
	return [
		...rest,
		...missing,
		...expired
	];
}
const spanText = ({ from, to }) => `${day(from)} to ${day(to)}`;
function grantChanges({ name: table, principal, rights }, live) {
	const own = live.grants.filter(({ grantee }) => grantee === principal);
	const role = quoteIdentifier(principal);
	const missing = rights.filter((right) => !own.some(({ privilege, column }) => privilege === right && column === null));
	const surplus = own.filter(({ privilege, column }) => column !== null || !rights.some((right) => right === privilege));
	return [
		...missing.map((right) => mended("missing", `grant ${right}`, [right, null], [`grant ${right} on ${qualified(table)} to ${role}`])),
		...surplus.map(({ privilege, column }) => {
			const of = column === null ? "" : ` (${quoteIdentifier(column)})`;
			return mended("extra", `grant ${privilege}${column === null ? "" : ` (${column})`}`, [null, privilege], [`revoke ${privilege}${of} on ${qualified(table)} from ${role}`]);
		}),
		...live.grants.filter(({ grantee }) => grantee !== principal).map(({ grantee, privilege, column }) => reported("extra", `grant ${privilege}${column === null ? "" : ` (${column})`} to ${grantee}`, [null, grantee]))
	];
}
function publicationChanges({ name: table, captured }, live, owner) {
	const { publication } = live;
	if (!captured) return [];
	const name = publicationName(table);
	if (!publication) return [mended("missing", `publication ${name}`, ["insert", null], createPublication(table, owner))];
	const found = [
		publication.inserts && "insert",
		publication.others && "others",
		!publication.ofTable && "not of the table"
	].filter(Boolean).join(", ");
	return found === "insert" ? [] : [mended("changed", `publication ${name}`, ["insert", found], [dropPublication(table), ...createPublication(table, owner)])];
}
const dropPublication = (table) => `drop publication ${quoteIdentifier(publicationName(table))}`;
const partitioning = (design, live, owner, now) => mended("changed", "partitions", [`of ${design.partitionDays} days`, "none"], partitionTable(design, {
	columns: live.columns.map(({ name }) => name),
	indexes: live.indexes.filter(({ primary }) => !primary).map(({ name }) => name),
	key: live.indexes.find(({ primary }) => primary)?.name
}, owner, now));
// src/backends/postgres/compare.ts
/** What differs, asked of the catalog for all namespaces together. @throws BackendFailure */
async function comparePostgres(sql, wanted, { lineage, now, signal }) {
	const of = (kind) => wanted.flatMap(({ resources }) => resources.filter((one) => one.kind === kind).map(({ name }) => name));
	const [tables, roles] = await sql.withSession(signal, async (session) => {
		if (wanted.length > 0 && !await hasSchema(session, lineage)) throw NOTHING_HERE;
		return [await readTables(session, of("storage")), await readRoles(session, of("principal"))];
	});
	return wanted.flatMap(({ config, resources }) => resources.flatMap((resource) => {
		const owner = {
			namespace: config.namespace,
			lineage
		};
		return (resource.kind === "storage" ? changesOfTable(resource, tables.get(resource.name), owner, now) : changesOfRole(resource, roles.get(resource.name), config, owner)).map(({ mend: _, ...change }) => ({
			namespace: config.namespace,
			resource: resource.id,
			name: `${resource.kind === "storage" ? "table" : "role"} ${resource.name}`,
			system: resource.system,
			...change
		}));
	}));
}
/** Whatever was applied is not mended by tables that are empty, nor deleted where it is not. */
const NOTHING_HERE = new BackendFailure("permanent", "this PostgreSQL database has nothing that was applied to it, not even the schema \"prism\"", "See that it is the database that was applied to; if it was lost, restore its backup, and apply again");
function changesOfTable({ spec }, live, owner, now) {
	if (live.kind !== null && !isMarked(live.mark, owner)) return [foreign(owner, live.mark)];
	if (live.publication && !isMarked(live.publication.mark, owner)) return [foreign(owner, live.publication.mark)];
	try {
		return tableChanges(tableDesign(spec), live, owner, now);
	} catch (error) {
		if (error instanceof BackendFailure) return [];
		throw error;
	}
}
function changesOfRole({ name }, live, config, owner) {
	if (live && !isMarked(live.mark, owner)) return [foreign(owner, live.mark)];
	return roleChanges(roleDesign(name, config), live, owner);
}
/** Something of the name is there that is not this namespace's. */
const foreign = (owner, found) => reported("changed", "owner mark", [markOf(owner), found]);
// src/backends/postgres/embedded-lock.ts
/**
* Takes a data folder for this process: two that open one destroy it. A lock of a process that is gone is
* taken over. It lies beside the folder, as `<folder>.lock`.
*
* @returns Gives it back.
* @throws BackendFailure While another live process has it.
*/
function lockFolder(folder) {
	const [lock, own] = [`${folder}.lock`, `${folder}.lock.${randomUUID()}`];
	const text = `${process.pid} ${startOf(process.pid)} ${randomUUID()}\n`;
	mkdirSync(dirname(folder), { recursive: true });
	writeFileSync(own, text);
	try {
		if (!took(own, lock)) {
			const holder = holderOf(lock);
			if (holder !== void 0 && isAlive(holder)) throw locked(folder, holder);
			if (holder !== void 0) clear(lock, holder, folder);
			if (!took(own, lock)) throw locked(folder, holderOf(lock) ?? "");
		}
	} finally {
		rmSync(own, { force: true });
	}
	return () => {
		if (holderOf(lock) === text) rmSync(lock, { force: true });
	};
}
/** A link is made by one alone, and whole. */
function took(own, lock) {
	try {
		linkSync(own, lock);
		return true;
	} catch (error) {
		if (error.code === "EEXIST") return false;
		throw error;
	}
}
/** Another may have cleared it and taken the folder since: then theirs is put back. */
function clear(lock, stale, folder) {
	const aside = `${lock}.${randomUUID()}`;
	try {
		renameSync(lock, aside);
	} catch {
		return;
	}
	const moved = holderOf(aside);
	if (moved !== stale) {
		took(aside, lock);
		rmSync(aside, { force: true });
		throw locked(folder, moved ?? "");
	}
	rmSync(aside, { force: true });
}
function holderOf(lock) {
	try {
		return readFileSync(lock, "utf8");
	} catch {
		return;
	}
}
function isAlive(holder) {
	const [pid = "", start = ""] = holder.split(" ");
	if (!/^[1-9][0-9]*$/.test(pid)) return false;
	try {
		process.kill(Number(pid), 0);
	} catch (error) {
		if (error.code !== "EPERM") return false;
	}
	return start === startOf(Number(pid));
}
/** When a process started, in ticks since boot; `?` where the system does not say. */
function startOf(pid) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "?";
	} catch {
		return "?";
	}
}
const locked = (folder, holder) => new BackendFailure("transient", `the embedded PostgreSQL in ${folder} is in use by process ${holder.split(" ")[0] || "?"}`, "Wait until that one ends, or let backends.postgres.url_env name a server that many can use");
// src/backends/postgres/failure.ts
const TRANSIENT = /^(40001|40P01|55P03|53300|53400|57014|57P0[123]|08...)$/;
/** What a failed statement or connection means, as people can act on it. A message of a driver may quote an address, so none is passed on. */
function failureOf(error, site) {
	if (error instanceof BackendFailure) return error;
	const { code, message = "" } = error;
	return !site.committing && typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) && !code.startsWith("E") ? refusal(code, message, site) : lost(typeof code === "string" ? code : void 0, message, site);
}
function refusal(state, message, { database, urlEnv }) {
	const because = `${message} (SQLSTATE ${state})`;
	if (state.startsWith("28")) return permanent(`${database} refused the login: SQLSTATE ${state}`, `Correct user and password in ${urlEnv ?? "the connection string"}, or the server's pg_hba.conf`);
	const known = ADVICE[state] ?? ADVICE[state.slice(0, 2)];
	if (TRANSIENT.test(state) || state === "XX000" && message.includes("tuple concurrently")) return new BackendFailure("transient", `${database} is busy: ${because}`, known ?? "Try again");
	return permanent(`${database} refused: ${because}`, known ?? "Correct what it names and apply again");
}
const ADVICE = {
	"3D000": "Create the database, or name another one in the connection string",
	"42501": "The provisioning role must have CREATEROLE, CREATE on the database, and own what Prism made: ALTER ROLE \u2026 CREATEROLE; GRANT CREATE ON DATABASE \u2026 TO \u2026",
	"53100": "The disk of the server is full: free some space and apply again",
	"53300": "The server has no free connection: try again later, or raise max_connections",
	"25006": "The server or the login is read-only: connect to the primary, and see default_transaction_read_only",
	"2BP01": "Others rely on it, as a view does: drop or change what it names, then apply again",
	"42P07": "Something of that name is there already that Prism did not make: rename or drop it",
	"42710": "Something of that name is there already that Prism did not make: rename or drop it",
	"42704": "Something it needs is not there: apply again, so that it is made first",
	"55P03": "Somebody holds a lock on the table for long: try again, or end that session (pg_stat_activity)",
	"57P01": "The server was shut down, or somebody ended the connection: try again when it is back",
	"57P02": "The server crashed and restarts: try again",
	"57P03": "The server starts or stops: try again in a moment",
	"0A000": "This server is too old or lacks a feature: use PostgreSQL 14 or newer"
};
function lost(code, message, site) {
	const { database, urlEnv, committing, stopped } = site;
	if (committing) return new BackendFailure("unknown", `the answer of ${database} was lost, so the change may have been made`, "Apply again: it looks at what is there first");
	if (stopped) return new BackendFailure("transient", `stopped while waiting for ${database}`, "Apply again to go on");
	const named = urlEnv === void 0 ? "its data folder" : `the address in ${urlEnv}`;
	if (code === "ERR_INVALID_URL" || code === "ERR_INVALID_ARG_TYPE") return permanent(`${named} is no connection string`, `Set ${urlEnv ?? "it"} to postgresql://user:password@host:5432/database`);
	if (/SSL|TLS|CERT/i.test(`${code} ${message}`)) return permanent(`${database} and this program do not agree on TLS${code ? ` (${code})` : ""}`, `See sslmode and the certificates in ${urlEnv ?? "the connection string"}`);
	return new BackendFailure("transient", `${database} cannot be reached, or the connection broke${code ? ` (${code})` : ""}`, `See that the server runs and that ${named} is right, then try again`);
}
const permanent = (message, advice) => new BackendFailure("permanent", message, advice);
// src/backends/postgres/sql.ts
/** The same on every connection, so that the catalog is always spelled the same and nothing else is called by mistake. */
const SESSION_SETTINGS = "set timezone = 'UTC'; set datestyle = 'ISO'; set search_path = pg_catalog; set client_min_messages = error";
// src/backends/postgres/embedded-sql.ts
/**
* The embedded PostgreSQL: one connection, so sessions take turns.
*
* @param folder Of its data; made when it is not there.
* @throws BackendFailure
*/
async function openEmbedded(folder) {
	const EmbeddedPostgres = await load();
	const site = {
		database: "the embedded PostgreSQL",
		urlEnv: void 0,
		committing: false,
		stopped: false
	};
	const unlock = lockFolder(folder);
	let database;
	try {
		database = await EmbeddedPostgres.create(folder);
		await database.exec(SESSION_SETTINGS);
	} catch {
		unlock();
		throw new BackendFailure("permanent", `the embedded PostgreSQL cannot open its data in ${folder}`, "See that the folder can be written and the disk has room; if its data is damaged, bring back a copy of it");
	}
	const inTurn = pLimit(1);
	const session = {
		query: async (text, values = []) => (await database.query(text, [...values])).rows,
		run: async (statements) => {
			await database.exec(statements);
		}
	};
	return {
		withSession: (signal, work) => inTurn(async () => {
			try {
				signal.throwIfAborted();
				return await work(session);
			} catch (error) {
				throw failureOf(error, {
					...site,
					stopped: signal.aborted
				});
			}
		}),
		async close() {
			await inTurn(() => database.close());
			unlock();
		}
	};
}
async function load() {
	try {
		return (await import("@electric-sql/pglite")).PGlite;
	} catch {
		throw new BackendFailure("permanent", "this build has no embedded PostgreSQL", "Set backends.postgres.url_env in prism.yaml to the environment variable with the connection string of a server");
	}
}
// src/backends/postgres/ensure-role.ts
/** The role stands as the configuration wants it. @throws BackendFailure */
async function ensureRole(sql, name, context) {
	const { signal, config } = context;
	const design = roleDesign(name, config);
	const statements = async (session) => roleChanges(design, await readOwnRole(session, name, context), context).flatMap(({ mend }) => mend);
	if ((await sql.withSession(signal, statements)).length === 0) return { wrote: false };
	return { wrote: await changeAlone(sql, `role ${name}`, signal, statements) };
}
/** What limits the role may change with the table alone. */
const limitsStatements = (live, { config }) => {
	const design = roleDesign(live.name, config);
	return [...limitChanges(design, live), ...settingChanges(design, live)].flatMap(({ mend }) => mend);
};
/** The role is gone, and its rights with it. @throws BackendFailure */
async function removeRole(sql, name, context) {
	const { signal } = context;
	const find = (session) => readOwnRole(session, name, context);
	if (!await sql.withSession(signal, find)) return { wrote: false };
	return { wrote: await changeAlone(sql, `role ${name}`, signal, async (session) => {
		const live = await find(session);
		if (!live) return [];
		const role = quoteIdentifier(name);
		return [
			...(await session.query(GRANTED, [SCHEMA, name])).map(({ table }) => `revoke all on ${table} from ${role}`),
			...live.privileges.length > 0 ? [lockStatement(SCHEMA_GRANTS), `revoke all on schema ${quoteIdentifier(SCHEMA)} from ${role}`] : [],
			`drop role ${role}`
		];
	}) };
}
/** In the schema, with what it belongs to quoted already. */
const GRANTED = `
select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as table
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = $1 and exists (
  select from pg_shdepend d join pg_roles r on r.oid = d.refobjid
  where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'a' and r.rolname = $2
    and d.dbid = (select oid from pg_database where datname = current_database())
)`;
async function readOwnRole(session, name, owner) {
	const live = (await readRoles(session, [name])).get(name);
	if (live) claim(`role "${name}"`, live.mark, {
		namespace: owner.namespace,
		lineage: owner.lineage
	});
	return live;
}
// src/backends/postgres/ensure-table.ts
/** The table stands as its spec wants it, with its partitions until a week from now. @throws BackendFailure */
async function ensureTable(sql, spec, context) {
	const { signal } = context;
	const design = tableDesign(spec);
	const statements = (session) => neededStatements(session, design, spec, context);
	if ((await sql.withSession(signal, statements)).length === 0) return { wrote: false };
	return { wrote: await changeAlone(sql, `table ${design.name}`, signal, statements) };
}
async function neededStatements(session, design, spec, context) {
	const live = await readOwnTable(session, design.name, context);
	const changes = tableChanges(design, live, context, context.now);
	const lacking = changes.find(({ kind, part, owned }) => kind === "missing" && part !== null && !owned);
	if (lacking) throw new BackendFailure("permanent", `table ${design.name} lacks the ${lacking.part}, and no row could be given a value for it`, `Add it and fill it (${lacking.wanted}), or restore the table from a backup`);
	const role = spec.client_api === void 0 ? void 0 : (await readRoles(session, [design.principal])).get(design.principal);
	if (role) claim(`role "${role.name}"`, role.mark, ownerOf(context));
	return [
		...changes.flatMap(({ mend }) => mend),
		...role ? limitsStatements(role, context) : [],
		...await expiryOfDefault(session, design, live, context.now)
	];
}
/** DEFAULT is never dropped, so what expires in it is deleted. */
async function expiryOfDefault(session, { time, retentionDays, partitionDays }, live, now) {
	const rest = live.partitions.find(({ bound }) => bound === "DEFAULT");
	if (!rest || !partitionDays || !retentionDays) return [];
	const old = `from ${qualified(rest.name)} where ${quoteIdentifier(time)} < ${quoteLiteral(instant(now - retentionDays * DAY))}`;
	const [{ found }] = await session.query(`select exists (select ${old}) as found`);
	return found ? [`delete ${old}`] : [];
}
/** The table is gone, with its partitions, indexes and publication. @throws BackendFailure */
async function removeTable(sql, spec, context) {
	const { signal } = context;
	const name = String(spec.table);
	const find = (session) => readOwnTable(session, name, context);
	const there = await sql.withSession(signal, find);
	if (there.kind === null && !there.publication) return { wrote: false };
	return { wrote: await changeAlone(sql, `table ${name}`, signal, async (session) => {
		const live = await find(session);
		if (live.kind !== null && spec.only_if_empty === true) await refuseRows(session, name);
		const foreign = live.partitions.find(({ mark }) => !isMarked(mark, ownerOf(context)));
		if (foreign) throw new BackendFailure("permanent", `table ${name} has a partition that Prism did not make: ${foreign.name}`, `Detach it first: ALTER TABLE ${qualified(name)} DETACH PARTITION ${qualified(foreign.name)}`);
		return [...live.publication ? [dropPublication(name)] : [], ...live.kind === null ? [] : [`drop table ${qualified(name)}`]];
	}) };
}
/** Under a lock, so that no row comes between looking and dropping. */
async function refuseRows(session, name) {
	await session.run(`lock table ${qualified(name)} in access exclusive mode`);
	const [row] = await session.query(`select from ${qualified(name)} limit 1`);
	if (row) throw new BackendFailure("permanent", `table ${name} still has rows, and it may only be removed empty`, "See whose they are: move them or delete them, then apply again");
}
async function readOwnTable(session, name, context) {
	const live = (await readTables(session, [name])).get(name);
	if (live.kind !== null) claim(`table "${name}"`, live.mark, ownerOf(context));
	if (live.publication) claim(`publication "${publicationName(name)}"`, live.publication.mark, ownerOf(context));
	return live;
}
const ownerOf = ({ namespace, lineage }) => ({
	namespace,
	lineage
});
// src/backends/postgres/pool-sql.ts
/** Connections at once: steps run side by side, and a server has not many to give. */
const CONNECTIONS = 10;
const CONNECT_TIMEOUT = 1e4;
/**
* A server.
*
* @param urlEnv Name of the variable the address came from, for messages.
* @throws BackendFailure When the address cannot be one.
*/
async function openPool(url, urlEnv) {
	const { default: pg } = await import("./esm-DnrDew1v.js");
	const site = {
		database: "the PostgreSQL server",
		urlEnv,
		committing: false,
		stopped: false
	};
	let pool;
	try {
		pool = new pg.Pool({
			connectionString: url,
			max: CONNECTIONS,
			connectionTimeoutMillis: CONNECT_TIMEOUT,
			application_name: "prism",
			keepAlive: true
		});
	} catch (error) {
		throw failureOf(error, site);
	}
	pool.on("error", () => {});
	pool.on("connect", (client) => {
		client.on("error", () => {});
		client.query(SESSION_SETTINGS).catch(() => {});
	});
	return {
		async withSession(signal, work) {
			let client;
			try {
				signal.throwIfAborted();
				client = await pool.connect();
			} catch (error) {
				throw failureOf(error, {
					...site,
					stopped: signal.aborted
				});
			}
			let lostCommit = false;
			let released = false;
			const release = (broken) => {
				if (!released) client.release(broken);
				released = true;
			};
			const cut = () => release(true);
			signal.addEventListener("abort", cut, { once: true });
			const session = {
				query: async (text, values = []) => (await client.query(text, [...values])).rows,
				run: async (statements) => {
					try {
						await client.query(statements);
					} catch (error) {
						lostCommit ||= /\bcommit$/.test(statements) && !isAnswer(error);
						throw error;
					}
				}
			};
			try {
				signal.throwIfAborted();
				const result = await work(session);
				release(false);
				return result;
			} catch (error) {
				release(!isAnswer(error) || signal.aborted);
				throw failureOf(error, {
					...site,
					committing: lostCommit,
					stopped: signal.aborted
				});
			} finally {
				signal.removeEventListener("abort", cut);
			}
		},
		close: () => pool.end()
	};
}
/** Whether the server said it, or the driver: then the connection is still good. `FATAL` ends it. */
const isAnswer = (error) => error instanceof BackendFailure || error.severity === "ERROR";
// src/backends/postgres/open-postgres.ts
/**
* PostgreSQL, a server or embedded: in the schema `prism` of one database the tables of all namespaces, and a role
* for each.
*
* @throws BackendFailure When the embedded one cannot be opened; a server is asked for only when it is used.
*/
async function openPostgres({ url, urlEnv, folder }) {
	return postgresDriver(url === void 0 ? await openEmbedded(folder) : await openPool(url, urlEnv ?? "the settings"));
}
/** The driver over a database that is open already. */
function postgresDriver(sql) {
	let schema;
	/** Once: it is never taken away while the driver is in use. */
	const withSchema = async ({ lineage, signal }) => {
		schema ??= ensureSchema(sql, lineage, signal);
		try {
			await schema;
		} catch (error) {
			schema = void 0;
			throw error;
		}
	};
	return {
		check: (context) => checkPostgres(sql, context),
		async carryOut(step, context) {
			const meaning = stepMeaning(step);
			const ensures = meaning?.does === "ensure";
			if (ensures) await withSchema(context);
			const name = step.resource;
			if (meaning?.kind === "principal") return ensures ? ensureRole(sql, name, context) : removeRole(sql, name, context);
			if (meaning?.kind === "storage") return ensures ? ensureTable(sql, step.spec, context) : removeTable(sql, step.spec, context);
			throw new BackendFailure("permanent", `PostgreSQL has nothing to do for the step ${step.id}`, "Report it: the plan and this build do not agree");
		},
		compare: (wanted, context) => comparePostgres(sql, wanted, context),
		close: () => sql.close()
	};
}
export { openPostgres };
