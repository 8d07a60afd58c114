import { expect, test } from 'vitest';
import { backendsOf } from './hold-backends.ts';

test.each([
  ['test/backend-kafka.server.test.ts', ['kafka']],
  ['/a/kafka/test/backend-redis-isolation.server.test.ts', ['redis']],
  ['test/backend-s3.server.test.ts', ['moto']],
  ['test/aws-neptune-s3.server.test.ts', ['moto']],
  ['test/kill-all.server.test.ts', ['kafka', 'nats', 'redis', 'moto']],
  ['test/state-postgres.server.test.ts', []],
  ['test/small-parallel.server.test.ts', []],
])('%s needs %j', (file, needs) => {
  expect(backendsOf(file)).toEqual(needs);
});
