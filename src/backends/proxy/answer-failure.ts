import { BackendFailure, type FailureKind } from '../backend-failure.ts';

/** An answer of the registry that is none to what was asked. Its text is not repeated: it may be anything. */
export function answerFailure(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  base: string,
  method: string,
): BackendFailure {
  const failure = (kind: FailureKind, why: string, advice: string) =>
    new BackendFailure(kind, `The proxy registry at ${base} ${why} (status ${status})`, advice);
  if (status === 401)
    return failure(
      'permanent',
      'does not know who is asking',
      "See that 'proxy.registry' in prism.yaml names a user and a password that are still good",
    );
  if (status === 403)
    return failure(
      'permanent',
      `does not let this user ${method === 'GET' ? 'read' : 'write'}`,
      'Give the user of the registry that apply has the right to read and write registrations',
    );
  if (status === 429) {
    const seconds = /^[0-9]{1,6}$/.exec(headers.get('retry-after') ?? '')?.[0];
    return failure(
      'transient',
      `is asked too often${seconds === undefined ? '' : `, and wants ${seconds} seconds of rest`}`,
      seconds === undefined ? 'Wait and apply again' : `Apply again after ${seconds} seconds`,
    );
  }
  if (status >= 300 && status < 400)
    return failure(
      'permanent',
      'sends elsewhere, which is not followed',
      "Name the address that it sends to in 'proxy.registry' of prism.yaml, if you trust it",
    );
  if (status >= 500)
    return failure(
      // 503 says that nothing was done; any other may have come after the writing.
      method === 'GET' || status === 503 ? 'transient' : 'unknown',
      'has a problem of its own',
      'Look at its log, and apply again',
    );
  return failure(
    status === 408 ? 'transient' : 'permanent',
    'does not answer as a proxy registry does',
    "See that 'proxy.registry' in prism.yaml names a proxy registry; docs/how-to/proxy-registry.md says what it has to answer",
  );
}
