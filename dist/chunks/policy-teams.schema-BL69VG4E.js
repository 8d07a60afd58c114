// schemas/policy-teams.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "policy-teams.schema.json";
var title = "TeamsPolicy";
var description = "policies/teams.yaml: the teams, who is in them, what each may use.";
var type = "object";
var additionalProperties = false;
var required = ["default_quota", "teams"];
var properties = {
	"version": {
		"description": "Version of the file's format.",
		"const": 1
	},
	"default_quota": {
		"description": "The quota of a team that states none; all four limits.",
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"write_rps": {
				"description": "Writes per second, summed over the team's namespaces.",
				"anyOf": [{ "const": "unlimited" }, {
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				}],
				"examples": [5e4]
			},
			"read_rps": {
				"description": "Reads per second, summed over the team's namespaces.",
				"anyOf": [{ "const": "unlimited" }, {
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				}],
				"examples": [2e5]
			},
			"data_size": {
				"description": "Size of data, summed over the team's namespaces.",
				"anyOf": [{ "const": "unlimited" }, {
					"description": "A size: a number and B, KB, MB, GB, TB or PB (powers of 1024).",
					"type": "string",
					"pattern": "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
					"examples": ["1TB"]
				}],
				"examples": ["1TB"]
			},
			"namespaces": {
				"description": "Number of namespaces.",
				"anyOf": [{ "const": "unlimited" }, {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e6
				}],
				"examples": [20]
			}
		},
		"required": [
			"write_rps",
			"read_rps",
			"data_size",
			"namespaces"
		]
	},
	"teams": {
		"description": "The teams.",
		"type": "array",
		"minItems": 1,
		"maxItems": 1e4,
		"items": {
			"title": "Team",
			"type": "object",
			"additionalProperties": false,
			"required": ["name"],
			"properties": {
				"name": {
					"type": "string",
					"minLength": 1,
					"maxLength": 128,
					"description": "Name of the team, as requests state it.",
					"examples": ["payments-team"]
				},
				"boundary": {
					"description": "The highest boundary the team may use without an approval. `expert` is the platform team.",
					"enum": [
						"guided",
						"advanced",
						"expert"
					],
					"default": "guided",
					"examples": ["guided"]
				},
				"members": {
					"description": "GitHub logins; compared without case.",
					"type": "array",
					"maxItems": 1e4,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 100
					},
					"examples": [["alice", "bob"]]
				},
				"github_team": {
					"description": "The GitHub team whose members are this team's: organisation/slug.",
					"type": "string",
					"pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$",
					"examples": ["acme/payments"]
				},
				"quota": {
					"description": "Limits of this team; what it leaves out comes from default_quota.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"write_rps": {
							"description": "Writes per second, summed over the team's namespaces.",
							"anyOf": [{ "const": "unlimited" }, {
								"type": "integer",
								"minimum": 0,
								"maximum": 9007199254740991
							}],
							"examples": [5e4]
						},
						"read_rps": {
							"description": "Reads per second, summed over the team's namespaces.",
							"anyOf": [{ "const": "unlimited" }, {
								"type": "integer",
								"minimum": 0,
								"maximum": 9007199254740991
							}],
							"examples": [2e5]
						},
						"data_size": {
							"description": "Size of data, summed over the team's namespaces.",
							"anyOf": [{ "const": "unlimited" }, {
								"description": "A size: a number and B, KB, MB, GB, TB or PB (powers of 1024).",
								"type": "string",
								"pattern": "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
								"examples": ["1TB"]
							}],
							"examples": ["1TB"]
						},
						"namespaces": {
							"description": "Number of namespaces.",
							"anyOf": [{ "const": "unlimited" }, {
								"type": "integer",
								"minimum": 0,
								"maximum": 1e6
							}],
							"examples": [20]
						}
					}
				}
			}
		}
	}
};
var policy_teams_schema_default = {
	$schema,
	$id,
	title,
	description,
	type,
	additionalProperties,
	required,
	properties
};
export { $id, $schema, additionalProperties, policy_teams_schema_default as default, description, properties, required, title, type };
