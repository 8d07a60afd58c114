// schemas/policy-boundaries.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "policy-boundaries.schema.json";
var title = "BoundariesPolicy";
var description = "policies/boundaries.yaml: which fields and limits belong to which boundary, and who approves a step beyond one's own.";
var type = "object";
var additionalProperties = false;
var required = [
	"version",
	"approvers",
	"fields",
	"limits"
];
var properties = {
	"version": {
		"description": "Version of the file's format.",
		"const": 1
	},
	"approvers": {
		"description": "Who approves what, by a grant or by a review. `expert` stands for every team of boundary expert. `owner` stands for the members of the team that owns the namespace, except those who wrote the change; it can only review, since a grant needs a team that is named. Anything else is a team's name.",
		"type": "object",
		"additionalProperties": false,
		"required": ["advanced", "expert"],
		"properties": {
			"advanced": {
				"type": "array",
				"minItems": 1,
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 128
				},
				"description": "Approvers of fields, values and amounts of the advanced boundary, and of taking away a compliance framework or what it protects.",
				"examples": [["expert"]]
			},
			"expert": {
				"type": "array",
				"minItems": 1,
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 128
				},
				"description": "Approvers of fields, values and amounts of the expert boundary.",
				"examples": [["expert"]]
			},
			"migrate": {
				"type": "array",
				"minItems": 1,
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 128
				},
				"description": "Approvers of a move to another backend or pattern set; left out: `expert`. An author of boundary expert needs none.",
				"examples": [["expert"]]
			},
			"disruptive": {
				"type": "array",
				"minItems": 1,
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 128
				},
				"description": "Approvers of what disturbs running clients; left out: `owner` and `expert`. An author of boundary expert needs none.",
				"examples": [["owner", "expert"]]
			},
			"data-loss": {
				"type": "array",
				"minItems": 1,
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 128
				},
				"description": "Approvers of what loses data; left out: `owner` and `expert`. Every author needs one.",
				"examples": [["owner", "expert"]]
			},
			"delete": {
				"type": "array",
				"minItems": 1,
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 128
				},
				"description": "Approvers of a deletion; left out: `owner` and `expert`. Every author needs one.",
				"examples": [["owner", "expert"]]
			}
		}
	},
	"warn_before_expiry": {
		"description": "How long before a grant expires APPROVAL_EXPIRING is reported.",
		"type": "string",
		"pattern": "^(?=[0-9]*[1-9])[0-9]{1,15}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$",
		"examples": ["14days"]
	},
	"fields": {
		"description": "Fields above the guided boundary; every other field is guided.",
		"type": "array",
		"maxItems": 100,
		"items": {
			"title": "BoundaryField",
			"type": "object",
			"additionalProperties": false,
			"required": ["field", "boundary"],
			"properties": {
				"field": {
					"description": "The field: patterns, backend, or a field of needs.",
					"enum": [
						"patterns",
						"backend",
						"needs.durability",
						"needs.consistency",
						"needs.max_staleness",
						"needs.replay",
						"needs.ordered",
						"needs.write_rps",
						"needs.read_rps",
						"needs.concurrent_connections",
						"needs.data_size",
						"needs.max_message_size",
						"needs.retention",
						"needs.ttl",
						"needs.backend_preference",
						"needs.query_complexity",
						"needs.data_model"
					],
					"examples": ["needs.backend_preference"]
				},
				"values": {
					"description": "Only these values of it are privileged; left out: any.",
					"type": "array",
					"minItems": 1,
					"items": { "type": [
						"string",
						"integer",
						"boolean"
					] },
					"examples": [["bounded_staleness"]]
				},
				"boundary": {
					"description": "The boundary it takes.",
					"enum": ["advanced", "expert"],
					"examples": ["advanced"]
				}
			}
		}
	},
	"limits": {
		"description": "How much of a need each boundary may ask for; the limit itself is within.",
		"type": "array",
		"maxItems": 100,
		"items": {
			"title": "BoundaryLimit",
			"type": "object",
			"additionalProperties": false,
			"required": ["field"],
			"properties": {
				"field": {
					"description": "The need.",
					"enum": [
						"needs.write_rps",
						"needs.read_rps",
						"needs.concurrent_connections",
						"needs.data_size",
						"needs.max_message_size",
						"needs.retention",
						"needs.ttl"
					],
					"examples": ["needs.write_rps"]
				},
				"client_apis": {
					"description": "Only for these client APIs; left out: all.",
					"type": "array",
					"minItems": 1,
					"items": { "enum": [
						"keyvalue",
						"pubsub",
						"queue",
						"reader",
						"transact"
					] },
					"examples": [["queue", "pubsub"]]
				},
				"standard": {
					"description": "Beyond it: advanced.",
					"type": ["integer", "string"],
					"examples": [1e5]
				},
				"ceiling": {
					"description": "Beyond it: expert.",
					"type": ["integer", "string"],
					"examples": [1e6]
				}
			}
		}
	}
};
var policy_boundaries_schema_default = {
	$schema,
	$id,
	title,
	description,
	type,
	additionalProperties,
	required,
	properties
};
export { $id, $schema, additionalProperties, policy_boundaries_schema_default as default, description, properties, required, title, type };
