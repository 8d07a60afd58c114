/**
 * A smaller input that still fails, by leaving out ever smaller stretches (delta debugging, simplified): first
 * whole lines, then bytes.
 *
 * @param fails Whether an input shows the failure that is looked into, and not just any.
 */
export function shrink(bytes: Buffer, fails: (bytes: Buffer) => boolean, budget = 3_000): Buffer {
  let tries = budget;
  const stillFails = (candidate: Buffer): boolean => tries-- > 0 && fails(candidate);
  const byLines = leaveOut(splitLines(bytes), (lines) => stillFails(Buffer.concat(lines)));
  const byBytes = leaveOut([...Buffer.concat(byLines)], (all) => stillFails(Buffer.from(all)));
  return Buffer.from(byBytes);
}

function leaveOut<T>(all: readonly T[], fails: (rest: readonly T[]) => boolean): readonly T[] {
  let kept = all;
  for (
    let length = Math.ceil(kept.length / 2);
    length >= 1;
    length = length === 1 ? 0 : Math.ceil(length / 2)
  ) {
    let shrunk = true;
    while (shrunk) {
      shrunk = false;
      // From the end: leaving out what comes last moves nothing before it.
      for (let start = kept.length - length; start > -length; start -= length) {
        const from = Math.max(0, start);
        const rest = kept.toSpliced(from, start + length - from);
        if (rest.length === kept.length || !fails(rest)) continue;
        kept = rest;
        shrunk = true;
      }
    }
  }
  return kept;
}

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end + 1));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}
