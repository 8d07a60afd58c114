import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prism, scratch } from './run-prism.ts';

test('drift of what was really applied: none, then what somebody took away, then a system that is not there', async () => {
  const root = scratch('embedded');
  expect((await prism('apply', '--root', root)).code).toBe(0);
  const same = await prism('drift', '--root', root);
  expect(same.out).toContain('same: no differences in 3 namespaces');
  expect([same.code, same.err]).toEqual([0, '']);

  const folder = join(root, '.prism/proxy/namespaces');
  const [taken] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('order-transactions'),
  );
  rmSync(join(folder, taken!), { recursive: true });
  const { code, out } = await prism('drift', '--root', root, '--format', 'json');
  const found = JSON.parse(out);
  expect([code, found.result]).toEqual([3, 'different']);
  expect(new Set(found.live.map((one: { namespace: string }) => one.namespace))).toEqual(
    new Set(['order-transactions']),
  );
  expect(found.desired).toEqual([]);

  // The others are compared all the same.
  writeFileSync(
    join(root, 'prism.yaml'),
    'version: 1\nrequests: ["namespaces/**/namespace-request.yaml"]\nbackends:\n  postgres:\n    url_env: PRISM_NO_SUCH_VARIABLE\n',
  );
  const partly = await prism('drift', '--root', root, '--format', 'json');
  const known = JSON.parse(partly.out);
  expect([partly.code, known.result]).toEqual([2, 'unreachable']);
  expect(known.unreachable.map((one: { systems: string[] }) => one.systems)).toEqual([['postgres']]);
  expect(known.live).toEqual(found.live);
});
