// src/run/failure.ts
/** The program could not do its job: exit code 2. `advice` says what to do about it. */
var Failure = class extends Error {
	advice;
	constructor(message, advice) {
		super(message);
		this.advice = advice;
	}
};
export { Failure as t };
