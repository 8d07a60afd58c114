// schemas/policy-defaults.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "policy-defaults.schema.json";
var title = "DefaultsPolicy";
var description = "policies/defaults.yaml: which needs each client API takes, and what holds where a request is silent.";
var type = "object";
var additionalProperties = false;
var required = ["version", "client_apis"];
var properties = {
	"version": {
		"description": "Version of the file's format.",
		"const": 1
	},
	"client_apis": {
		"description": "The client APIs.",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"keyvalue",
			"pubsub",
			"queue",
			"reader",
			"transact"
		],
		"properties": {
			"keyvalue": { "$ref": "#/definitions/ApiDefaults" },
			"pubsub": { "$ref": "#/definitions/ApiDefaults" },
			"queue": { "$ref": "#/definitions/ApiDefaults" },
			"reader": { "$ref": "#/definitions/ApiDefaults" },
			"transact": { "$ref": "#/definitions/ApiDefaults" }
		}
	}
};
var definitions = {
	"ApiDefaults": {
		"title": "ApiDefaults",
		"type": "object",
		"additionalProperties": false,
		"required": ["alternatives", "needs"],
		"properties": {
			"alternatives": {
				"description": "The client APIs to recommend, nearest first, when this one cannot serve a need.",
				"type": "array",
				"items": { "enum": [
					"keyvalue",
					"pubsub",
					"queue",
					"reader",
					"transact"
				] },
				"examples": [["queue", "transact"]]
			},
			"needs": {
				"description": "The needs this API takes; any other is INVALID_CONFIGURATION.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"durability": { "$ref": "#/definitions/NeedRule" },
					"consistency": { "$ref": "#/definitions/NeedRule" },
					"max_staleness": { "$ref": "#/definitions/NeedRule" },
					"replay": { "$ref": "#/definitions/NeedRule" },
					"ordered": { "$ref": "#/definitions/NeedRule" },
					"write_rps": { "$ref": "#/definitions/NeedRule" },
					"read_rps": { "$ref": "#/definitions/NeedRule" },
					"concurrent_connections": { "$ref": "#/definitions/NeedRule" },
					"data_size": { "$ref": "#/definitions/NeedRule" },
					"max_message_size": { "$ref": "#/definitions/NeedRule" },
					"retention": { "$ref": "#/definitions/NeedRule" },
					"ttl": { "$ref": "#/definitions/NeedRule" },
					"backend_preference": { "$ref": "#/definitions/NeedRule" },
					"query_complexity": { "$ref": "#/definitions/NeedRule" },
					"data_model": { "$ref": "#/definitions/NeedRule" }
				}
			}
		}
	},
	"NeedRule": {
		"title": "NeedRule",
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"default": {
				"description": "The value where a request states none; left out: none.",
				"type": [
					"string",
					"integer",
					"boolean"
				],
				"examples": ["eventual"]
			},
			"only": {
				"description": "The only values this API supports; left out: all of the field.",
				"type": "array",
				"minItems": 1,
				"items": { "type": ["string", "boolean"] },
				"examples": [["eventual"]]
			}
		}
	}
};
var policy_defaults_schema_default = {
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
export { $id, $schema, additionalProperties, policy_defaults_schema_default as default, definitions, description, properties, required, title, type };
