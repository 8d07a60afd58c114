// schemas/drift.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "drift.schema.json";
var title = "DriftDocument";
var description = "What `prism drift --format json` prints: how what is asked for, what is applied and what is live differ.";
var type = "object";
var additionalProperties = false;
var required = [
	"result",
	"state",
	"desired",
	"pending",
	"live",
	"compared",
	"unreachable",
	"not_driven",
	"diagnostics"
];
var properties = {
	"result": {
		"description": "The worst that holds. `unreachable`: a system could not be compared. `rejected`: a request or a policy is wrong. `blocked`: an approval is missing. `different`: something differs. `same`: nothing does.",
		"enum": [
			"same",
			"different",
			"blocked",
			"rejected",
			"unreachable"
		]
	},
	"state": {
		"description": "The applied state; null for none.",
		"anyOf": [{ "type": "null" }, {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"lineage",
				"serial",
				"commit"
			],
			"properties": {
				"lineage": {
					"description": "Which state it is: stays the same for as long as the state lives.",
					"type": "string"
				},
				"serial": {
					"description": "Grows with every write of the state.",
					"type": "integer",
					"minimum": 0
				},
				"commit": {
					"description": "The commit that was applied last; null before, and for a working tree.",
					"type": ["string", "null"]
				}
			}
		}]
	},
	"desired": {
		"description": "What is asked for and not applied, by name.",
		"type": "array",
		"items": {
			"title": "DesiredChange",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"namespace",
				"team",
				"action",
				"risk",
				"blocked",
				"reasons"
			],
			"properties": {
				"namespace": {
					"description": "Name of the namespace.",
					"type": "string"
				},
				"team": {
					"description": "The team it belongs to after the change.",
					"type": "string"
				},
				"action": {
					"description": "What apply would do, as in the plan.",
					"enum": [
						"create",
						"update",
						"migrate",
						"delete"
					]
				},
				"risk": {
					"description": "The worst of what it does, as in the plan.",
					"enum": [
						"safe",
						"disruptive",
						"data-loss"
					]
				},
				"blocked": {
					"description": "Whether it waits, as in the plan.",
					"type": "boolean"
				},
				"reasons": {
					"description": "Why, a sentence each.",
					"type": "array",
					"items": { "type": "string" }
				}
			}
		}
	},
	"pending": {
		"description": "Namespaces of which a change began and has not come to its end, by name; they are not compared with the live systems.",
		"type": "array",
		"items": {
			"title": "PendingNamespace",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"namespace",
				"team",
				"action",
				"error"
			],
			"properties": {
				"namespace": {
					"description": "Name of the namespace.",
					"type": "string"
				},
				"team": {
					"description": "The team that has it.",
					"type": "string"
				},
				"action": {
					"description": "What the change does.",
					"enum": [
						"create",
						"update",
						"delete"
					]
				},
				"error": {
					"description": "Why it stopped; null where it was killed or goes on.",
					"type": ["string", "null"]
				}
			}
		}
	},
	"live": {
		"description": "What is applied and is not so in the live systems, by namespace.",
		"type": "array",
		"items": {
			"title": "LiveDifference",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"namespace",
				"resource",
				"name",
				"system",
				"kind",
				"part",
				"wanted",
				"found",
				"owned"
			],
			"properties": {
				"namespace": {
					"description": "Name of the namespace.",
					"type": "string"
				},
				"resource": {
					"description": "Id of the resource, as in the steps of a plan.",
					"type": "string"
				},
				"name": {
					"description": "The resource as people call it.",
					"type": "string"
				},
				"system": {
					"description": "The system it is in.",
					"type": "string"
				},
				"kind": {
					"description": "`missing`: it is not there. `changed`: it is otherwise. `extra`: it should not be there.",
					"enum": [
						"missing",
						"changed",
						"extra"
					]
				},
				"part": {
					"description": "What of the resource; null where it is the resource itself.",
					"type": ["string", "null"]
				},
				"wanted": {
					"description": "As applied; null for none.",
					"type": ["string", "null"]
				},
				"found": {
					"description": "As found; null for none.",
					"type": ["string", "null"]
				},
				"owned": {
					"description": "Whether it is the platform's, so that apply mends it; else it is left.",
					"type": "boolean"
				}
			}
		}
	},
	"compared": {
		"description": "Number of namespaces that were compared with the live systems.",
		"type": "integer",
		"minimum": 0
	},
	"unreachable": {
		"description": "Systems that could not be compared, and why. The others were.",
		"type": "array",
		"items": {
			"title": "UnreachableSystems",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"systems",
				"message",
				"advice"
			],
			"properties": {
				"systems": {
					"description": "Their names, as in the steps of a plan.",
					"type": "array",
					"items": { "type": "string" }
				},
				"message": {
					"description": "Why.",
					"type": "string"
				},
				"advice": {
					"description": "What to do about it.",
					"type": "string"
				}
			}
		}
	},
	"not_driven": {
		"description": "Systems that hold something of an applied namespace and that this build cannot compare.",
		"type": "array",
		"items": { "type": "string" }
	},
	"diagnostics": {
		"description": "What was found in the requests and policies, as in diagnostics.json.",
		"type": "array",
		"items": { "type": "object" }
	}
};
var drift_schema_default = {
	$schema,
	$id,
	title,
	description,
	type,
	additionalProperties,
	required,
	properties
};
export { $id, $schema, additionalProperties, drift_schema_default as default, description, properties, required, title, type };
