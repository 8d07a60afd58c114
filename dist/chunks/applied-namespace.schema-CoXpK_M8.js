// schemas/applied-namespace.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "applied-namespace.schema.json";
var title = "AppliedNamespace";
var description = "What the applied state records of one namespace: what was asked for, what was configured for it, and the change under way. Written by apply only.";
var type = "object";
var additionalProperties = false;
var required = [
	"format_version",
	"namespace",
	"team",
	"client_api",
	"status",
	"endpoints",
	"created_at",
	"updated_at",
	"applied",
	"pending"
];
var properties = {
	"format_version": {
		"const": 1,
		"description": "Version of this format. A state of a newer one is refused."
	},
	"namespace": {
		"type": "string",
		"description": "Name of the namespace."
	},
	"team": {
		"type": "string",
		"description": "The team that has it, or asks for it while it is being made."
	},
	"client_api": {
		"enum": [
			"keyvalue",
			"pubsub",
			"queue",
			"reader",
			"transact"
		],
		"description": "The API clients use."
	},
	"status": {
		"enum": [
			"provisioning",
			"active",
			"degraded",
			"deleting",
			"deleted"
		],
		"description": "`provisioning`: it is being made for the first time. `active`: all of `applied` is there. `degraded`: a change of it began and has not come to its end. `deleting`: its deletion has begun. `deleted`: it is gone, and its name is free."
	},
	"endpoints": {
		"description": "Addresses clients connect to.",
		"type": "array",
		"items": { "type": "string" }
	},
	"created_at": {
		"description": "When its creation ended (ISO 8601, UTC); null before.",
		"type": ["string", "null"]
	},
	"updated_at": {
		"description": "When this record last changed (ISO 8601, UTC).",
		"type": "string"
	},
	"applied": {
		"description": "What was last applied to its end, of a deleted namespace its deletion; null before the first time.",
		"anyOf": [{ "type": "null" }, { "$ref": "#/definitions/AppliedRequest" }]
	},
	"pending": {
		"description": "The change that began and has not come to its end; null for none.",
		"anyOf": [{ "type": "null" }, {
			"title": "PendingChange",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"action",
				"run",
				"target",
				"unfinished",
				"done",
				"error"
			],
			"properties": {
				"action": {
					"enum": [
						"create",
						"update",
						"delete"
					],
					"description": "What it does."
				},
				"run": {
					"type": "string",
					"description": "Id of the apply that carries it out, whose journal has its steps."
				},
				"target": { "$ref": "#/definitions/AppliedRequest" },
				"unfinished": {
					"description": "Configurations of earlier changes that did not end either: what they have made may be there.",
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": true
					}
				},
				"done": {
					"description": "Ids of the steps that earlier applies of the same change have done.",
					"type": "array",
					"items": { "type": "string" }
				},
				"error": {
					"description": "Why it stopped, in one sentence; null where it was killed or goes on.",
					"type": ["string", "null"]
				}
			}
		}]
	}
};
var definitions = { "AppliedRequest": {
	"title": "AppliedRequest",
	"description": "A request, what it was compiled to, and who let it.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"change",
		"file",
		"content",
		"commit",
		"request",
		"config",
		"approvals"
	],
	"properties": {
		"change": {
			"description": "Digest of the change, as in the plan.",
			"type": "string"
		},
		"file": {
			"description": "Path of the request file, relative to the root.",
			"type": "string"
		},
		"content": {
			"description": "Id of the file's content, as git has it.",
			"type": "string"
		},
		"commit": {
			"description": "The commit it was read at; null for a working tree.",
			"type": ["string", "null"]
		},
		"request": {
			"description": "The request in canonical form: defaults filled in, sizes in bytes, durations in milliseconds, `forever` as that word.",
			"type": "object",
			"additionalProperties": true
		},
		"config": {
			"description": "The platform configuration, as in platform-config.schema.json; of a deletion the one that goes.",
			"type": "object",
			"additionalProperties": true
		},
		"approvals": {
			"description": "Who let it, as in the plan.",
			"type": "array",
			"items": {
				"title": "AppliedApproval",
				"type": "object",
				"additionalProperties": false,
				"required": ["for", "by"],
				"properties": {
					"for": {
						"type": "string",
						"description": "What was approved."
					},
					"by": {
						"type": "string",
						"description": "Who gave it, and by which ticket or review."
					}
				}
			}
		}
	}
} };
var applied_namespace_schema_default = {
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
export { $id, $schema, additionalProperties, applied_namespace_schema_default as default, definitions, description, properties, required, title, type };
