// schemas/policy-backends.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "policy-backends.schema.json";
var title = "BackendsPolicy";
var description = "policies/backends.yaml: what each backend can do, and which one serves a request.";
var type = "object";
var additionalProperties = false;
var required = [
	"version",
	"capabilities",
	"rules"
];
var properties = {
	"version": {
		"description": "Version of the file's format.",
		"const": 1
	},
	"near_threshold": {
		"description": "From this share of a threshold on, NEAR_THRESHOLD says that growth would move the namespace to another backend.",
		"type": "number",
		"exclusiveMinimum": 0,
		"maximum": 1,
		"examples": [.9]
	},
	"capabilities": {
		"description": "What each backend can do. Every pick is checked against it.",
		"type": "object",
		"additionalProperties": false,
		"minProperties": 1,
		"properties": {
			"kafka": {
				"description": "Apache Kafka.",
				"allOf": [{ "$ref": "#/definitions/Capability" }]
			},
			"postgres": {
				"description": "PostgreSQL.",
				"allOf": [{ "$ref": "#/definitions/Capability" }]
			},
			"redis": {
				"description": "Redis.",
				"allOf": [{ "$ref": "#/definitions/Capability" }]
			},
			"nats": {
				"description": "NATS JetStream.",
				"allOf": [{ "$ref": "#/definitions/Capability" }]
			},
			"s3": {
				"description": "S3 object storage.",
				"allOf": [{ "$ref": "#/definitions/Capability" }]
			},
			"neptune": {
				"description": "Amazon Neptune.",
				"allOf": [{ "$ref": "#/definitions/Capability" }]
			}
		}
	},
	"rules": {
		"description": "The first rule whose condition holds decides.",
		"type": "array",
		"minItems": 1,
		"maxItems": 500,
		"items": {
			"title": "BackendRule",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"when",
				"backend"
			],
			"properties": {
				"id": {
					"type": "string",
					"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
					"maxLength": 64,
					"description": "Name of the rule.",
					"examples": ["pubsub-high-throughput"]
				},
				"when": {
					"description": "The condition, true or false. CEL over name, client_api, needs, written, policies, patterns, pattern and team.",
					"type": "string",
					"minLength": 1,
					"maxLength": 4e3,
					"examples": ["client_api == \"pubsub\" && needs.write_rps > 50000"]
				},
				"because": {
					"description": "The reason in words, for explain and the plan.",
					"type": "string",
					"maxLength": 500,
					"examples": ["sustained high throughput"]
				},
				"backend": {
					"description": "The backend it picks.",
					"type": "string",
					"minLength": 1,
					"maxLength": 64,
					"examples": ["kafka"]
				}
			}
		}
	}
};
var definitions = { "Capability": {
	"title": "Capability",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"client_apis",
		"consistency",
		"ordered",
		"ttl",
		"encryption_at_rest"
	],
	"properties": {
		"client_apis": {
			"description": "The client APIs it can serve as the primary backend.",
			"type": "array",
			"items": { "enum": [
				"keyvalue",
				"pubsub",
				"queue",
				"reader",
				"transact"
			] },
			"examples": [["pubsub", "queue"]]
		},
		"consistency": {
			"description": "The consistency levels it can give.",
			"type": "array",
			"items": { "enum": [
				"strong",
				"eventual",
				"bounded_staleness"
			] },
			"examples": [["strong", "eventual"]]
		},
		"ordered": {
			"description": "Whether it keeps the order of messages.",
			"type": "boolean",
			"examples": [true]
		},
		"ttl": {
			"description": "Whether entries can expire by themselves.",
			"type": "boolean",
			"examples": [false]
		},
		"largest_message": {
			"description": "The largest message with its headers; left out: not limited. Where claim-check is selected its threshold counts, not max_message_size.",
			"type": "string",
			"pattern": "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
			"examples": ["1TB"]
		},
		"message_overhead": {
			"description": "What headers and framing add to a message.",
			"type": "string",
			"pattern": "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
			"examples": ["4KB"]
		},
		"encryption_at_rest": {
			"description": "Whether it can encrypt what it stores; turned on where pii_handling is enabled.",
			"type": "boolean",
			"examples": [true]
		}
	}
} };
var policy_backends_schema_default = {
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
export { $id, $schema, additionalProperties, policy_backends_schema_default as default, definitions, description, properties, required, title, type };
