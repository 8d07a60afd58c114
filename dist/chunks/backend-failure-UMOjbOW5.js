// src/backends/backend-failure.ts
/** A system did not do what was asked of it. `advice` says what to do about it; neither names a secret. */
var BackendFailure = class extends Error {
	kind;
	advice;
	constructor(kind, message, advice) {
		super(message);
		this.kind = kind;
		this.advice = advice;
	}
};
export { BackendFailure as t };
