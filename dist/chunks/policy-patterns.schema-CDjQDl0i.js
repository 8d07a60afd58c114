// schemas/policy-patterns.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "policy-patterns.schema.json";
var title = "PatternsPolicy";
var description = "policies/patterns.yaml: the patterns, in the order they stand in the chain, and when each applies.";
var type = "object";
var additionalProperties = false;
var required = ["version", "patterns"];
var properties = {
	"version": {
		"description": "Version of the file's format.",
		"const": 1
	},
	"patterns": {
		"description": "Every pattern whose condition holds is selected, in this order.",
		"type": "array",
		"minItems": 1,
		"maxItems": 100,
		"items": {
			"title": "PatternRule",
			"type": "object",
			"additionalProperties": false,
			"required": ["id", "when"],
			"properties": {
				"id": {
					"type": "string",
					"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
					"maxLength": 64,
					"description": "The pattern's type.",
					"examples": ["wal"]
				},
				"when": {
					"description": "The condition, true or false. CEL over name, client_api, needs, written, policies, patterns, pattern and team.",
					"type": "string",
					"minLength": 1,
					"maxLength": 4e3,
					"examples": ["needs.durability == \"strong\" && client_api != \"reader\""]
				},
				"because": {
					"description": "The reason in words, for explain and the plan.",
					"type": "string",
					"maxLength": 500,
					"examples": ["an acknowledged write must survive a crash"]
				},
				"stores_in": {
					"description": "The backend the pattern keeps its own data in, beside the primary one.",
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
				"config": {
					"type": "object",
					"maxProperties": 50,
					"additionalProperties": { "type": [
						"string",
						"number",
						"boolean"
					] },
					"description": "Settings with a fixed value.",
					"examples": [{ "fsync_enabled": true }]
				},
				"compute": {
					"description": "Settings that are computed.",
					"type": "object",
					"maxProperties": 50,
					"additionalProperties": {
						"title": "ComputedSetting",
						"type": "object",
						"additionalProperties": false,
						"required": ["value", "as"],
						"properties": {
							"value": {
								"description": "The value. CEL over name, client_api, needs, written, policies, patterns, pattern and team.",
								"type": "string",
								"minLength": 1,
								"maxLength": 4e3,
								"examples": ["needs.retention"]
							},
							"as": {
								"description": "How the value is written: `text`, `flag` (true or false), `count` (a whole number, rounded up), `bytes` and `size` (512KB) of a size, `milliseconds`, `seconds`, `days` (rounded up; null when forever) and `duration` (30s) of a duration.",
								"enum": [
									"text",
									"flag",
									"count",
									"bytes",
									"size",
									"duration",
									"milliseconds",
									"seconds",
									"days"
								],
								"examples": ["count"]
							}
						}
					},
					"examples": [{ "retention_days": {
						"value": "needs.retention",
						"as": "days"
					} }]
				},
				"tunable": {
					"description": "Settings that only a manual selection sets.",
					"type": "object",
					"maxProperties": 50,
					"additionalProperties": {
						"description": "How the value is written: `text`, `flag` (true or false), `count` (a whole number, rounded up), `bytes` and `size` (512KB) of a size, `milliseconds`, `seconds`, `days` (rounded up; null when forever) and `duration` (30s) of a duration.",
						"enum": [
							"text",
							"flag",
							"count",
							"bytes",
							"size",
							"duration",
							"milliseconds",
							"seconds",
							"days"
						],
						"examples": ["count"]
					},
					"examples": [{ "batch_size": "count" }]
				}
			}
		}
	}
};
var policy_patterns_schema_default = {
	$schema,
	$id,
	title,
	description,
	type,
	additionalProperties,
	required,
	properties
};
export { $id, $schema, additionalProperties, policy_patterns_schema_default as default, description, properties, required, title, type };
