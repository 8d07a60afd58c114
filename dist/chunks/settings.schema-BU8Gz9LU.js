// schemas/settings.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "settings.schema.json";
var title = "Settings";
var description = "prism.yaml: settings of a namespaces repo. Every one has a default.";
var type = "object";
var additionalProperties = false;
var required = ["version"];
var properties = {
	"version": {
		"description": "Version of the file's format.",
		"const": 1
	},
	"requests": {
		"description": "Globs of the request files, relative to the root: names, `*` and `?` within a part, `**` for any folders, `{a,b}` with up to 10 choices.",
		"type": "array",
		"minItems": 1,
		"maxItems": 100,
		"items": {
			"type": "string",
			"minLength": 1,
			"maxLength": 1024
		},
		"default": ["**/namespace-request.{yaml,yml}"],
		"examples": [["namespaces/**/namespace-request.yaml"]]
	},
	"policies": {
		"description": "Folder of the policy files, relative to the root and inside it. A file here replaces the built-in one of its name.",
		"type": "string",
		"minLength": 1,
		"maxLength": 1024,
		"default": "policies",
		"examples": ["policies"]
	},
	"max_deletions": {
		"description": "How many namespaces one change may delete.",
		"type": "integer",
		"minimum": 0,
		"maximum": 1e6,
		"default": 5,
		"examples": [5]
	},
	"proxy": {
		"description": "The proxies that serve namespaces, and where their registrations are published.",
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"endpoints": {
				"description": "Addresses clients connect to.",
				"type": "array",
				"maxItems": 100,
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 300
				},
				"default": [],
				"examples": [["prism-proxy-1.example.com:8980"]]
			},
			"registry": {
				"description": "A directory, or an http(s) URL, that takes the registrations.",
				"type": "string",
				"minLength": 1,
				"maxLength": 2e3,
				"examples": [".prism/proxy"]
			}
		}
	},
	"state": {
		"description": "Where the applied state is kept.",
		"type": "object",
		"additionalProperties": false,
		"required": ["store"],
		"properties": {
			"store": {
				"description": "Kind of store.",
				"enum": [
					"directory",
					"git",
					"postgres"
				],
				"default": "directory"
			},
			"path": {
				"description": "Folder of the directory store.",
				"type": "string",
				"examples": [".prism/state"]
			},
			"branch": {
				"description": "Branch of the git store.",
				"type": "string",
				"examples": ["prism-state"]
			},
			"url_env": {
				"description": "Name of the environment variable that holds the connection string of the postgres store.",
				"type": "string",
				"examples": ["PRISM_STATE_URL"]
			}
		}
	},
	"observability": {
		"description": "Where apply puts what Prometheus, Grafana, tracing and audit read.",
		"type": "object",
		"additionalProperties": false,
		"properties": { "directory": {
			"description": "Folder for the rules, dashboards, tracing and audit settings, relative to the root.",
			"type": "string",
			"minLength": 1,
			"maxLength": 1024,
			"default": ".prism/observability",
			"examples": [".prism/observability"]
		} }
	},
	"backends": {
		"description": "How apply reaches the backends. Secrets by the name of an environment variable only.",
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"postgres": {
				"type": "object",
				"additionalProperties": false,
				"properties": { "url_env": {
					"description": "Environment variable with the connection string; left out: an embedded PostgreSQL.",
					"type": "string",
					"examples": ["PRISM_POSTGRES_URL"]
				} },
				"description": "PostgreSQL."
			},
			"kafka": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"brokers": {
						"description": "Bootstrap brokers.",
						"type": "array",
						"items": { "type": "string" },
						"examples": [["localhost:9092"]]
					},
					"username_env": {
						"type": "string",
						"description": "Environment variable with the user name."
					},
					"password_env": {
						"type": "string",
						"description": "Environment variable with the password."
					},
					"tls": {
						"type": "boolean",
						"description": "Whether to connect by TLS."
					}
				},
				"description": "Apache Kafka."
			},
			"redis": {
				"type": "object",
				"additionalProperties": false,
				"properties": { "url_env": {
					"type": "string",
					"description": "Environment variable with the connection string."
				} },
				"description": "Redis."
			},
			"nats": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"servers": {
						"type": "array",
						"items": { "type": "string" },
						"description": "Server URLs."
					},
					"credentials_env": {
						"type": "string",
						"description": "Environment variable with the provisioner's credentials: what a `.creds` file holds, or `user:password`."
					},
					"signing_key_env": {
						"type": "string",
						"description": "Environment variable with the seed of a signing key of the account, by which apply issues the users of the providers; left out: users are the operator's to make."
					},
					"credentials_folder": {
						"type": "string",
						"minLength": 1,
						"maxLength": 1024,
						"description": "Folder for the credentials of the users that apply issues, relative to the root; it must outlast a run.",
						"default": ".prism/nats",
						"examples": [".prism/nats"]
					}
				},
				"description": "NATS JetStream."
			},
			"s3": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"endpoint": {
						"type": "string",
						"description": "Endpoint URL, where it is not the region's own."
					},
					"region": {
						"type": "string",
						"description": "Region of the buckets.",
						"examples": ["us-east-1"]
					},
					"bucket_prefix": {
						"description": "First part of every bucket's name; bucket names are unique over all of S3.",
						"type": "string",
						"pattern": "^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$",
						"default": "prism",
						"examples": ["acme-prism"]
					}
				},
				"description": "S3 object storage."
			},
			"neptune": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"endpoint": {
						"type": "string",
						"description": "Endpoint URL, where it is not the region's own."
					},
					"region": {
						"type": "string",
						"description": "Region of the clusters."
					}
				},
				"description": "Amazon Neptune."
			}
		}
	}
};
var settings_schema_default = {
	$schema,
	$id,
	title,
	description,
	type,
	additionalProperties,
	required,
	properties
};
export { $id, $schema, additionalProperties, settings_schema_default as default, description, properties, required, title, type };
