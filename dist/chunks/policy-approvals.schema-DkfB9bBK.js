// schemas/policy-approvals.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "policy-approvals.schema.json";
var title = "ApprovalsPolicy";
var description = "policies/approvals.yaml: what approver teams have granted to single namespaces.";
var type = "object";
var additionalProperties = false;
var required = ["approvals"];
var properties = {
	"version": {
		"description": "Version of the file's format.",
		"const": 1
	},
	"approvals": {
		"description": "The grants.",
		"type": "array",
		"maxItems": 1e5,
		"items": {
			"title": "Grant",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"namespace",
				"team",
				"allows",
				"approved_by",
				"ticket",
				"expires"
			],
			"properties": {
				"namespace": {
					"description": "A namespace, or a glob in which * stands for any characters. Limits hold for each namespace by itself.",
					"type": "string",
					"pattern": "^[a-z*][a-z0-9*-]*$",
					"maxLength": 64,
					"examples": ["order-events"]
				},
				"team": {
					"type": "string",
					"minLength": 1,
					"maxLength": 128,
					"description": "The team that may use the grant.",
					"examples": ["payments-team"]
				},
				"allows": {
					"title": "Allowance",
					"description": "What is allowed: the highest number, or the exact values.",
					"type": "object",
					"additionalProperties": false,
					"minProperties": 1,
					"properties": {
						"write_rps": {
							"type": "integer",
							"minimum": 0,
							"maximum": 9007199254740991,
							"description": "Up to this many writes per second.",
							"examples": [25e4]
						},
						"read_rps": {
							"type": "integer",
							"minimum": 0,
							"maximum": 9007199254740991,
							"description": "Up to this many reads per second.",
							"examples": [8e5]
						},
						"concurrent_connections": {
							"type": "integer",
							"minimum": 1,
							"maximum": 9007199254740991,
							"description": "Up to this many connections at a time.",
							"examples": [5e3]
						},
						"data_size": {
							"description": "Up to this size of data.",
							"type": "string",
							"pattern": "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
							"examples": ["1TB"]
						},
						"max_message_size": {
							"description": "Messages up to this size.",
							"type": "string",
							"pattern": "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
							"examples": ["1TB"]
						},
						"retention": {
							"description": "Retention up to this long, or `forever`.",
							"anyOf": [{ "const": "forever" }, {
								"description": "A duration: a whole number and ms, s, sec, min, h, hours, d, day, days, w, weeks, months (30 days) or years (365 days).",
								"type": "string",
								"pattern": "^(?=[0-9]*[1-9])[0-9]{1,15}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$",
								"examples": ["365days"]
							}],
							"examples": ["forever"]
						},
						"ttl": {
							"description": "A time to live up to this.",
							"type": "string",
							"pattern": "^(?=[0-9]*[1-9])[0-9]{1,15}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$",
							"examples": ["30days"]
						},
						"max_staleness": {
							"description": "A staleness bound up to this.",
							"type": "string",
							"pattern": "^(?=[0-9]*[1-9])[0-9]{1,15}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$",
							"examples": ["10s"]
						},
						"backend_preference": {
							"description": "These preferences.",
							"type": "array",
							"minItems": 1,
							"items": { "enum": [
								"kafka",
								"postgres",
								"redis",
								"nats",
								"s3",
								"neptune"
							] },
							"examples": [["kafka"]]
						},
						"consistency": {
							"description": "These consistency levels.",
							"type": "array",
							"minItems": 1,
							"items": { "enum": [
								"strong",
								"eventual",
								"bounded_staleness"
							] },
							"examples": [["bounded_staleness"]]
						},
						"durability": {
							"description": "These levels of durability.",
							"type": "array",
							"minItems": 1,
							"items": { "enum": [
								"strong",
								"eventual",
								"best-effort"
							] },
							"examples": [["best-effort"]]
						},
						"replay": {
							"description": "These settings of replay.",
							"type": "array",
							"minItems": 1,
							"items": { "enum": ["enabled", "disabled"] },
							"examples": [["enabled"]]
						},
						"ordered": {
							"description": "With order, without it, or both.",
							"type": "array",
							"minItems": 1,
							"items": { "type": "boolean" },
							"examples": [[true]]
						},
						"query_complexity": {
							"description": "These complexities.",
							"type": "array",
							"minItems": 1,
							"items": { "enum": [
								"low",
								"medium",
								"high"
							] },
							"examples": [["high"]]
						},
						"data_model": {
							"description": "These data models.",
							"type": "array",
							"minItems": 1,
							"items": { "enum": [
								"relational",
								"document",
								"graph"
							] },
							"examples": [["graph"]]
						},
						"patterns": {
							"description": "Exactly this manual selection of patterns, with its settings.",
							"type": "array",
							"maxItems": 20,
							"items": {
								"type": "object",
								"additionalProperties": false,
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"minLength": 1,
										"maxLength": 64,
										"description": "The type."
									},
									"config": {
										"type": "object",
										"maxProperties": 50,
										"additionalProperties": { "type": [
											"string",
											"number",
											"boolean"
										] },
										"description": "Its settings."
									}
								}
							}
						},
						"backend": {
							"description": "Exactly this manual backend, with its settings.",
							"type": "object",
							"additionalProperties": false,
							"required": ["type"],
							"properties": {
								"type": {
									"type": "string",
									"minLength": 1,
									"maxLength": 64,
									"description": "The type."
								},
								"config": {
									"type": "object",
									"maxProperties": 50,
									"additionalProperties": { "type": [
										"string",
										"number",
										"boolean"
									] },
									"description": "Its settings."
								}
							}
						},
						"risk": {
							"description": "Changes of up to this risk: `data-loss` covers `disruptive` too. Of use to a change of what is there, which `prism plan` judges. It covers neither a migration nor a deletion.",
							"enum": ["disruptive", "data-loss"]
						},
						"migrate": {
							"description": "A move to another backend or pattern set: one that the request brings about, and one that only the policies would, which else stays where it is.",
							"const": true
						},
						"delete": {
							"description": "Deleting the namespace, which then does not count against max_deletions.",
							"const": true
						}
					}
				},
				"approved_by": {
					"type": "string",
					"minLength": 1,
					"maxLength": 128,
					"description": "The approving team; it must be an approver team of boundaries.yaml.",
					"examples": ["platform-team"]
				},
				"ticket": {
					"description": "The ticket in which it was approved; the request must name the same in approval.approval_ticket.",
					"type": "string",
					"minLength": 1,
					"maxLength": 128,
					"examples": ["JIRA-1234"]
				},
				"expires": {
					"description": "The last day (UTC) on which the grant covers a new change.",
					"type": "string",
					"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
					"examples": ["2027-03-31"]
				}
			}
		}
	}
};
var policy_approvals_schema_default = {
	$schema,
	$id,
	title,
	description,
	type,
	additionalProperties,
	required,
	properties
};
export { $id, $schema, additionalProperties, policy_approvals_schema_default as default, description, properties, required, title, type };
