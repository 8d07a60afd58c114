import { describe, expect, test } from 'vitest';
import { expectSameReport, incrementalReport, randomHistory, wholeReport } from './random-histories.ts';

// Seeds 1 to 1,000 are the fixed set. A share of them runs each time; PRISM_HISTORIES=1000 runs all.
const HISTORIES = Number(process.env.PRISM_HISTORIES ?? 100);
const LONG = { timeout: 900_000 };

describe('what an index tells of a change is what judging both trees tells', () => {
  test(`in ${HISTORIES} random histories`, LONG, () => {
    const seen = { rejected: 0, blocked: 0, accepted: 0 };
    let changes = 0;
    let lessThanAll = 0;
    for (let seed = 1; seed <= HISTORIES; seed++) {
      const history = randomHistory(seed);
      const whole = wholeReport(history);
      const { part, report } = incrementalReport(history);
      expectSameReport(report!, whole, `seed ${seed}`);
      seen[whole.result]++;
      changes += whole.plan?.changes.length ?? 0;
      if (part!.rest.files > part!.base.length) lessThanAll++;
    }
    // Else the histories say nothing about some of the verdicts, or nearly everything is judged anyway.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(HISTORIES / 15);
    expect(changes).toBeGreaterThan(HISTORIES / 4);
    expect(lessThanAll).toBeGreaterThan(HISTORIES / 10);
  });

  test('and with any section gone or garbled it says that it cannot tell', LONG, () => {
    for (let seed = 1; seed <= HISTORIES; seed += 10) {
      const history = randomHistory(seed);
      const { read } = incrementalReport(history);
      for (const name of read) {
        for (const broken of [undefined, '', '{"files":', 'null']) {
          const { part } = incrementalReport(history, (one, text) => (one === name ? broken : text));
          expect(part, `seed ${seed}, '${name}' as ${broken}`).toBeUndefined();
        }
      }
    }
  });
});
