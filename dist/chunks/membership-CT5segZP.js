// src/core/authorize/membership.ts
function membershipOf({ teams }, evidence) {
	const named = Object.entries(evidence?.memberships ?? {});
	/** As written, by how they compare. */
	const known = /* @__PURE__ */ new Map();
	const rosterOf = (team) => {
		const before = known.get(team);
		if (before) return before;
		const roster = /* @__PURE__ */ new Map();
		const add = (login) => roster.has(loginKey(login)) || roster.set(loginKey(login), login);
		teams.get(team)?.members.forEach(add);
		for (const [login, of] of named) if (of.includes(team)) add(login);
		known.set(team, roster);
		return roster;
	};
	const isMember = (login, team) => rosterOf(team).has(loginKey(login));
	return {
		isMember,
		membersOf: (team) => [...rosterOf(team).values()],
		isExpert: (login) => [...teams.values()].some(({ name, boundary }) => boundary === "expert" && isMember(login, name))
	};
}
/** Logins are ASCII. Other letters stay as they are: the Kelvin sign is no `k`, though its lower case is. */
const loginKey = (login) => login.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
export { membershipOf as n, loginKey as t };
