// schemas/request.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "request.schema.json";
var title = "NamespaceRequest";
var description = "What an application team asks of Prism: one namespace, in one file, by what it needs. The platform decides patterns and backends from it.";
var type = "object";
var additionalProperties = false;
var required = [
	"namespace",
	"team",
	"client_api",
	"needs",
	"access"
];
var properties = {
	"namespace": {
		"description": "Name of the namespace: lower-case words joined by single hyphens, at most 64 characters, unique over all teams.",
		"type": "string",
		"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
		"maxLength": 64,
		"examples": ["order-processing"]
	},
	"team": {
		"description": "The requesting team, as policies/teams.yaml names it. Its quota is charged.",
		"type": "string",
		"minLength": 1,
		"maxLength": 128,
		"examples": ["payments-team"]
	},
	"client_api": {
		"description": "The API the application calls. It cannot be changed later. `keyvalue`: get and put by key. `pubsub`: every subscriber gets every message. `queue`: each message is handled once. `reader`: queries over existing data. `transact`: ACID transactions.",
		"enum": [
			"keyvalue",
			"pubsub",
			"queue",
			"reader",
			"transact"
		],
		"examples": ["queue"]
	},
	"needs": { "$ref": "#/definitions/RequestedNeeds" },
	"access": { "$ref": "#/definitions/RequestedAccess" },
	"policies": { "$ref": "#/definitions/RequestedPolicies" },
	"approval": { "$ref": "#/definitions/ApprovalClaim" },
	"patterns": {
		"description": "Expert boundary only: the patterns to use, in place of the selected ones. An empty list means no pattern.",
		"type": "array",
		"maxItems": 20,
		"items": { "$ref": "#/definitions/ManualPattern" },
		"examples": [[{
			"type": "outbox",
			"config": { "batch_size": 500 }
		}]]
	},
	"backend": { "$ref": "#/definitions/ManualBackend" },
	"state": {
		"description": "`deleting` is the tombstone: it confirms that the namespace and its data are to be deleted. The file may go once that is done.",
		"enum": ["active", "deleting"],
		"default": "active",
		"examples": ["active"]
	}
};
var definitions = {
	"Size": {
		"description": "A number and a unit without a space between: B, KB, MB, GB, TB, PB (KiB and so on mean the same: powers of 1024).",
		"type": "string",
		"pattern": "^(?=[0-9.]*[1-9])[0-9]{1,16}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
		"examples": ["512KB", "100GB"]
	},
	"Duration": {
		"description": "A whole number and a unit without a space between: ms, s, sec, min, h, hours, d, day, days, w, weeks, months (30 days), years (365 days).",
		"type": "string",
		"pattern": "^(?=[0-9]*[1-9])[0-9]{1,16}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$",
		"examples": ["15min", "30days"]
	},
	"Rps": {
		"type": "integer",
		"minimum": 0,
		"maximum": 9007199254740991
	},
	"RequestedNeeds": {
		"title": "RequestedNeeds",
		"description": "What the application needs. Everything has a default for the chosen client API (policies/defaults.yaml), so the mapping may be empty: `needs: {}`.",
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"durability": {
				"description": "`strong`: an acknowledged write survives a crash (adds a write-ahead log). `eventual`: it survives most failures. `best-effort`: it may be lost.",
				"enum": [
					"strong",
					"eventual",
					"best-effort"
				],
				"examples": ["strong"]
			},
			"consistency": {
				"description": "`strong`: a read sees every acknowledged write. `eventual`: it may lag. `bounded_staleness`: it lags at most max_staleness (Advanced boundary). pubsub is eventual only, transact strong only.",
				"enum": [
					"strong",
					"eventual",
					"bounded_staleness"
				],
				"examples": ["eventual"]
			},
			"max_staleness": {
				"description": "How far a read may lag, with `consistency: bounded_staleness` only (Advanced boundary).",
				"allOf": [{ "$ref": "#/definitions/Duration" }],
				"examples": ["5s"]
			},
			"replay": {
				"description": "`enabled` keeps messages so that consumers can read them again (adds a replay store). pubsub, queue and transact.",
				"enum": ["enabled", "disabled"],
				"examples": ["enabled"]
			},
			"ordered": {
				"description": "Whether messages keep their order. pubsub, queue and transact.",
				"type": "boolean",
				"examples": [true]
			},
			"write_rps": {
				"description": "Expected writes per second at peak. Up to 100,000 without an approval. Counts against the team's quota.",
				"allOf": [{ "$ref": "#/definitions/Rps" }],
				"examples": [5e3]
			},
			"read_rps": {
				"description": "Expected reads per second at peak. Up to 500,000 without an approval. Counts against the team's quota.",
				"allOf": [{ "$ref": "#/definitions/Rps" }],
				"examples": [1e4]
			},
			"concurrent_connections": {
				"description": "Client connections open at the same time.",
				"type": "integer",
				"minimum": 1,
				"maximum": 9007199254740991,
				"examples": [50]
			},
			"data_size": {
				"description": "Expected size of all data. Up to 1TB without an approval. Counts against the team's quota.",
				"allOf": [{ "$ref": "#/definitions/Size" }],
				"examples": ["100GB"]
			},
			"max_message_size": {
				"description": "The largest message. Above 1MB the payload goes to object storage and the message carries a reference (claim check). pubsub and queue; up to 100MB without an approval.",
				"allOf": [{ "$ref": "#/definitions/Size" }],
				"examples": ["1MB"]
			},
			"retention": {
				"description": "How long data is kept, or `forever`. Above 30 days older data moves to cheaper storage. For pubsub and queue up to 365 days without an approval.",
				"anyOf": [{ "const": "forever" }, { "$ref": "#/definitions/Duration" }],
				"examples": ["30days", "forever"]
			},
			"ttl": {
				"description": "Entries expire by themselves after this time. keyvalue only.",
				"allOf": [{ "$ref": "#/definitions/Duration" }],
				"examples": ["15min"]
			},
			"backend_preference": {
				"description": "The backend you would rather have (Advanced boundary). It is checked to be able to serve the request.",
				"enum": [
					"kafka",
					"postgres",
					"redis",
					"nats",
					"s3",
					"neptune"
				],
				"examples": ["kafka"]
			},
			"query_complexity": {
				"description": "How complex the queries are. reader only; `high` needs SQL.",
				"enum": [
					"low",
					"medium",
					"high"
				],
				"examples": ["low"]
			},
			"data_model": {
				"description": "The shape of the data that is read. reader only; `graph` needs a graph database.",
				"enum": [
					"relational",
					"document",
					"graph"
				],
				"examples": ["relational"]
			}
		},
		"examples": [{
			"durability": "strong",
			"write_rps": 5e3,
			"retention": "30days"
		}]
	},
	"RequestedAccess": {
		"title": "RequestedAccess",
		"description": "Who may use the namespace. The proxy enforces it; nobody but the platform's providers reaches a backend directly.",
		"type": "object",
		"additionalProperties": false,
		"required": ["owners"],
		"properties": {
			"owners": {
				"description": "Teams with the role admin. The requesting team must be among them.",
				"type": "array",
				"minItems": 1,
				"maxItems": 100,
				"items": {
					"type": "object",
					"additionalProperties": false,
					"required": ["team"],
					"properties": { "team": {
						"description": "A team of policies/teams.yaml.",
						"type": "string",
						"minLength": 1,
						"maxLength": 128,
						"examples": ["payments-team"]
					} }
				},
				"examples": [[{ "team": "payments-team" }]]
			},
			"consumers": {
				"description": "Services that use the namespace.",
				"type": "array",
				"maxItems": 1e3,
				"items": { "$ref": "#/definitions/RequestedConsumer" },
				"examples": [[{
					"service": "order-api",
					"permission": "read-write"
				}]]
			}
		},
		"examples": [{ "owners": [{ "team": "payments-team" }] }]
	},
	"RequestedConsumer": {
		"title": "RequestedConsumer",
		"type": "object",
		"additionalProperties": false,
		"required": ["service"],
		"properties": {
			"service": {
				"description": "Name of the service: lower-case words joined by single hyphens. Each service is listed once; wildcards are not possible.",
				"type": "string",
				"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
				"maxLength": 64,
				"examples": ["order-api"]
			},
			"permission": {
				"description": "What the service may do. Left out it is read-only, with a notice.",
				"enum": ["read-write", "read-only"],
				"default": "read-only",
				"examples": ["read-write"]
			}
		}
	},
	"RequestedPolicies": {
		"title": "RequestedPolicies",
		"description": "Data protection. Both switches are enabled unless disabled here.",
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"pii_handling": {
				"description": "Detect and encrypt personal data: a `pii` step comes first in the proxy's chain, and encryption at rest is on where the backend has it.",
				"enum": ["enabled", "disabled"],
				"default": "enabled",
				"examples": ["enabled"]
			},
			"audit_logging": {
				"description": "Record every access in the audit log.",
				"enum": ["enabled", "disabled"],
				"default": "enabled",
				"examples": ["enabled"]
			},
			"compliance": {
				"description": "A framework the namespace must meet (policies/compliance.yaml): pci, hipaa, gdpr, sox.",
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"examples": ["pci"]
			}
		},
		"examples": [{
			"pii_handling": "enabled",
			"compliance": "pci"
		}]
	},
	"ApprovalClaim": {
		"title": "ApprovalClaim",
		"description": "Which approval covers the privileged parts of this request. It is a claim that points at a grant of policies/approvals.yaml; by itself it allows nothing.",
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"approved_by": {
				"description": "The team that approved.",
				"type": "string",
				"minLength": 1,
				"maxLength": 128,
				"examples": ["platform-team"]
			},
			"approval_ticket": {
				"description": "The ticket of the approval; it must equal the grant's.",
				"type": "string",
				"minLength": 1,
				"maxLength": 128,
				"examples": ["JIRA-1234"]
			}
		},
		"examples": [{
			"approved_by": "platform-team",
			"approval_ticket": "JIRA-1234"
		}]
	},
	"Tuning": {
		"title": "Tuning",
		"description": "Settings that replace the computed ones. Only settings the platform's policies name can be set.",
		"type": "object",
		"maxProperties": 50,
		"additionalProperties": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"examples": [{ "batch_size": 500 }]
	},
	"ManualPattern": {
		"title": "ManualPattern",
		"type": "object",
		"additionalProperties": false,
		"required": ["type"],
		"properties": {
			"type": {
				"description": "A pattern of policies/patterns.yaml.",
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"examples": ["outbox"]
			},
			"config": { "$ref": "#/definitions/Tuning" }
		}
	},
	"ManualBackend": {
		"title": "ManualBackend",
		"description": "Expert boundary only: the backend to use, in place of the selected one, and its settings.",
		"type": "object",
		"additionalProperties": false,
		"required": ["type"],
		"properties": {
			"type": {
				"description": "The backend.",
				"enum": [
					"kafka",
					"postgres",
					"redis",
					"nats",
					"s3",
					"neptune"
				],
				"examples": ["postgres"]
			},
			"config": { "$ref": "#/definitions/Tuning" }
		},
		"examples": [{
			"type": "postgres",
			"config": {
				"connection_pool_size": 50,
				"statement_timeout": "30s"
			}
		}]
	}
};
var request_schema_default = {
	$schema,
	$id,
	title,
	description,
	type,
	additionalProperties,
	required,
	properties,
	definitions
};
export { $id, $schema, additionalProperties, request_schema_default as default, definitions, description, properties, required, title, type };
