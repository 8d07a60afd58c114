// schemas/platform-config.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "platform-config.schema.json";
var title = "PlatformConfig";
var description = "The internal platform configuration of one namespace: what the compiler decided, for the data plane. Network configuration (VPC, service mesh) is not part of it.";
var type = "object";
var additionalProperties = false;
var required = [
	"format_version",
	"namespace",
	"team",
	"client_api",
	"patterns",
	"backend",
	"auxiliary_backends",
	"access",
	"proxy",
	"observability",
	"policies",
	"provenance"
];
var properties = {
	"format_version": {
		"description": "Version of this format.",
		"const": 1
	},
	"namespace": {
		"description": "Name of the namespace.",
		"type": "string"
	},
	"team": {
		"description": "The owning team.",
		"type": "string"
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
	"patterns": {
		"description": "The selected patterns, in the order of the chain.",
		"type": "array",
		"items": {
			"title": "PatternConfig",
			"type": "object",
			"additionalProperties": false,
			"required": ["type", "config"],
			"properties": {
				"type": {
					"type": "string",
					"description": "The pattern."
				},
				"config": {
					"description": "Its settings.",
					"type": "object",
					"additionalProperties": { "type": [
						"string",
						"number",
						"boolean",
						"null"
					] }
				}
			}
		}
	},
	"backend": {
		"title": "BackendConfig",
		"description": "The primary backend.",
		"type": "object",
		"additionalProperties": false,
		"required": ["type", "config"],
		"properties": {
			"type": { "enum": [
				"kafka",
				"postgres",
				"redis",
				"nats",
				"s3",
				"neptune"
			] },
			"config": {
				"description": "Its settings.",
				"type": "object",
				"additionalProperties": { "type": [
					"string",
					"number",
					"boolean",
					"null"
				] }
			}
		}
	},
	"auxiliary_backends": {
		"description": "What the patterns keep in backends of their own.",
		"type": "array",
		"items": {
			"title": "AuxiliaryBackend",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"pattern",
				"type",
				"config"
			],
			"properties": {
				"pattern": {
					"type": "string",
					"description": "The pattern it belongs to."
				},
				"type": { "enum": [
					"kafka",
					"postgres",
					"redis",
					"nats",
					"s3",
					"neptune"
				] },
				"config": {
					"description": "Its settings.",
					"type": "object",
					"additionalProperties": { "type": [
						"string",
						"number",
						"boolean",
						"null"
					] }
				}
			}
		}
	},
	"access": {
		"title": "AccessConfig",
		"description": "Who may do what.",
		"type": "object",
		"additionalProperties": false,
		"required": ["roles", "principals"],
		"properties": {
			"roles": {
				"description": "What the proxy enforces.",
				"type": "array",
				"items": {
					"title": "RoleBinding",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"kind",
						"name",
						"role"
					],
					"properties": {
						"kind": {
							"enum": ["team", "service"],
							"description": "What is bound."
						},
						"name": {
							"type": "string",
							"description": "Its name."
						},
						"role": {
							"enum": [
								"admin",
								"read-write",
								"read-only"
							],
							"description": "The role."
						}
					}
				}
			},
			"principals": {
				"description": "One per backend, for the pattern providers, with rights to this namespace's resources alone. Consumers get no direct access.",
				"type": "array",
				"items": {
					"title": "Principal",
					"type": "object",
					"additionalProperties": false,
					"required": ["backend", "name"],
					"properties": {
						"backend": { "enum": [
							"kafka",
							"postgres",
							"redis",
							"nats",
							"s3",
							"neptune"
						] },
						"name": {
							"type": "string",
							"description": "Name of the user or role at the backend."
						}
					}
				}
			}
		}
	},
	"proxy": {
		"title": "ProxyConfig",
		"description": "How the proxy serves the namespace.",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"endpoints",
			"chain",
			"rate_limits"
		],
		"properties": {
			"endpoints": {
				"description": "Addresses clients connect to.",
				"type": "array",
				"items": { "type": "string" }
			},
			"chain": {
				"description": "The steps a call goes through, in order; the last is the primary backend.",
				"type": "array",
				"items": { "type": "string" }
			},
			"rate_limits": {
				"title": "RateLimits",
				"description": "Enforced at the proxy; null where the API has none.",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"write_rps",
					"read_rps",
					"concurrent_connections"
				],
				"properties": {
					"write_rps": { "type": ["integer", "null"] },
					"read_rps": { "type": ["integer", "null"] },
					"concurrent_connections": { "type": ["integer", "null"] }
				}
			}
		}
	},
	"observability": {
		"title": "ObservabilityConfig",
		"description": "Metrics, tracing and audit.",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"metrics",
			"tracing",
			"audit_log"
		],
		"properties": {
			"metrics": {
				"type": "array",
				"items": { "type": "string" },
				"description": "Metric families with the label namespace."
			},
			"tracing": {
				"type": "object",
				"additionalProperties": false,
				"required": ["service"],
				"properties": { "service": {
					"type": "string",
					"description": "Service name of the spans."
				} },
				"description": "Tracing."
			},
			"audit_log": {
				"type": ["string", "null"],
				"description": "Name of the audit sink; null when audit logging is disabled."
			}
		}
	},
	"policies": {
		"title": "EffectivePolicies",
		"description": "Data protection in force.",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"pii_handling",
			"audit_logging",
			"compliance",
			"encryption_at_rest"
		],
		"properties": {
			"pii_handling": {
				"enum": ["enabled", "disabled"],
				"description": "Whether personal data is detected and encrypted."
			},
			"audit_logging": {
				"enum": ["enabled", "disabled"],
				"description": "Whether every access is recorded."
			},
			"compliance": {
				"type": ["string", "null"],
				"description": "The framework the namespace must meet."
			},
			"encryption_at_rest": {
				"description": "The backends on which it is turned on, because pii_handling is enabled and the backend has it.",
				"type": "array",
				"items": { "enum": [
					"kafka",
					"postgres",
					"redis",
					"nats",
					"s3",
					"neptune"
				] }
			}
		}
	},
	"provenance": {
		"description": "For every decided value the rule that decided and the request fields it read.",
		"type": "array",
		"items": {
			"title": "Provenance",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"rule",
				"inputs"
			],
			"properties": {
				"path": {
					"type": "string",
					"description": "The value."
				},
				"rule": {
					"type": "string",
					"description": "File and id of the rule."
				},
				"inputs": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Request fields."
				}
			}
		}
	}
};
var platform_config_schema_default = {
	$schema,
	$id,
	title,
	description,
	type,
	additionalProperties,
	required,
	properties
};
export { $id, $schema, additionalProperties, platform_config_schema_default as default, description, properties, required, title, type };
