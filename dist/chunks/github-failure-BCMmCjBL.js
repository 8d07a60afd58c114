// src/github/github-failure.ts
/** GitHub was asked in vain. All its texts are for people, and none holds the token. */
var GitHubFailure = class extends Error {
	/** What to do about it. */
	advice;
	/**
	* Of the answer: 401, 403 (not permitted), 404, 422, 5xx and so on. Every rate limit is 429, though GitHub answers
	* some with 403. Undefined: no answer came, or nothing could be asked.
	*/
	status;
	constructor(message, advice, status) {
		super(message);
		this.name = "GitHubFailure";
		this.advice = advice;
		this.status = status;
	}
};
export { GitHubFailure as t };
