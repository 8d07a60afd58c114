// schemas/policy-compliance.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "policy-compliance.schema.json";
var title = "CompliancePolicy";
var description = "policies/compliance.yaml: what each framework demands of a request.";
var type = "object";
var additionalProperties = false;
var required = ["version", "frameworks"];
var properties = {
	"version": {
		"description": "Version of the file's format.",
		"const": 1
	},
	"frameworks": {
		"description": "The frameworks requests may name.",
		"type": "array",
		"minItems": 1,
		"maxItems": 100,
		"items": {
			"title": "Framework",
			"type": "object",
			"additionalProperties": false,
			"required": ["id", "requires"],
			"properties": {
				"id": {
					"type": "string",
					"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
					"maxLength": 64,
					"description": "Its name in policies.compliance.",
					"examples": ["pci"]
				},
				"title": {
					"description": "Its full name.",
					"type": "string",
					"maxLength": 200,
					"examples": ["PCI DSS"]
				},
				"requires": {
					"description": "The switches of policies that must be enabled.",
					"type": "array",
					"minItems": 1,
					"items": { "enum": ["pii_handling", "audit_logging"] },
					"examples": [["pii_handling", "audit_logging"]]
				}
			}
		}
	}
};
var policy_compliance_schema_default = {
	$schema,
	$id,
	title,
	description,
	type,
	additionalProperties,
	required,
	properties
};
export { $id, $schema, additionalProperties, policy_compliance_schema_default as default, description, properties, required, title, type };
