import { openMemoryPlace } from './memory-store.ts';
import { describeStore } from './state-conformance.ts';

describeStore('memory', async () => openMemoryPlace(), false);
