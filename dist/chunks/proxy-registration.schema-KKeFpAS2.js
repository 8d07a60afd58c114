// schemas/proxy-registration.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "proxy-registration.schema.json";
var title = "ProxyRegistration";
var description = "What the proxies do for one namespace. Written by apply only; a proxy reads it and acknowledges its version.";
var type = "object";
var additionalProperties = false;
var required = [
	"format_version",
	"namespace",
	"version",
	"fence",
	"lineage",
	"phase",
	"client_api",
	"endpoints",
	"chain",
	"rate_limits",
	"pii",
	"audit",
	"access",
	"providers"
];
var properties = {
	"format_version": {
		"const": 1,
		"description": "Version of this format. A proxy does not serve a namespace by a newer one."
	},
	"namespace": {
		"description": "Name of the namespace.",
		"type": "string",
		"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
		"maxLength": 64
	},
	"version": {
		"description": "One more with every publication, also over deletion and creation anew. This is what is acknowledged.",
		"type": "integer",
		"minimum": 1
	},
	"fence": {
		"description": "Token of the run that wrote it: a run with a smaller one was overtaken and writes no more.",
		"type": "integer",
		"minimum": 0
	},
	"lineage": {
		"description": "The applied state it belongs to.",
		"type": "string"
	},
	"phase": {
		"description": "`provisioning`: its providers are started and it takes no calls yet. `active`: it is served. `deleting`: it is still served, and is about to go. `draining`: no new calls are taken, those under way end. `unregistered`: it is gone, and whatever a proxy holds of it is let go.",
		"enum": [
			"provisioning",
			"active",
			"deleting",
			"draining",
			"unregistered"
		]
	},
	"client_api": {
		"description": "The API clients use.",
		"enum": [
			"keyvalue",
			"pubsub",
			"queue",
			"reader",
			"transact"
		]
	},
	"endpoints": {
		"description": "Addresses clients connect to.",
		"type": "array",
		"items": { "type": "string" }
	},
	"chain": {
		"description": "The steps a call goes through, in order; the last is the primary backend. Empty before it is active.",
		"type": "array",
		"items": { "type": "string" }
	},
	"rate_limits": { "$ref": "#/definitions/RegisteredLimits" },
	"pii": {
		"title": "RegisteredPii",
		"description": "What is done with personal data.",
		"type": "object",
		"additionalProperties": false,
		"required": ["enabled", "encrypt"],
		"properties": {
			"enabled": {
				"description": "Whether personal data is looked for in every call, by the step `pii` of the chain.",
				"type": "boolean"
			},
			"encrypt": {
				"description": "Whether what is found is encrypted before it goes on.",
				"type": "boolean"
			}
		}
	},
	"audit": {
		"title": "RegisteredAudit",
		"description": "What is done for the audit.",
		"type": "object",
		"additionalProperties": false,
		"required": ["sink"],
		"properties": { "sink": {
			"description": "Where every access is recorded; null for nowhere.",
			"type": ["string", "null"]
		} }
	},
	"access": {
		"description": "Who may do what, by kind and name. Whoever is not in it may do nothing.",
		"type": "array",
		"items": { "$ref": "#/definitions/RegisteredAccess" }
	},
	"providers": {
		"description": "The pattern providers to run, by id.",
		"type": "array",
		"items": { "$ref": "#/definitions/RegisteredProvider" }
	}
};
var definitions = {
	"RegisteredLimits": {
		"title": "RegisteredLimits",
		"description": "Enforced over all proxies together; null where the API has none.",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"write_rps",
			"read_rps",
			"concurrent_connections"
		],
		"properties": {
			"write_rps": {
				"description": "Writes per second.",
				"type": ["number", "null"]
			},
			"read_rps": {
				"description": "Reads per second.",
				"type": ["number", "null"]
			},
			"concurrent_connections": {
				"description": "Connections at once.",
				"type": ["number", "null"]
			}
		}
	},
	"RegisteredAccess": {
		"title": "RegisteredAccess",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"kind",
			"name",
			"role"
		],
		"properties": {
			"kind": {
				"description": "What is bound.",
				"enum": ["team", "service"]
			},
			"name": {
				"description": "Its name.",
				"type": "string"
			},
			"role": {
				"description": "The role.",
				"enum": [
					"admin",
					"read-write",
					"read-only"
				]
			}
		}
	},
	"RegisteredProvider": {
		"title": "RegisteredProvider",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"id",
			"name",
			"connects_to",
			"settings"
		],
		"properties": {
			"id": {
				"description": "The same as long as it is the same provider, whatever its settings.",
				"type": "string"
			},
			"name": {
				"description": "The pattern or backend it provides, as in the chain.",
				"type": "string"
			},
			"connects_to": {
				"description": "Type and name of what it keeps data in: `kafka orders-queue`.",
				"type": "string"
			},
			"settings": {
				"description": "Its settings.",
				"type": "object",
				"additionalProperties": { "type": [
					"string",
					"number",
					"boolean",
					"null"
				] }
			}
		}
	}
};
var proxy_registration_schema_default = {
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
export { $id, $schema, additionalProperties, proxy_registration_schema_default as default, definitions, description, properties, required, title, type };
