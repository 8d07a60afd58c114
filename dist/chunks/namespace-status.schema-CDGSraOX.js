// schemas/namespace-status.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "namespace-status.schema.json";
var title = "NamespaceStatus";
var description = "What a client is told of a namespace: `prism status NAMESPACE --format json`, and each of `namespaces` without a name.";
var type = "object";
var additionalProperties = false;
var required = [
	"namespace",
	"status",
	"endpoints",
	"client_api",
	"created_at"
];
var properties = {
	"namespace": {
		"description": "Name of the namespace.",
		"type": "string"
	},
	"status": {
		"description": "`provisioning`: it is being made for the first time. `active`: all of it is there. `degraded`: a change of it began and has not come to its end. `deleting`: its deletion has begun. `deleted`: it is gone, and its name is free.",
		"enum": [
			"provisioning",
			"active",
			"degraded",
			"deleting",
			"deleted"
		]
	},
	"endpoints": {
		"description": "Addresses clients connect to.",
		"type": "array",
		"items": { "type": "string" }
	},
	"client_api": {
		"description": "The API clients use.",
		"enum": [
			"keyvalue",
			"pubsub",
			"queue",
			"reader",
			"transact"
		]
	},
	"created_at": {
		"description": "When its creation ended (ISO 8601, UTC); null before.",
		"type": ["string", "null"]
	}
};
var namespace_status_schema_default = {
	$schema,
	$id,
	title,
	description,
	type,
	additionalProperties,
	required,
	properties
};
export { $id, $schema, additionalProperties, namespace_status_schema_default as default, description, properties, required, title, type };
