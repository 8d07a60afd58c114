// schemas/policy-transitions.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "policy-transitions.schema.json";
var title = "TransitionsPolicy";
var description = "policies/transitions.yaml: what changing a configured value of a namespace that is already there means.";
var type = "object";
var additionalProperties = false;
var required = ["version", "transitions"];
var properties = {
	"version": {
		"description": "Version of the file's format.",
		"const": 1
	},
	"transitions": {
		"description": "For each value that changes the first row that speaks of the change and whose condition holds decides; a change that no row speaks of is disruptive. Another backend is always a migration and needs no row.",
		"type": "array",
		"minItems": 1,
		"maxItems": 1e3,
		"items": {
			"title": "WrittenTransition",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"for",
				"change",
				"effect",
				"because"
			],
			"properties": {
				"id": {
					"type": "string",
					"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
					"maxLength": 64,
					"description": "Name of the row.",
					"examples": ["kafka-partitions-down"]
				},
				"for": {
					"description": "A backend, as the primary one; a pattern; or a part of the configuration: `namespace`, `proxy`, `access`, `observability`, `policies`.",
					"type": "string",
					"minLength": 1,
					"maxLength": 64,
					"examples": ["kafka"]
				},
				"part": {
					"description": "Of a pattern's setting: its own configuration (`config`), or what it keeps in its backend (`storage`); left out: both.",
					"enum": ["config", "storage"],
					"examples": ["storage"]
				},
				"set": {
					"description": "The setting; left out: the pattern itself. `roles.team`, `roles.service` and `principals` of access and `rate_limits` of the proxy stand for every value below them.",
					"type": "string",
					"minLength": 1,
					"maxLength": 64,
					"examples": ["partitions"]
				},
				"change": {
					"description": "How it changes: `up` or `down` (numbers, sizes, durations; false to true; disabled to enabled; read-only to read-write to admin; a list that only gains, or that loses), `added` (there was none), `removed` (there is none any more), or `any` of these and every other change.",
					"enum": [
						"up",
						"down",
						"added",
						"removed",
						"any"
					],
					"examples": ["down"]
				},
				"unlimited": {
					"description": "For up and down: the value that stands for no limit and is greater than every number, such as -1 for Kafka's retention.ms. `none`: no limit is that there is no value, or null.",
					"anyOf": [{ "type": "number" }, { "const": "none" }],
					"examples": [-1]
				},
				"when": {
					"description": "The condition on the request and the patterns after the change; left out: always. CEL over name, client_api, needs, written, policies, patterns, pattern and team.",
					"type": "string",
					"minLength": 1,
					"maxLength": 4e3,
					"examples": ["needs.ordered"]
				},
				"effect": {
					"description": "`in-place`: nobody notices. `disruptive`: clients may notice, or a guarantee becomes weaker. `data-loss`: stored data goes. `kept`: it cannot change and stays what is applied. `migrate`: it takes a new resource and a staged move.",
					"enum": [
						"in-place",
						"disruptive",
						"data-loss",
						"kept",
						"migrate"
					],
					"examples": ["kept"]
				},
				"because": {
					"description": "Why, in one sentence for a reviewer.",
					"type": "string",
					"minLength": 1,
					"maxLength": 500,
					"examples": ["Kafka cannot take partitions away from a topic"]
				},
				"source": {
					"description": "Where the fact comes from, for whoever reviews the file.",
					"type": "string",
					"minLength": 1,
					"maxLength": 200,
					"examples": ["Apache Kafka docs: Modifying topics"]
				}
			}
		}
	}
};
var policy_transitions_schema_default = {
	$schema,
	$id,
	title,
	description,
	type,
	additionalProperties,
	required,
	properties
};
export { $id, $schema, additionalProperties, policy_transitions_schema_default as default, description, properties, required, title, type };
