// src/core/plan/storages.ts
/** What each backend keeps for a namespace, and the setting that names it. */
const STORAGE_KINDS = {
	kafka: {
		noun: "topic",
		setting: "topic",
		holds: "messages"
	},
	postgres: {
		noun: "table",
		setting: "table",
		holds: "rows"
	},
	redis: {
		noun: "key prefix",
		setting: "key_prefix",
		holds: "keys"
	},
	nats: {
		noun: "stream",
		setting: "stream",
		holds: "messages"
	},
	s3: {
		noun: "bucket",
		setting: "bucket",
		holds: "objects"
	},
	neptune: {
		noun: "cluster",
		setting: "cluster",
		holds: "vertices and edges"
	}
};
/** What making, changing and removing it is called. */
const storageActions = (noun) => ({
	create: `create ${noun}`,
	alter: `alter ${noun}`,
	remove: `delete ${noun}`
});
/** Every storage of a configuration once, the primary one first. */
function storages({ backend, auxiliary_backends }) {
	const all = [{
		...located(backend.type, backend.config),
		uses: /* @__PURE__ */ new Map()
	}];
	for (const { pattern, type, config } of auxiliary_backends) {
		const { name, settings } = located(type, config);
		let storage = all.find((one) => one.type === type && one.name === name);
		if (!storage) {
			storage = {
				type,
				name,
				settings: {},
				uses: /* @__PURE__ */ new Map()
			};
			all.push(storage);
		}
		storage.uses.set(pattern, settings);
	}
	const [first, ...rest] = all;
	return [asStorage(first, first.settings), ...rest.map((one) => asStorage(one, void 0))];
}
const asStorage = ({ type, name, uses }, primary) => ({
	type,
	name,
	primary,
	uses
});
/** The storage of its own that a pattern keeps data in; undefined where it has none. */
const storageOf = (pattern, of) => of.find(({ uses }) => uses.has(pattern));
/** As people call it: `kafka orders-queue`. */
const placeOf = ({ type, name }) => `${type} ${name}`;
const isSamePlace = (a, b) => a.type === b.type && a.name === b.name;
function located(type, config) {
	const { [STORAGE_KINDS[type].setting]: name, ...settings } = config;
	return {
		type,
		name: String(name ?? ""),
		settings
	};
}
// src/core/plan/config-resources.ts
const RESOURCE_ACTIONS = {
	principal: {
		create: "create principal",
		alter: "alter principal",
		remove: "delete principal"
	},
	provider: {
		create: "start provider",
		alter: "reconfigure provider",
		remove: "stop provider"
	},
	registration: {
		create: "register namespace",
		alter: "update registration",
		remove: "unregister namespace"
	},
	"access policy": {
		create: "create access policy",
		alter: "change access policy",
		remove: "revoke access policy"
	},
	metrics: {
		create: "create metrics",
		alter: "change metrics",
		remove: "remove metrics"
	},
	tracing: {
		create: "configure tracing",
		alter: "reconfigure tracing",
		remove: "remove tracing"
	},
	"audit log": {
		create: "collect audit log",
		alter: "move audit log",
		remove: "archive audit log"
	}
};
/**
* Everything a configuration makes stand somewhere, in the RFC's five sections and in the order in which it is
* made. The spec of each is all that whoever makes it has to know; it names no secret.
*/
function configResources(config) {
	const all = storages(config);
	const providers = providerResources(config, all);
	const registration = registrationResource(config, providers.map(({ id }) => id));
	return [
		...principalResources(config),
		...all.map((storage) => storageResource(config, storage)),
		...providers,
		registration,
		...accessResources(config, registration.id),
		...observabilityResources(config, registration.id)
	];
}
const principalResources = ({ namespace, access }) => access.principals.map(({ backend, name }) => ({
	kind: "principal",
	id: principalId(namespace, backend),
	section: "backend",
	system: backend,
	name,
	actions: RESOURCE_ACTIONS.principal,
	spec: {
		name,
		rights: `resources of ${namespace} only`
	},
	needs: [],
	paths: [`access.principals.${backend}`]
}));
function storageResource(config, storage) {
	const { namespace, client_api, access, policies } = config;
	const { type, name, primary, uses } = storage;
	const { noun, setting } = STORAGE_KINDS[type];
	return {
		kind: "storage",
		id: storageId(namespace, storage),
		section: "backend",
		system: type,
		name,
		actions: storageActions(noun),
		spec: {
			[setting]: name,
			...primary && {
				...primary,
				client_api
			},
			...uses.size > 0 && { uses: Object.fromEntries(uses) },
			principal: access.principals.find(({ backend }) => backend === type).name,
			...policies.encryption_at_rest.includes(type) && { encryption_at_rest: true }
		},
		needs: [principalId(namespace, type)],
		paths: [...primary ? [
			"backend.type",
			"backend.config.*",
			"needs.retention",
			"needs.ttl"
		] : [], ...[...uses.keys()].flatMap((pattern) => [`patterns.${pattern}`, `auxiliary_backends.${pattern}.*`])]
	};
}
/** Providers of patterns, then that of the primary backend. What one connects to is part of what it is. */
function providerResources({ namespace, patterns }, all) {
	const [primary] = all;
	const provider = (name, id, target, spec, paths) => ({
		kind: "provider",
		id,
		section: "pattern",
		system: "provider",
		name,
		actions: RESOURCE_ACTIONS.provider,
		spec: {
			...spec,
			connects_to: placeOf(target)
		},
		needs: [storageId(namespace, target)],
		paths
	});
	return [...patterns.map(({ type, config }) => {
		const own = storageOf(type, all);
		const target = own ?? primary;
		const paths = [`patterns.${type}.config.*`, ...own ? [] : [`patterns.${type}`]];
		return provider(type, `${namespace}/pattern/${type}/${target.type}/${target.name}`, target, config, paths);
	}), provider(primary.type, `${namespace}/pattern/${primary.type}/${primary.name}`, primary, {}, [])];
}
const registrationResource = ({ namespace, client_api, proxy, policies, observability }, providers) => ({
	kind: "registration",
	id: `${namespace}/proxy/register`,
	section: "proxy",
	system: "proxy",
	name: namespace,
	actions: RESOURCE_ACTIONS.registration,
	spec: {
		client_api,
		...proxy,
		pii_handling: policies.pii_handling,
		audit_log: observability.audit_log,
		phase: "active",
		acknowledged: true
	},
	needs: providers,
	paths: [
		"client_api",
		"proxy.*",
		"policies.pii_handling"
	]
});
const accessResources = ({ namespace, access }, registration) => access.roles.map(({ kind, name, role }) => ({
	kind: "access policy",
	id: `${namespace}/access/${kind}/${name}`,
	section: "access",
	system: "proxy",
	name: `${kind} ${name}`,
	actions: RESOURCE_ACTIONS["access policy"],
	spec: {
		kind,
		name,
		role
	},
	needs: [registration],
	paths: [`access.roles.${kind}.${name}`]
}));
function observabilityResources({ namespace, team, proxy, observability: { metrics, tracing, audit_log } }, registration) {
	const observed = (kind, id, name, spec, paths) => ({
		kind,
		id: `${namespace}/observability/${id}`,
		section: "observability",
		system: "observability",
		name,
		actions: RESOURCE_ACTIONS[kind],
		spec,
		needs: [registration],
		paths
	});
	return [
		observed("metrics", "metrics", namespace, {
			metrics,
			team,
			rate_limits: proxy.rate_limits
		}, ["observability.metrics"]),
		observed("tracing", "tracing", tracing.service, { ...tracing }, ["observability.tracing.*"]),
		...audit_log === null ? [] : [observed("audit log", "audit", audit_log, { sink: audit_log }, ["observability.audit_log", "policies.audit_logging"])]
	];
}
const principalId = (namespace, backend) => `${namespace}/backend/${backend}/principal`;
const storageId = (namespace, { type, name }) => `${namespace}/backend/${type}/${STORAGE_KINDS[type].noun.replaceAll(" ", "-")}/${name}`;
export { placeOf as a, storages as c, isSamePlace as i, configResources as n, storageActions as o, STORAGE_KINDS as r, storageOf as s, RESOURCE_ACTIONS as t };
