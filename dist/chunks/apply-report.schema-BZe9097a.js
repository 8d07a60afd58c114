// schemas/apply-report.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "apply-report.schema.json";
var title = "ApplyDocument";
var description = "What `prism apply --format json` prints: what became of every change.";
var type = "object";
var additionalProperties = false;
var required = [
	"result",
	"run",
	"dry",
	"stopped",
	"state",
	"changes",
	"recorded",
	"unchanged",
	"drift",
	"unreachable",
	"diagnostics"
];
var properties = {
	"result": {
		"description": "`done`: all of it is true now, or would be. `failed`: something began and did not come to its end, or was not mended. `stopped`: somebody stopped it. `held`: something waits, and nothing failed.",
		"enum": [
			"done",
			"held",
			"failed",
			"stopped"
		]
	},
	"run": {
		"description": "Id of the run, by which the journal of the state has it; null where nothing was written.",
		"type": ["string", "null"]
	},
	"dry": {
		"description": "Whether nothing was done, and only said what would be.",
		"type": "boolean"
	},
	"stopped": {
		"description": "Whether somebody stopped it.",
		"type": "boolean"
	},
	"state": {
		"description": "Where the applied state stands now; null for none.",
		"anyOf": [{ "type": "null" }, {
			"type": "object",
			"additionalProperties": false,
			"required": ["lineage", "serial"],
			"properties": {
				"lineage": {
					"description": "Which state it is: stays the same for as long as the state lives.",
					"type": "string"
				},
				"serial": {
					"description": "Grows with every write of the state.",
					"type": "integer",
					"minimum": 0
				}
			}
		}]
	},
	"changes": {
		"description": "One per namespace, by name.",
		"type": "array",
		"items": { "$ref": "#/definitions/ChangeDocument" }
	},
	"recorded": {
		"description": "Number of namespaces of which only the record changed, as their configuration stays the same.",
		"type": "integer",
		"minimum": 0
	},
	"unchanged": {
		"description": "Number of namespaces with nothing to do.",
		"type": "integer",
		"minimum": 0
	},
	"diagnostics": {
		"description": "What there is to say of the requests, as in diagnostics.json.",
		"type": "array",
		"items": {
			"type": "object",
			"additionalProperties": true
		}
	},
	"unreachable": {
		"description": "Systems that could not be compared, so that nothing is known of their drift.",
		"type": "array",
		"items": {
			"title": "UncomparedSystems",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"systems",
				"message",
				"advice"
			],
			"properties": {
				"systems": {
					"description": "Their names, as steps have them.",
					"type": "array",
					"items": { "type": "string" }
				},
				"message": {
					"description": "Why, in one sentence.",
					"type": "string"
				},
				"advice": {
					"description": "What to do about it.",
					"type": "string"
				}
			}
		}
	},
	"drift": {
		"description": "What was not as applied.",
		"type": "array",
		"items": { "$ref": "#/definitions/MendedDifference" }
	}
};
var definitions = {
	"ChangeDocument": {
		"title": "ChangeDocument",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"namespace",
			"team",
			"action",
			"outcome",
			"because",
			"advice",
			"steps"
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
				"description": "What the change does, as in the plan.",
				"enum": [
					"create",
					"update",
					"migrate",
					"delete"
				]
			},
			"outcome": {
				"description": "`done`: all of it is true now. `failed`: it began and did not come to its end. `held`: it did not begin, since something is missing for it. `left`: it did not begin, since the run was stopped before, or is a dry one.",
				"enum": [
					"done",
					"failed",
					"held",
					"left"
				]
			},
			"because": {
				"description": "Why it is not done, a sentence each; empty where it is.",
				"type": "array",
				"items": { "type": "string" }
			},
			"advice": {
				"description": "What to do about it; empty where nothing is to be done.",
				"type": "string"
			},
			"steps": {
				"description": "Number of steps.",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"all",
					"done",
					"wrote"
				],
				"properties": {
					"all": {
						"description": "Of the change.",
						"type": "integer",
						"minimum": 0
					},
					"done": {
						"description": "Done, those by an earlier run of the same change included.",
						"type": "integer",
						"minimum": 0
					},
					"wrote": {
						"description": "Those that changed anything in this run.",
						"type": "integer",
						"minimum": 0
					}
				}
			}
		}
	},
	"MendedDifference": {
		"title": "MendedDifference",
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
			"owned",
			"mended"
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
			},
			"mended": {
				"description": "Whether this run mended it.",
				"type": "boolean"
			}
		}
	}
};
var apply_report_schema_default = {
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
export { $id, $schema, additionalProperties, apply_report_schema_default as default, definitions, description, properties, required, title, type };
