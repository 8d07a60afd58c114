import { holdBackends } from './hold-backends.ts';

/**
 * Gives the tests that need servers (`*.server.test.ts`) PostgreSQL for the whole run, and keeps what their files
 * start beside it (`backends-of-file.ts`) until its end. Several runs at once share the servers.
 */
export const setup = (): Promise<() => Promise<void>> => holdBackends(['postgres']);
