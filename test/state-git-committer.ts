import { openGitState } from '../src/state/git-store.ts';
import { sampleNamespace } from './state-samples.ts';

// A process that commits until it is killed. It says each serial once that is durable.

const store = openGitState({ root: process.argv[2]! });
let head = await store.head();
for (;;) {
  const record = sampleNamespace('orders', `team-${(head?.serial ?? 0) + 1}`);
  head = await store.commit(head, { namespaces: new Map([['orders', record]]) });
  process.stdout.write(`${head.serial}\n`);
}
