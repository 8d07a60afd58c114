// schemas/diagnostics.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "diagnostics.schema.json";
var title = "DiagnosticsReport";
var description = "diagnostics.json: the verdict and every finding.";
var type = "object";
var additionalProperties = false;
var required = [
	"result",
	"namespaces",
	"diagnostics"
];
var properties = {
	"result": {
		"title": "Result",
		"description": "`accepted`; `blocked`: an approval is missing; `rejected`: a request or a policy is wrong.",
		"enum": [
			"accepted",
			"blocked",
			"rejected"
		]
	},
	"namespaces": {
		"description": "Number of request files judged.",
		"type": "integer",
		"minimum": 0
	},
	"diagnostics": {
		"description": "All findings, by path, line and column.",
		"type": "array",
		"items": { "$ref": "#/definitions/Diagnostic" }
	}
};
var definitions = {
	"Location": {
		"title": "Location",
		"description": "A place in a file. Lines and columns count from 1; columns in UTF-16 code units, as editors count; the end is exclusive.",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"file",
			"line",
			"column",
			"end_line",
			"end_column"
		],
		"properties": {
			"file": { "type": "string" },
			"line": {
				"type": "integer",
				"minimum": 1
			},
			"column": {
				"type": "integer",
				"minimum": 1
			},
			"end_line": {
				"type": "integer",
				"minimum": 1
			},
			"end_column": {
				"type": "integer",
				"minimum": 1
			}
		}
	},
	"Related": {
		"title": "Related",
		"description": "The policy line, or the other file, that decided.",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"file",
			"line",
			"column",
			"message"
		],
		"properties": {
			"file": { "type": "string" },
			"line": {
				"type": "integer",
				"minimum": 1
			},
			"column": {
				"type": "integer",
				"minimum": 1
			},
			"message": { "type": "string" }
		}
	},
	"Fix": {
		"title": "Fix",
		"description": "The smallest edit that would make the field pass.",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"path",
			"value",
			"reason",
			"automatic"
		],
		"properties": {
			"path": {
				"type": "string",
				"description": "The field to edit."
			},
			"value": { "description": "Its new value; with `op: rename` the new key." },
			"reason": {
				"type": "string",
				"description": "Why this edit."
			},
			"op": {
				"enum": ["rename"],
				"description": "`rename`: the key is renamed. Left out: the value is set."
			},
			"automatic": {
				"type": "boolean",
				"description": "Whether it is the only such edit and keeps what the request means; `prism validate --fix` applies only these."
			}
		}
	},
	"Diagnostic": {
		"title": "Diagnostic",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"severity",
			"error",
			"location",
			"related",
			"namespace",
			"existing",
			"docs"
		],
		"properties": {
			"severity": {
				"title": "Severity",
				"enum": [
					"error",
					"warning",
					"notice"
				]
			},
			"error": {
				"title": "ErrorEnvelope",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"code",
					"message",
					"details"
				],
				"properties": {
					"code": {
						"type": "string",
						"description": "The code; each has a page in docs/diagnostics."
					},
					"message": {
						"type": "string",
						"description": "What is wrong."
					},
					"details": {
						"type": "object",
						"description": "The field, the recommendation, and what belongs to the code."
					}
				}
			},
			"location": { "$ref": "#/definitions/Location" },
			"related": {
				"type": "array",
				"items": { "$ref": "#/definitions/Related" }
			},
			"namespace": {
				"type": ["string", "null"],
				"description": "The namespace the file asks for, where it could be read."
			},
			"existing": {
				"type": "boolean",
				"description": "Whether the finding was there before the change."
			},
			"fix": { "$ref": "#/definitions/Fix" },
			"docs": {
				"type": "string",
				"description": "Page that explains the code."
			}
		}
	}
};
var diagnostics_schema_default = {
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
export { $id, $schema, additionalProperties, diagnostics_schema_default as default, definitions, description, properties, required, title, type };
