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
			"keyvalue": {
				"description": "Get and put by key.",
				"allOf": [{ "$ref": "#/definitions/ApiDefaults" }]
			},
			"pubsub": {
				"description": "Every subscriber gets every message.",
				"allOf": [{ "$ref": "#/definitions/ApiDefaults" }]
			},
			"queue": {
				"description": "Each message is handled once.",
				"allOf": [{ "$ref": "#/definitions/ApiDefaults" }]
			},
			"reader": {
				"description": "Queries over existing data.",
				"allOf": [{ "$ref": "#/definitions/ApiDefaults" }]
			},
			"transact": {
				"description": "ACID transactions.",
				"allOf": [{ "$ref": "#/definitions/ApiDefaults" }]
			}
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
					"durability": {
						"description": "How the API takes durability.",
						"allOf": [{ "$ref": "#/definitions/NeedRule" }]
					},
					"consistency": {
						"description": "How the API takes consistency.",
						"allOf": [{ "$ref": "#/definitions/NeedRule" }]
					},
					"max_staleness": {
						"description": "How the API takes max_staleness.",
						"allOf": [{ "$ref": "#/definitions/NeedRule" }]
					},
					"replay": {
						"description": "How the API takes replay.",
						"allOf": [{ "$ref": "#/definitions/NeedRule" }]
					},
					"ordered": {
						"description": "How the API takes ordered.",
						"allOf": [{ "$ref": "#/definitions/NeedRule" }]
					},
					"write_rps": {
						"description": "How the API takes write_rps.",
						"allOf": [{ "$ref": "#/definitions/NeedRule" }]
					},
					"read_rps": {
						"description": "How the API takes read_rps.",
						"allOf": [{ "$ref": "#/definitions/NeedRule" }]
					},
					"concurrent_connections": {
						"description": "How the API takes concurrent_connections.",
						"allOf": [{ "$ref": "#/definitions/NeedRule" }]
					},
					"data_size": {
						"description": "How the API takes data_size.",
						"allOf": [{ "$ref": "#/definitions/NeedRule" }]
					},
					"max_message_size": {
						"description": "How the API takes max_message_size.",
						"allOf": [{ "$ref": "#/definitions/NeedRule" }]
					},
					"retention": {
						"description": "How the API takes retention.",
						"allOf": [{ "$ref": "#/definitions/NeedRule" }]
					},
					"ttl": {
						"description": "How the API takes ttl.",
						"allOf": [{ "$ref": "#/definitions/NeedRule" }]
					},
					"backend_preference": {
						"description": "How the API takes backend_preference.",
						"allOf": [{ "$ref": "#/definitions/NeedRule" }]
					},
					"query_complexity": {
						"description": "How the API takes query_complexity.",
						"allOf": [{ "$ref": "#/definitions/NeedRule" }]
					},
					"data_model": {
						"description": "How the API takes data_model.",
						"allOf": [{ "$ref": "#/definitions/NeedRule" }]
					}
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
