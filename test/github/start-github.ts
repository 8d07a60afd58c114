import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { checkAnswer, checkBody, checkHeaders, checkParameters } from './check-call.ts';
import { operationOf } from './description.ts';
import { type Fault, fine } from './faults.ts';
import { type Answer, notFound, type Route, refuse } from './route.ts';
import { type OperationId, ROUTES } from './routes.ts';
import { ANONYMOUS, refusalOf, TOKENS, type Token } from './tokens.ts';
import { newWorld, type World } from './world.ts';

/** A repository at GitHub and what goes wrong on the way to it. */
export interface Scenario extends Partial<World> {
  /** By call, one for each time it is made; after them the call works. */
  readonly faults?: Readonly<Partial<Record<OperationId, readonly Fault[]>>>;
  /** More tokens than the usual ones. */
  readonly tokens?: readonly Token[];
}

/** A call as it was made, for a test to look at. */
export interface Made {
  readonly method: string;
  readonly target: string;
  /** GitHub's name of the call; undefined when it is not documented. */
  readonly operationId: string | undefined;
  readonly body: unknown;
  /** Of the API, as the call asked for it. */
  readonly version: string | undefined;
  /** Undefined when no answer was sent. */
  status: number | undefined;
}

export interface GitHub {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  /** May be changed between two calls. */
  readonly world: World;
  readonly calls: readonly Made[];
  /** What was not by GitHub's description; a test expects none. */
  readonly violations: readonly string[];
  /** Adds faults to what a call still has before it. */
  readonly fail: (call: OperationId, ...faults: readonly Fault[]) => void;
  /** Faults that no call has met; a test of a fault expects 0. */
  readonly faultsLeft: () => number;
  readonly close: () => Promise<void>;
}

/** Larger than any call of the API takes. */
const MOST_BYTES = 4 * 1024 * 1024;

async function bytesOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error(`The body is larger than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const stop = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

/** Plays api.github.com for one repository until it is closed. */
export async function startGitHub(scenario: Scenario): Promise<GitHub> {
  const { faults = {}, tokens = [], ...given } = scenario;
  const world = newWorld(structuredClone(given));
  const known = [...Object.values(TOKENS), ...tokens];
  const queues = new Map(Object.entries(faults).map(([name, list]) => [name, [...list]]));
  const calls: Made[] = [];
  const violations: string[] = [];

  const api = createServer((request, response) => {
    handle(request, response).catch((error: Error) => {
      const problem = `${request.method} ${request.url}: ${error.message}`;
      violations.push(problem);
      if (!response.headersSent) send(response, refuse(500, problem));
    });
  });
  const files = createServer((request, response) => {
    // A signed address: whoever sends the token along gives it away.
    if (request.headers.authorization) violations.push(`${request.url}: the token went to the storage`);
    const id = /^\/artifacts\/(\d+)$/.exec(request.url ?? '')?.[1];
    const artifact = world.artifacts.find((one) => String(one.id) === id);
    if (artifact) response.writeHead(200, { 'content-type': 'application/zip' }).end(artifact.zip);
    else response.writeHead(404).end();
  });
  const [url, storage] = await Promise.all([listen(api), listen(files)]);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method!;
    const target = request.url!;
    const text = await bytesOf(request);
    const asked = new URL(target, url);
    const found = operationOf(method, asked.pathname);
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const version = request.headers['x-github-api-version']?.toString();
    const made: Made = { method, target, operationId: found?.operation.id, body, version, status: undefined };
    calls.push(made);
    const finish = (answer: Answer, problems: readonly string[] = []): void => {
      violations.push(...problems.map((one) => `${method} ${target}: ${one}`));
      const sent = problems.length > 0 ? refuse(500, `Not as documented: ${problems.join('; ')}`) : answer;
      made.status = sent.status;
      send(response, sent);
    };

    if (!found) return finish(notFound(), ['GitHub documents no such call']);
    const { operation } = found;
    const route = (ROUTES as Record<string, Route>)[operation.id];
    if (!route)
      return finish(notFound(), [`${operation.id} is documented, but not played here: add a route`]);
    const path: Record<string, string> = { ...found.path };
    const names = [...asked.searchParams.keys()];
    const query: Record<string, string> = Object.fromEntries(asked.searchParams);
    const problems = [
      ...checkHeaders(request.headers, text !== ''),
      ...checkParameters(operation, 'path', path),
      ...checkParameters(operation, 'query', query),
      ...names.filter((one, at) => names.indexOf(one) !== at).map((one) => `query ${one}: given twice`),
      ...checkBody(operation, body),
      ...known
        .filter(({ value }) => (target + text).includes(value))
        .map(() => 'a token outside of its header'),
    ];
    if (problems.length > 0) return finish(notFound(), problems);

    const fault = queues.get(operation.id)?.shift() ?? fine;
    if (fault.kind === 'reset') return void request.socket.resetAndDestroy();
    if (fault.kind === 'slow') await wait(fault.milliseconds);
    const answer = fault.kind === 'answer' ? fault.answer : play();
    const wrong = checkAnswer(operation, answer);
    if (fault.kind === 'lost' && wrong.length === 0) return void request.socket.resetAndDestroy();
    if (fault.kind === 'cut' && wrong.length === 0) return cutOff(response, answer);
    finish(answer, wrong);

    function play(): Answer {
      const header = request.headers.authorization;
      const value = header === undefined ? '' : /^(?:bearer|token) (\S+)$/i.exec(header)?.[1];
      const token = value === '' ? ANONYMOUS : known.find((one) => one.value === value);
      if (!token) return refuse(401, 'Bad credentials');
      const { owner, repo } = path;
      if (
        owner !== undefined &&
        `${owner}/${repo}`.toLowerCase() !== `${world.owner}/${world.name}`.toLowerCase()
      )
        return notFound();
      return (
        refusalOf(route!, token, world.private) ??
        route!.answer({
          world,
          url,
          storage,
          token,
          path,
          query,
          body: (body ?? {}) as Record<string, unknown>,
          target,
        })
      );
    }
  }

  return {
    url,
    world,
    calls,
    violations,
    fail: (call, ...more) => void queues.set(call, [...(queues.get(call) ?? []), ...more]),
    faultsLeft: () => [...queues.values()].flat().length,
    close: async () => void (await Promise.all([stop(api), stop(files)])),
  };
}

/** What GitHub says of the hour with every answer. */
const LIMITS = {
  'x-ratelimit-limit': '1000',
  'x-ratelimit-remaining': '990',
  'x-ratelimit-used': '10',
  'x-ratelimit-resource': 'core',
  'x-ratelimit-reset': '1795478400',
  'x-github-media-type': 'github.v3; format=json',
};

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const text = body === undefined ? undefined : JSON.stringify(body);
  response
    .writeHead(status, {
      ...LIMITS,
      ...(text !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
      ...headers,
    })
    .end(text);
}

/** Sends the first half of an answer. */
function cutOff(response: ServerResponse, { status, body, headers }: Answer): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    ...LIMITS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
    ...headers,
  });
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}
