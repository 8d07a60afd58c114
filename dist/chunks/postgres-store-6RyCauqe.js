import { t as Client } from "./esm-B3UG2yqx.js";
import { r as StateRefused, t as StateConflict } from "./state-failure-dWTum5Vm.js";
import { n as readRecord, r as recordText, t as broken } from "./record-text-ClGrBUNE.js";
const { randomUUID } = process.getBuiltinModule("node:crypto");
const { setTimeout } = process.getBuiltinModule("node:timers/promises");
// src/state/postgres-failure.ts
/** Whether the server or the way to it may be there again in a moment. What was asked may have happened. */
function mayPass(error) {
	const state = stateOf(error);
	if (state !== void 0) return /^(08|40|53300|57P0[123])/.test(state);
	return ROAD.test(codeOf(error)) || CUT.test(wordsOf(error));
}
const ROAD = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EAI_AGAIN)/;
const CUT = /^Connection terminated|timeout expired|read timeout|not queryable/;
/** What the library or the server threw, as people can act on it. */
function refusalOf(error, place) {
	const state = stateOf(error);
	return state === void 0 ? roadRefusal(error, place) : serverRefusal(state, wordsOf(error), place);
}
function serverRefusal(state, words, place) {
	const [, what, advice] = STATES.find(([pattern]) => pattern.test(state)) ?? OTHER;
	const said = masked(words, place.url);
	return new StateRefused(`The PostgreSQL database of ${place.urlEnv} ${what}: ${said} (SQLSTATE ${state})`, advice.replaceAll("$URL", place.urlEnv));
}
const STATES = [
	[
		/^28/,
		"refuses the user or the password",
		"Set $URL to a connection string that the server takes"
	],
	[
		/^3D000/,
		"is not there",
		"Create it (`createdb`), or set $URL to the database that holds the state"
	],
	[
		/^42501/,
		"does not let this role do that",
		"Grant the role of $URL what it lacks: `grant create on database` before the first apply, or else an administrator runs `create schema prism_state` and `grant usage, create on schema prism_state`; for tables that another role made, `grant select, insert, update on all tables in schema prism_state`"
	],
	[
		/^25006/,
		"is read-only",
		"Set $URL to the primary server, no standby, and to a role that may write"
	],
	[
		/^53100/,
		"has no space left",
		"Make room on the disk of the server, then run this again"
	],
	[
		/^53200/,
		"is out of memory",
		"Give the server more memory, then run this again"
	],
	[
		/^53300/,
		"takes no more connections",
		"Raise max_connections, or end what holds them, then run this again"
	],
	[
		/^57014/,
		"took too long",
		"See in pg_stat_activity what keeps it busy or holds a lock, then run this again"
	],
	[
		/^(08|57P0)/,
		"is starting or shutting down",
		"Wait until the server is up, then run this again"
	],
	[
		/^(42703|42P01|42P10|42804|3F000)/,
		"has a schema prism_state that is not as Prism makes it",
		"Set $URL to the database that holds the state, or give that schema another name"
	]
];
const OTHER = [
	/^/,
	"refused",
	"See the log of the server that $URL names, then run this again"
];
/** Only the code is told, as the words of the library repeat parts of a connection string. */
function roadRefusal(error, { urlEnv }) {
	const [code, words] = [codeOf(error), wordsOf(error)];
	const name = `The PostgreSQL database of ${urlEnv}`;
	if (/SSL|TLS|CERT|SELF_SIGNED|UNABLE_TO/.test(code) || /SSL|TLS/.test(words)) return new StateRefused(`${name} cannot be reached by TLS as the connection string asks${code && ` (${code})`}`, `Set sslmode and sslrootcert in ${urlEnv} to what the server has`);
	if (/SASL|password/i.test(words)) return new StateRefused(`${name} asks for a password, and there is none or it cannot be used`, `Set ${urlEnv} to a connection string with a user and a password that the server takes`);
	if (ROAD.test(code) || CUT.test(words) || code === "ENOTFOUND") return new StateRefused(`${name} cannot be reached (${code || "no answer"})`, `See that the server runs, that this machine reaches it, and that ${urlEnv} names its host and port; then run this again`);
	if (code === "ENOENT") return new StateRefused(`${urlEnv} names a certificate or key file that is not there`, `Correct sslrootcert, sslcert and sslkey in ${urlEnv}`);
	return new StateRefused(`${urlEnv} holds no connection string that can be used`, urlAdvice(urlEnv));
}
/** What is plainly no connection string; nothing is asked. */
function checkUrl({ url, urlEnv }) {
	if (/^postgres(ql)?:\/\//.test(url)) return;
	throw new StateRefused(`${urlEnv} holds no PostgreSQL connection string`, urlAdvice(urlEnv));
}
const urlAdvice = (urlEnv) => `Set ${urlEnv} to one such as postgres://user:password@host:5432/database, special characters of the password percent-encoded`;
/** A server has no reason to repeat a password; should it, nobody reads it. */
function masked(words, url) {
	const written = /^[^:]*:\/\/[^:@/]*:(.*)@/s.exec(url)?.[1];
	if (!written) return words;
	return [written, decoded(written)].reduce((text, secret) => text.replaceAll(secret, "***"), words);
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
const codeOf = (error) => String(error?.code ?? "");
const wordsOf = (error) => error instanceof Error ? error.message : "";
/** The SQLSTATE, where the server answered with an error. */
const stateOf = (error) => typeof error?.severity === "string" ? codeOf(error) : void 0;
// src/state/postgres-connection.ts
/** Pauses before further attempts, in milliseconds: a server that restarts is back by then. */
const PAUSES = [
	100,
	400,
	1500,
	3e3
];
const CONNECT_MS = 1e4;
/** For an answer that never comes, as when the network is gone without a word: more than the server takes at most. */
const ANSWER_MS = 9e4;
/** What a commit promises is durable, whatever the server or the role have as their default. */
const SESSION = "set synchronous_commit = on; set statement_timeout = '60s'";
function openPostgresConnection(place) {
	let client;
	let last = Promise.resolve();
	const connect = async () => {
		const fresh = new Client({
			connectionString: place.url,
			application_name: "prism",
			connectionTimeoutMillis: CONNECT_MS,
			query_timeout: ANSWER_MS,
			keepAlive: true
		});
		const forget = () => {
			if (client === fresh) client = void 0;
		};
		fresh.on("error", forget).on("end", forget);
		try {
			await fresh.connect();
			await fresh.query(SESSION);
		} catch (error) {
			hangUp(fresh);
			throw error;
		}
		return fresh;
	};
	const ask = async (sql, values) => {
		for (let tries = 0;; tries++) try {
			client ??= await connect();
			return (await client.query(sql, [...values])).rows;
		} catch (error) {
			const pause = PAUSES[tries];
			if (!mayPass(error)) throw refusalOf(error, place);
			if (client) hangUp(client);
			client = void 0;
			if (pause === void 0) throw refusalOf(error, place);
			await setTimeout(pause);
		}
	};
	return {
		query: (sql, values = []) => {
			const answer = last.then(() => ask(sql, values));
			last = answer.catch(() => {});
			return answer;
		},
		close: async () => {
			await last;
			await client?.end();
			client = void 0;
		}
	};
}
/** A goodbye to a server that is gone may take as long as its answer. */
function hangUp(client) {
	client.end().catch(() => {});
}
// src/state/postgres-records.ts
/** @throws StateRefused as readRecord does, and for columns that say something else. */
function readHeadRow(row, place) {
	const where = `The row of prism_state.head in ${nameOf(place)}`;
	const { lineage, serial, content } = readRecord(row.document, where, { kind: "head" });
	if (lineage !== row.lineage || serial !== row.serial) throw broken(where);
	return {
		lineage,
		serial,
		commit: content.commit,
		lease: content.lease
	};
}
function readNamespaceRow(row, lineage, place) {
	const where = `The row '${row.name}' of prism_state.namespaces in ${nameOf(place)}`;
	const { content } = readRecord(row.document, where, {
		kind: "namespace",
		lineage
	});
	if (content.namespace !== row.name) throw broken(where);
	return content;
}
function readEntryRow(row, lineage, place) {
	const where = `The row ${row.serial}, ${row.position} of prism_state.journal in ${nameOf(place)}`;
	return readRecord(row.entry, where, {
		kind: "journal",
		lineage
	}).content;
}
/** The values of COMMIT_FIRST and COMMIT_NEXT. */
function commitValues(head, change, attempt) {
	const { lineage, serial, commit, lease } = head;
	const text = (kind, content) => recordText({
		kind,
		lineage,
		serial
	}, content);
	const records = [...change.namespaces ?? []];
	const journal = change.journal ?? [];
	return [
		lineage,
		serial,
		text("head", {
			commit,
			lease
		}),
		attempt,
		records.map(([name]) => name),
		records.map(([, record]) => text("namespace", record)),
		journal.map(({ run }) => run),
		journal.map((entry) => text("journal", entry))
	];
}
const nameOf = ({ urlEnv }) => `the database of ${urlEnv}`;
// src/state/postgres-tables.ts
/**
* The schema `prism_state`. All of it is made at once, and only where it is not there: making what is there already
* needs rights that a role may lack.
*
* - `head`: one row, what StateHead says, as text with its checksum; `lineage` and `serial` again, to compare and swap.
* - `commits`: which attempt made which serial, so that a writer whose answer was lost finds out.
* - `namespaces`: the records, as text with their checksums, and the serial that wrote each.
* - `journal`: entries in order.
*/
const MAKE_TABLES = `
select pg_advisory_xact_lock(7737511, 1);
do $$
begin
  if to_regclass('prism_state.journal') is not null then
    return;
  end if;
  if to_regnamespace('prism_state') is null then
    create schema prism_state;
    comment on schema prism_state is 'The applied state of Prism Namespaces. Written by prism apply only.';
  end if;
  create table prism_state.head (
    only_row boolean primary key default true check (only_row),
    lineage text not null,
    serial bigint not null check (serial > 0),
    document text not null
  );
  create table prism_state.commits (
    serial bigint primary key,
    attempt uuid not null,
    committed_at timestamptz not null default now()
  );
  create table prism_state.namespaces (
    name text collate "C" primary key,
    serial bigint not null,
    document text not null
  );
  create table prism_state.journal (
    serial bigint not null,
    position integer not null,
    run text collate "C" not null,
    entry text not null,
    primary key (serial, position)
  );
  create index on prism_state.journal (run, serial, position);
end
$$`;
const HAS_TABLES = "select to_regclass('prism_state.journal') is not null as made";
const READ_HEAD = "select lineage, serial::float8 as serial, document from prism_state.head";
const RECORDS = `
recorded as (
  insert into prism_state.namespaces (name, serial, document)
  select name, moved.serial, document from moved, unnest($5::text[], $6::text[]) as record (name, document)
  on conflict (name) do update set serial = excluded.serial, document = excluded.document
),
journaled as (
  insert into prism_state.journal (serial, position, run, entry)
  select moved.serial, position, run, entry
  from moved, unnest($7::text[], $8::text[]) with ordinality as line (run, entry, position)
),
noted as (
  insert into prism_state.commits (serial, attempt) select moved.serial, $4::uuid from moved
)
select 1 as moved from moved`;
/**
* One statement is one transaction and one round trip. All that follows depends on whether the head could be moved.
* Values: lineage, serial, document of the new head, attempt, names, documents, runs, entries.
*/
const COMMIT_NEXT = `
with moved as (
  update prism_state.head set serial = $2, document = $3
  where lineage = $1 and serial = $2::bigint - 1
  returning serial
),${RECORDS}`;
const COMMIT_FIRST = `
with moved as (
  insert into prism_state.head (lineage, serial, document) values ($1, $2, $3)
  on conflict do nothing
  returning serial
),${RECORDS}`;
/** Whether it was this attempt that made the serial. */
const WAS_MADE = "select 1 as made from prism_state.commits where serial = $1 and attempt = $2";
const READ_RECORD = "select name, document from prism_state.namespaces where name = $1";
const LIST_RECORDS = "select name, document from prism_state.namespaces order by name";
const LIST_RUNS = `
select run from (
  select distinct on (run) run, serial, position from prism_state.journal order by run, serial, position
) as first order by serial, position`;
const READ_JOURNAL = `
select serial::float8 as serial, position, entry from prism_state.journal where run = $1 order by serial, position`;
// src/state/postgres-store.ts
/**
* A state in the schema `prism_state` of a PostgreSQL database, made with the first commit. Nothing is asked before the
* first call.
*
* @throws StateRefused when what the variable holds is no connection string.
*/
function openPostgresState(place) {
	checkUrl(place);
	const connection = openPostgresConnection(place);
	const name = `the PostgreSQL database of ${place.urlEnv}`;
	/** As it was read or written last: a change leaves parts of it as they are. */
	let seen = null;
	let made = false;
	const hasTables = async () => {
		made ||= (await connection.query(HAS_TABLES))[0].made;
		return made;
	};
	const head = async () => {
		const [row] = await hasTables() ? await connection.query(READ_HEAD) : [];
		seen = row ? readHeadRow(row, place) : null;
		return seen;
	};
	const conflict = (found) => new StateConflict(found ? `Somebody else has written to ${name}: its serial is ${found.serial} now` : `There is no state in ${name} any more`, found);
	/** Whether the head was moved by this very call, were it by an attempt whose answer was lost. */
	const write = async (next, change) => {
		const attempt = randomUUID();
		const values = commitValues(next, change, attempt);
		const sql = next.serial === 1 ? COMMIT_FIRST : COMMIT_NEXT;
		if ((await connection.query(sql, values)).length > 0) return true;
		return (await connection.query(WAS_MADE, [next.serial, attempt])).length > 0;
	};
	const commit = async (expected, change) => {
		const before = expected && samePosition(seen, expected) ? seen : await head();
		if (before === null ? expected !== null : !samePosition(before, expected)) throw conflict(before);
		const next = {
			lineage: before?.lineage ?? randomUUID(),
			serial: (before?.serial ?? 0) + 1,
			commit: change.commit === void 0 ? before?.commit ?? null : change.commit,
			lease: change.lease === void 0 ? before?.lease ?? null : change.lease
		};
		if (!before && !await hasTables()) await connection.query(MAKE_TABLES);
		if (!await write(next, change)) throw conflict(await head());
		seen = next;
		made = true;
		return next;
	};
	return {
		name,
		head,
		commit,
		read: async (namespace) => {
			const at = await head();
			if (!at) return void 0;
			const [row] = await connection.query(READ_RECORD, [namespace]);
			return row && readNamespaceRow(row, at.lineage, place);
		},
		list: async () => {
			const at = await head();
			if (!at) return [];
			return (await connection.query(LIST_RECORDS)).map((row) => readNamespaceRow(row, at.lineage, place));
		},
		runs: async () => {
			if (!await head()) return [];
			return (await connection.query(LIST_RUNS)).map(({ run }) => run);
		},
		journal: async (run) => {
			const at = await head();
			if (!at) return [];
			return (await connection.query(READ_JOURNAL, [run])).map((row) => readEntryRow(row, at.lineage, place));
		},
		close: () => connection.close()
	};
}
const samePosition = (one, other) => one?.lineage === other?.lineage && one?.serial === other?.serial;
export { openPostgresState };
