// schemas/plan.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "plan.schema.json";
var title = "Plan";
var description = "A provisioning plan: what happens to each namespace, who must approve it, and the steps that do it.";
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
		"description": "What the plan starts from: the tip of the base.",
		"type": "object",
		"additionalProperties": false,
		"required": ["commit"],
		"properties": { "commit": {
			"type": ["string", "null"],
			"description": "Its id; null where there is no base."
		} }
	},
	"head": {
		"description": "What the plan leads to: the head, as merged into the base.",
		"type": "object",
		"additionalProperties": false,
		"required": ["commit"],
		"properties": { "commit": {
			"type": ["string", "null"],
			"description": "Its id; null where there is no commit, as for the working tree."
		} }
	},
	"policy_digest": {
		"description": "SHA-256 over the policies that judged, in hexadecimal.",
		"type": "string"
	},
	"state": {
		"description": "The applied state the plan starts from; null for none.",
		"anyOf": [{ "type": "null" }, {
			"type": "object",
			"additionalProperties": false,
			"required": ["lineage", "serial"],
			"properties": {
				"lineage": {
					"type": "string",
					"description": "Which state it is: stays the same for as long as the state lives."
				},
				"serial": {
					"type": "integer",
					"description": "Grows with every write of the state."
				}
			}
		}]
	},
	"digest": {
		"description": "SHA-256 over the changes, the policy digest and the state. No commit and no clock goes into it: equal digests mean the same plan.",
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
			"create": {
				"type": "integer",
				"description": "To create."
			},
			"update": {
				"type": "integer",
				"description": "To update in place."
			},
			"migrate": {
				"type": "integer",
				"description": "To move in stages."
			},
			"delete": {
				"type": "integer",
				"description": "To delete."
			},
			"unchanged": {
				"type": "integer",
				"description": "With nothing to do."
			}
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
			"namespace": {
				"type": "string",
				"description": "Name of the namespace."
			},
			"team": {
				"type": "string",
				"description": "The team it belongs to after the change."
			},
			"action": {
				"enum": [
					"create",
					"update",
					"migrate",
					"delete"
				],
				"description": "`update` changes it where it is; `migrate` moves it to another backend or pattern set, in stages."
			},
			"risk": {
				"enum": [
					"safe",
					"disruptive",
					"data-loss"
				],
				"description": "The worst of what it does. `safe`: nobody notices. `disruptive`: clients may notice, or a guarantee becomes weaker. `data-loss`: stored data goes."
			},
			"reasons": {
				"type": "array",
				"items": { "type": "string" },
				"description": "Why the action and the risk, a sentence each."
			},
			"digest": {
				"type": "string",
				"description": "SHA-256 over namespace, action, configuration before and after, and steps."
			},
			"blocked": {
				"type": "boolean",
				"description": "Whether it waits: for an approval, for an author who may make it, or because too many namespaces would be deleted at once."
			},
			"fields": {
				"type": "array",
				"description": "Every configured value that changes; of a creation and a deletion all of them.",
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
						"path": {
							"type": "string",
							"description": "The setting, as in the platform configuration: `backend.config.partitions`."
						},
						"before": { "description": "The value before, as the platform configuration has it; null for none." },
						"after": { "description": "The value after, likewise." },
						"because": {
							"type": "string",
							"description": "The request field that moved it, where one did, and the policy rule that decides the value: `file#rule`."
						}
					}
				}
			},
			"approvals": {
				"type": "array",
				"description": "What needs an approval, and whether there is one. Empty: nothing does.",
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
							"description": "What needs it: a field and its value (`needs.write_rps: 250000`), or a kind of change and the field behind it (`data-loss: needs.retention 30days \u2192 7days`)."
						},
						"by": {
							"type": "string",
							"description": "Who may give it; once it is granted, who gave it, and by which ticket or review."
						},
						"status": {
							"enum": [
								"missing",
								"invalid",
								"granted"
							],
							"description": "`missing`: there is none. `invalid`: there is one that does not count. `granted`: it is there and counts."
						},
						"because": {
							"type": "string",
							"description": "What counts, or what there is and why it does not count."
						}
					}
				}
			},
			"steps": {
				"type": "array",
				"description": "What has to be done, in execution order.",
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
				"description": "Unique within the plan: namespace, section, system, kind and name of the resource."
			},
			"section": {
				"enum": [
					"backend",
					"pattern",
					"proxy",
					"access",
					"observability"
				],
				"description": "The part of provisioning it belongs to. A creation begins at the backend, a deletion at the proxy."
			},
			"system": {
				"type": "string",
				"description": "The system it acts on, such as `kafka` or `proxy`."
			},
			"action": {
				"type": "string",
				"description": "What is done, such as `alter topic`."
			},
			"resource": {
				"type": "string",
				"description": "The name of what it is done to, such as a topic."
			},
			"spec": {
				"type": "object",
				"description": "The settings it is done with."
			},
			"depends_on": {
				"type": "array",
				"items": { "type": "string" },
				"description": "The ids of steps that must be done before."
			},
			"risk": {
				"enum": [
					"safe",
					"disruptive",
					"data-loss"
				],
				"description": "Of this step alone."
			},
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
