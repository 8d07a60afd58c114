// schemas/evidence.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "evidence.schema.json";
var title = "Evidence";
var description = "What is known of a pull request's people: who wrote it and who reviewed it. All of it is optional; what is left out is taken as not known, and never as fine. Logins compare without case.";
var type = "object";
var additionalProperties = false;
var properties = {
	"author": {
		"description": "Who opened the pull request; null when the account is gone. Where neither this nor an actor is known no review counts.",
		"type": ["string", "null"],
		"maxLength": 256,
		"examples": ["alice"]
	},
	"commits": {
		"description": "Every commit of the pull request. Left out or empty: nobody knows who wrote it, so no review counts.",
		"type": "array",
		"maxItems": 1e5,
		"items": {
			"title": "EvidenceCommit",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"author",
				"committer",
				"co_authors"
			],
			"properties": {
				"author": {
					"description": "Login of the author; null when the address belongs to no account: then no review counts.",
					"type": ["string", "null"],
					"maxLength": 256,
					"examples": ["alice"]
				},
				"committer": {
					"description": "Login of the committer, or null likewise. GitHub itself, `web-flow`, is nobody.",
					"type": ["string", "null"],
					"maxLength": 256,
					"examples": ["web-flow"]
				},
				"co_authors": {
					"description": "Logins of the co-authors, null likewise.",
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"type": ["string", "null"],
						"maxLength": 256
					},
					"examples": [["bob"]]
				}
			}
		}
	},
	"reviews": {
		"description": "The reviews, in any order.",
		"type": "array",
		"maxItems": 1e5,
		"items": {
			"title": "EvidenceReview",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"user",
				"state",
				"commit",
				"submitted_at"
			],
			"properties": {
				"user": {
					"description": "Login of the reviewer; null when the account is gone.",
					"type": ["string", "null"],
					"maxLength": 256,
					"examples": ["carol"]
				},
				"state": {
					"description": "APPROVED, CHANGES_REQUESTED and DISMISSED decide, in any letter case; of one person the latest. Others decide nothing.",
					"type": "string",
					"maxLength": 64,
					"examples": ["APPROVED"]
				},
				"commit": {
					"description": "The id of the commit that was reviewed, in full. What the change was there is compared with what it is now, so the clone must have it.",
					"type": ["string", "null"],
					"maxLength": 64,
					"examples": ["1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b"]
				},
				"submitted_at": {
					"description": "When, in ISO 8601; null while it is pending.",
					"type": ["string", "null"],
					"maxLength": 64,
					"examples": ["2026-11-20T09:30:00Z"]
				}
			}
		}
	},
	"memberships": {
		"description": "By login, the teams of teams.yaml that the person is a member of: for teams whose members GitHub knows (`github_team`).",
		"type": "object",
		"additionalProperties": {
			"type": "array",
			"maxItems": 1e4,
			"items": {
				"type": "string",
				"maxLength": 128
			}
		},
		"examples": [{ "carol": ["platform-team"] }]
	},
	"merged_at": {
		"description": "When it was merged, in ISO 8601: later reviews do not count, and grants are judged at that time. Null or left out: not merged.",
		"type": ["string", "null"],
		"maxLength": 64,
		"examples": ["2026-11-21T15:00:00Z"]
	}
};
var evidence_schema_default = {
	$schema,
	$id,
	title,
	description,
	type,
	additionalProperties,
	properties
};
export { $id, $schema, additionalProperties, evidence_schema_default as default, description, properties, title, type };
