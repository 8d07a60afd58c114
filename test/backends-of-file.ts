import { expect } from 'vitest';
import { backendsOf, holdBackends } from './hold-backends.ts';

// Before each file of server tests: what its name says it needs, so that a file that needs little starts at once.
// Never released here: its end does that, and the whole run holds PostgreSQL, so that the next file finds it.
await holdBackends(backendsOf(expect.getState().testPath ?? ''));
