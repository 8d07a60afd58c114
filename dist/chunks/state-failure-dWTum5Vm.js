// src/state/state-failure.ts
/** The state cannot be worked with. `advice` says what to do about it; neither names a secret. */
var StateRefused = class extends Error {
	advice;
	constructor(message, advice) {
		super(message);
		this.advice = advice;
	}
};
/** What the state holds cannot be taken for true: it was damaged, mixed with another one, or is of a newer format. */
var StateDamaged = class extends StateRefused {};
/** Somebody else wrote first. */
var StateConflict = class extends Error {
	found;
	constructor(message, found) {
		super(message);
		this.found = found;
	}
};
export { StateDamaged as n, StateRefused as r, StateConflict as t };
