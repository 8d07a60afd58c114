import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface RegistryServer {
  readonly url: string;
  readonly documents: Map<string, string>;
  readonly proxies: Set<string>;
  /** By namespace, then by proxy. */
  readonly acknowledgements: Map<string, Map<string, number>>;
  /** Every request, as `PUT /namespaces/orders`. */
  readonly log: string[];
  /** Answers in place of the server, as long as it returns true. */
  intercept: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
}

const etagOf = (text: string): string => `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;

/** A proxy registry behind HTTP that takes no write without a condition and compares entity tags itself. */
export async function registryServer(authorization?: string): Promise<RegistryServer> {
  const state: RegistryServer = {
    url: '',
    documents: new Map(),
    proxies: new Set(),
    acknowledgements: new Map(),
    log: [],
    intercept: undefined,
  };
  const server = createServer(async (request, response) => {
    state.log.push(`${request.method} ${request.url}`);
    if (state.intercept?.(request, response)) return;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    answer(state, request, Buffer.concat(chunks).toString('utf8'), response, authorization);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return Object.assign(state, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/registry` });
}

function answer(
  { documents, proxies, acknowledgements }: RegistryServer,
  { method, url, headers }: IncomingMessage,
  body: string,
  response: ServerResponse,
  authorization: string | undefined,
): ServerResponse {
  const end = (status: number, value?: unknown, etag?: string) => {
    response.writeHead(status, { 'content-type': 'application/json', ...(etag && { etag }) });
    return response.end(
      value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value),
    );
  };
  if (authorization !== undefined && headers.authorization !== authorization) return end(401);
  if (method === 'GET' && url === '/registry/proxies') return end(200, { proxies: [...proxies] });
  const [, name, list] = /^\/registry\/namespaces\/([a-z0-9-]+)(\/acknowledgements)?$/.exec(url ?? '') ?? [];
  if (name === undefined) return end(404);
  if (list !== undefined)
    return end(200, { acknowledgements: Object.fromEntries(acknowledgements.get(name) ?? []) });
  const found = documents.get(name);
  if (method === 'GET') return found === undefined ? end(404) : end(200, found, etagOf(found));
  if (method !== 'PUT') return end(405);
  const [ifMatch, ifNone] = [headers['if-match'], headers['if-none-match']];
  if ((ifMatch === undefined) === (ifNone === undefined)) return end(428);
  if (ifNone !== undefined && (ifNone !== '*' || found !== undefined)) return end(412);
  if (ifMatch !== undefined && (found === undefined || ifMatch !== etagOf(found))) return end(412);
  documents.set(name, body);
  return end(found === undefined ? 201 : 200, undefined, etagOf(body));
}
