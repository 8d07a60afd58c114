// schemas/policy-sizing.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "policy-sizing.schema.json";
var title = "SizingPolicy";
var description = "policies/sizing.yaml: how large, and what it is called: the settings of every resource.";
var type = "object";
var additionalProperties = false;
var required = ["version", "rules"];
var properties = {
	"version": {
		"description": "Version of the file's format.",
		"const": 1
	},
	"rules": {
		"description": "For each resource and setting the first rule whose condition holds decides.",
		"type": "array",
		"minItems": 1,
		"maxItems": 1e3,
		"items": {
			"title": "SizingRule",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"for",
				"set",
				"value",
				"as"
			],
			"properties": {
				"id": {
					"type": "string",
					"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
					"maxLength": 64,
					"description": "Name of the rule.",
					"examples": ["kafka-partitions"]
				},
				"for": {
					"description": "A backend, as the primary one, or a pattern, for what it keeps in its own backend.",
					"type": "string",
					"minLength": 1,
					"maxLength": 64,
					"examples": ["kafka"]
				},
				"set": {
					"description": "The setting.",
					"type": "string",
					"pattern": "^[a-z][a-z0-9_]*([.][a-z0-9_]+)*$",
					"maxLength": 64,
					"examples": ["partitions"]
				},
				"when": {
					"description": "The condition; left out: always. CEL over name, client_api, needs, written, policies, patterns, pattern and team.",
					"type": "string",
					"minLength": 1,
					"maxLength": 4e3,
					"examples": ["needs.durability == \"strong\""]
				},
				"value": {
					"description": "The value. CEL over name, client_api, needs, written, policies, patterns, pattern and team.",
					"type": "string",
					"minLength": 1,
					"maxLength": 4e3,
					"examples": ["ceil(max(needs.write_rps, needs.read_rps) / 500.0)"]
				},
				"as": {
					"description": "How the value is written: `text`, `name` (a text that names a resource: it must read the namespace, and no request sets it by hand), `flag` (true or false), `count` (a whole number, rounded up), `bytes` and `size` (512KB) of a size, `milliseconds`, `seconds`, `days` (rounded up; null when forever) and `duration` (30s) of a duration.",
					"enum": [
						"text",
						"name",
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
				"at_least": {
					"description": "The value is raised to this.",
					"type": "number",
					"examples": [1]
				},
				"at_most": {
					"description": "The value is cut to this, with CAPPED.",
					"type": "number",
					"examples": [256]
				},
				"because": {
					"description": "The reason in words, for explain and the plan.",
					"type": "string",
					"maxLength": 500,
					"examples": ["500 messages per second a partition"]
				}
			}
		}
	}
};
var policy_sizing_schema_default = {
	$schema,
	$id,
	title,
	description,
	type,
	additionalProperties,
	required,
	properties
};
export { $id, $schema, additionalProperties, policy_sizing_schema_default as default, description, properties, required, title, type };
