// schemas/plan.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "plan.schema.json";
var title = "Plan";
var description = "plan.json: what has to be done to make the compiled configuration true.";
var type = "object";
var additionalProperties = false;
var required = [
	"format_version",
	"base",
	"head",
	"policy_digest",
	"state",
	"digest",
	"summary",
	"changes"
];
var properties = {
	"format_version": {
		"const": 1,
		"description": "Version of this format."
	},
	"base": {
		"description": "What the plan starts from.",
		"type": "object",
		"additionalProperties": false,
		"required": ["commit"],
		"properties": { "commit": { "type": ["string", "null"] } }
	},
	"head": {
		"description": "What the plan leads to.",
		"type": "object",
		"additionalProperties": false,
		"required": ["commit"],
		"properties": { "commit": { "type": ["string", "null"] } }
	},
	"policy_digest": {
		"description": "SHA-256 over the policies.",
		"type": "string"
	},
	"state": {
		"description": "The applied state the plan starts from; null for none.",
		"anyOf": [{ "type": "null" }, {
			"type": "object",
			"additionalProperties": false,
			"required": ["lineage", "serial"],
			"properties": {
				"lineage": { "type": "string" },
				"serial": { "type": "integer" }
			}
		}]
	},
	"digest": {
		"description": "SHA-256 over the changes, the policy digest and the state.",
		"type": "string"
	},
	"summary": {
		"title": "PlanSummary",
		"description": "Number of namespaces by action.",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"create",
			"update",
			"migrate",
			"delete",
			"unchanged"
		],
		"properties": {
			"create": { "type": "integer" },
			"update": { "type": "integer" },
			"migrate": { "type": "integer" },
			"delete": { "type": "integer" },
			"unchanged": { "type": "integer" }
		}
	},
	"changes": {
		"description": "One per namespace, by name.",
		"type": "array",
		"items": { "$ref": "#/definitions/Change" }
	}
};
var definitions = {
	"Change": {
		"title": "Change",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"namespace",
			"team",
			"action",
			"risk",
			"reasons",
			"digest",
			"blocked",
			"fields",
			"approvals",
			"steps"
		],
		"properties": {
			"namespace": { "type": "string" },
			"team": { "type": "string" },
			"action": { "enum": [
				"create",
				"update",
				"migrate",
				"delete"
			] },
			"risk": { "enum": [
				"safe",
				"disruptive",
				"data-loss"
			] },
			"reasons": {
				"type": "array",
				"items": { "type": "string" },
				"description": "Why the action and the risk."
			},
			"digest": {
				"type": "string",
				"description": "SHA-256 over namespace, action, before, after and steps."
			},
			"blocked": {
				"type": "boolean",
				"description": "Whether an approval is missing."
			},
			"fields": {
				"type": "array",
				"items": {
					"title": "FieldChange",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"path",
						"before",
						"after",
						"because"
					],
					"properties": {
						"path": { "type": "string" },
						"before": { "description": "The value before; null for none." },
						"after": { "description": "The value after; null for none." },
						"because": {
							"type": "string",
							"description": "The rule and the request fields that moved it."
						}
					}
				}
			},
			"approvals": {
				"type": "array",
				"items": {
					"title": "PlanApproval",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"for",
						"by",
						"status"
					],
					"properties": {
						"for": {
							"type": "string",
							"description": "What needs it: a field and its value, or a kind of change."
						},
						"by": {
							"type": "string",
							"description": "Who may give it, or gave it."
						},
						"status": { "enum": [
							"missing",
							"invalid",
							"granted"
						] },
						"because": {
							"type": "string",
							"description": "What counts, or what there is and why it does not count."
						}
					}
				}
			},
			"steps": {
				"type": "array",
				"items": { "$ref": "#/definitions/Step" }
			}
		}
	},
	"Step": {
		"title": "Step",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"id",
			"section",
			"system",
			"action",
			"resource",
			"spec",
			"depends_on",
			"risk",
			"reversible"
		],
		"properties": {
			"id": {
				"type": "string",
				"description": "Unique within the plan."
			},
			"section": {
				"enum": [
					"backend",
					"pattern",
					"proxy",
					"access",
					"observability"
				],
				"description": "The part of provisioning it belongs to."
			},
			"system": {
				"type": "string",
				"description": "The system it acts on."
			},
			"action": {
				"type": "string",
				"description": "What is done."
			},
			"resource": {
				"type": "string",
				"description": "What it is done to."
			},
			"spec": {
				"type": "object",
				"description": "The settings it is done with."
			},
			"depends_on": {
				"type": "array",
				"items": { "type": "string" },
				"description": "Steps that must be done before."
			},
			"risk": { "enum": [
				"safe",
				"disruptive",
				"data-loss"
			] },
			"reversible": {
				"type": "boolean",
				"description": "Whether the step can be undone without loss."
			}
		}
	}
};
var plan_schema_default = {
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
export { $id, $schema, additionalProperties, plan_schema_default as default, definitions, description, properties, required, title, type };
