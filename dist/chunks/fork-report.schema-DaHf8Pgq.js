// schemas/fork-report.schema.json
var $schema = "http://json-schema.org/draft-07/schema#";
var $id = "fork-report.schema.json";
var title = "ForkReport";
var description = "What the check of a pull request leaves where its token may not write, as on a pull request of a fork. Whoever can change the fork's code can write anything into it: the job that comments takes only the number of the pull request from it, and that only after asking GitHub.";
var type = "object";
var additionalProperties = false;
var required = [
	"format_version",
	"repository",
	"pull_request",
	"head",
	"base",
	"run",
	"verdict",
	"description",
	"comment"
];
var properties = {
	"format_version": {
		"const": 1,
		"description": "Version of this format."
	},
	"repository": {
		"description": "The repository that the pull request is to, as owner/name.",
		"type": "string",
		"maxLength": 256,
		"examples": ["acme/namespaces"]
	},
	"pull_request": {
		"description": "Number of the pull request.",
		"type": "integer",
		"minimum": 1,
		"maximum": 2147483647,
		"examples": [7]
	},
	"head": {
		"description": "The id of the commit that was judged, in full.",
		"type": "string",
		"maxLength": 64,
		"examples": ["1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b"]
	},
	"base": {
		"description": "The id of the base branch's tip that it was judged against, in full.",
		"type": "string",
		"maxLength": 64,
		"examples": ["9a0b1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f"]
	},
	"run": {
		"description": "Id of the workflow run that judged.",
		"type": "integer",
		"minimum": 1,
		"maximum": 9007199254740991,
		"examples": [1001]
	},
	"verdict": {
		"description": "What came of it.",
		"enum": [
			"accepted",
			"blocked",
			"rejected"
		]
	},
	"description": {
		"description": "The verdict in one sentence.",
		"type": "string",
		"maxLength": 140,
		"examples": ["2 changes, and nothing holds them"]
	},
	"comment": {
		"description": "The report in Markdown, for people who open the artifact. No program posts it.",
		"type": "string",
		"maxLength": 65536
	}
};
var fork_report_schema_default = {
	$schema,
	$id,
	title,
	description,
	type,
	additionalProperties,
	required,
	properties
};
export { $id, $schema, additionalProperties, fork_report_schema_default as default, description, properties, required, title, type };
