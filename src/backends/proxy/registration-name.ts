import { BackendFailure } from '../backend-failure.ts';

const NAMESPACE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LONGEST = 64;

/** The name of a namespace as part of a path; it was checked long ago, and what has another form leads nowhere. @throws BackendFailure */
export function registrationName(namespace: string): string {
  if (namespace.length <= LONGEST && NAMESPACE.test(namespace)) return namespace;
  throw new BackendFailure(
    'permanent',
    `${JSON.stringify(namespace)} is no name of a namespace, and nothing is read or written for it`,
    'A namespace is named by lower-case words joined by single hyphens, at most 64 characters',
  );
}
