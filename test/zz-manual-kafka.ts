import { openKafka } from '../src/backends/kafka/open-kafka.ts';
import { carry, contextOf, createSteps, removeSteps, differencesOf } from './driver-conformance.ts';
import { kafkaConfig, provisioner, openAdmin, addUser } from './backend-kafka-cluster.ts';
import { writeFileSync } from 'node:fs';
const d = await openKafka(provisioner());
const what = process.argv[2];
const cfg = kafkaConfig('manual', JSON.parse(process.argv[3] ?? '{}'));
const t = performance.now();
try {
  if (what === 'make') console.log('wrote', await carry(d, createSteps('kafka', cfg), contextOf(cfg, {progress: (w) => console.log('..', w)})));
  if (what === 'unmake') console.log('wrote', await carry(d, removeSteps('kafka', cfg), contextOf(cfg)));
  if (what === 'diff') console.log(await differencesOf(d, 'kafka', cfg));
  if (what === 'check') await d.check(contextOf(cfg));
  if (what === 'user') { const a = openAdmin(); const u = await addUser(a, 'prism-manual'); await a.close(); writeFileSync('/tmp/kafka-n1/user.properties', `bootstrap.servers=127.0.0.1:29392\nsecurity.protocol=SASL_PLAINTEXT\nsasl.mechanism=SCRAM-SHA-256\nsasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="${u.username}" password="${u.password}";\n`); }
} catch (e: any) { console.log(e.kind, '|', e.message, '|', e.advice); }
console.log(what, Math.round(performance.now() - t), 'ms');
await d.close();
