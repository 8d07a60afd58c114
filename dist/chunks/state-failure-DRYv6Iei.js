// src/state/state-failure.ts
/** The state cannot be worked with. `advice` says what to do about it; neither names a secret. */
var StateRefused = class extends Error {
	advice;
	constructor(message, advice) {
		super(message);
		this.advice = advice;
	}
};
/** Somebody else wrote first. */
var StateConflict = class extends Error {
	found;
	constructor(message, found) {
		super(message);
		this.found = found;
	}
};
export { StateRefused as n, StateConflict as t };
