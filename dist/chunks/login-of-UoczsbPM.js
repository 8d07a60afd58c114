// src/github/login-of.ts
/** The account that GitHub shows in place of those that were deleted. */
const DELETED = "ghost";
/**
* The login as GitHub spells it, `name[bot]` for an app; null where nobody knows who it was: an account that is gone,
* or an address of a commit that belongs to none.
*/
function loginOf(account) {
	const login = account?.login ?? "";
	return login === "" || login === DELETED ? null : login;
}
export { loginOf as t };
