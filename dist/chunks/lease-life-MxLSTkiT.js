const { readFileSync, readlinkSync } = process.getBuiltinModule("node:fs");
const { hostname } = process.getBuiltinModule("node:os");
// src/state/lease-life.ts
/** Runs of this process that have a lease, or try to write with one. */
const LIVE = /* @__PURE__ */ new Set();
const runLives = (run) => void LIVE.add(run);
const runEnded = (run) => void LIVE.delete(run);
/**
* Where the number of a process means this process: a start of a system, and the numbers of one container of it. A name
* of a host would not do, since containers may share one.
*/
const MACHINE = machine();
function machine() {
	try {
		return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${readlinkSync("/proc/self/ns/pid")}`;
	} catch {
		return hostname();
	}
}
/** Whether somebody may still write with a lease: it has not expired, and its holder is not known to be gone. */
const isHeld = (lease, now) => lease != null && Date.parse(lease.expires_at) > now && !holderIsGone(lease);
/** Whether who has the lease is known to be gone: only of a process of this machine can that be said. */
function holderIsGone({ machine, pid, run }) {
	if (machine !== MACHINE) return false;
	if (pid === process.pid) return !LIVE.has(run);
	try {
		process.kill(pid, 0);
		return false;
	} catch (error) {
		return error.code === "ESRCH";
	}
}
export { runLives as i, isHeld as n, runEnded as r, MACHINE as t };
