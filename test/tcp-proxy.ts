import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Stands between a client and a real server, and breaks what a network breaks. */
export interface TcpProxy {
  /** On 127.0.0.1. */
  readonly port: number;
  /** Cuts all connections that there are; new ones are let through. */
  cut(): void;
  /** A round trip takes this much longer from now on, in milliseconds. */
  delay(ms: number): void;
  /** Whether nobody listens: a client sees `ECONNREFUSED`. Connections that there are stay. */
  refuse(refused: boolean): Promise<void>;
  /**
   * The next time a client says this, the server hears it and does it, but the connection is cut in place of its
   * answer. Resolves when that has happened.
   */
  loseAnswerTo(words: string): Promise<void>;
  /** Also cuts all connections. */
  stop(): Promise<void>;
}

interface Trap {
  readonly words: string;
  readonly sprung: () => void;
}

export async function startTcpProxy(target: {
  readonly host?: string;
  readonly port: number;
}): Promise<TcpProxy> {
  const open = new Set<Socket>();
  let latency = 0;
  let trap: Trap | undefined;

  const server = createServer((client) => {
    const upstream = createConnection({ host: target.host ?? '127.0.0.1', port: target.port });
    const end = (): void => {
      client.destroy();
      upstream.destroy();
    };
    let caught: Trap | undefined;
    let sent = Promise.resolve();
    client.on('data', (bytes) => {
      if (trap && bytes.includes(trap.words)) {
        caught = trap;
        trap = undefined;
      }
      const due = Date.now() + latency;
      sent = sent.then(async () => {
        if (due > Date.now()) await sleep(due - Date.now());
        if (!upstream.destroyed) upstream.write(bytes);
      });
    });
    upstream.on('data', (bytes) => {
      if (!caught) {
        client.write(bytes);
        return;
      }
      end();
      caught.sprung();
      caught = undefined;
    });
    for (const socket of [client, upstream]) {
      socket.setNoDelay(true);
      open.add(socket);
      socket.on('error', end);
      socket.on('close', () => {
        open.delete(socket);
        void sent.then(end);
      });
    }
  });

  const cut = (): void => {
    for (const socket of open) socket.resetAndDestroy();
  };
  await listen(server, 0);
  const { port } = server.address() as { port: number };
  return {
    port,
    cut,
    delay: (ms) => {
      latency = ms;
    },
    refuse: async (refused) => {
      if (refused && server.listening) server.close();
      if (!refused && !server.listening) await listen(server, port);
    },
    loseAnswerTo: (words) =>
      new Promise((sprung) => {
        trap = { words, sprung };
      }),
    stop: async () => {
      if (server.listening) server.close();
      cut();
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
