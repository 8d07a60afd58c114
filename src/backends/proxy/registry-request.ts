import { BackendFailure } from '../backend-failure.ts';
import { answerFailure } from './answer-failure.ts';
import type { RegistryAddress } from './registry-address.ts';

export interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly text: string;
}

export interface Asked {
  readonly method: 'GET' | 'PUT';
  /** Below the base. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Statuses that are answers; any other is a failure. */
  readonly expected: readonly number[];
  readonly signal: AbortSignal;
}

/** A registry that says nothing for so long is taken for away. */
const PATIENCE_MS = 10_000;

/** Bytes of an answer; a registration has some thousands. */
const LARGEST_ANSWER = 1 << 20;

/** Nothing was sent, so nothing was done. */
const NOT_REACHED = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** One request. Redirects are not followed: they would carry the password elsewhere. @throws BackendFailure */
export async function registryRequest(
  { base, authorization }: RegistryAddress,
  { method, path, headers, body, expected, signal }: Asked,
): Promise<Answer> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(base + path, {
      method,
      headers: {
        accept: 'application/json',
        ...(authorization !== undefined && { authorization }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body }),
      redirect: 'manual',
      signal: AbortSignal.any([signal, patience]),
    });
    if (!expected.includes(response.status)) {
      await response.body?.cancel();
      throw answerFailure(response, base, method);
    }
    return {
      status: response.status,
      etag: response.headers.get('etag'),
      text: await boundedText(response, base),
    };
  } catch (error) {
    if (error instanceof BackendFailure) throw error;
    throw lost(error, base, method, patience.aborted, signal.aborted);
  }
}

async function boundedText(response: Response, base: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > LARGEST_ANSWER)
      throw new BackendFailure(
        'permanent',
        `The proxy registry at ${base} answered with more than ${LARGEST_ANSWER} bytes`,
        "See that 'proxy.registry' in prism.yaml names a proxy registry",
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What was sent to be written may have been written, where no answer came. */
function lost(error: unknown, base: string, method: string, late: boolean, stopped: boolean): BackendFailure {
  const { cause } = error as { cause?: { code?: unknown } };
  const code = typeof cause?.code === 'string' ? cause.code : undefined;
  const why = stopped
    ? 'was not waited for any longer'
    : late
      ? `gave no answer in ${PATIENCE_MS / 1000} seconds`
      : `cannot be reached${code === undefined ? '' : `: ${code}`}`;
  const unsent = method === 'GET' || (code !== undefined && NOT_REACHED.includes(code));
  return new BackendFailure(
    unsent ? 'transient' : 'unknown',
    `The proxy registry at ${base} ${why}`,
    'See that it runs and can be reached from here, and apply again',
  );
}
