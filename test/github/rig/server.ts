import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { FakeGitHub } from './fake-github.ts';

/** One moment in the life of a request; a test may kill the client in it. */
export interface ServedRequest {
  /** Counted from 1. */
  readonly n: number;
  readonly method: string;
  readonly path: string;
  /** `after`: the change is done, the answer not yet sent. */
  readonly moment: 'before' | 'after';
}

export interface ServeOptions {
  /** A faulty or mortal fetch in place of the fake's own. */
  readonly fetch?: typeof fetch;
  readonly onRequest?: (request: ServedRequest) => void | Promise<void>;
}

export interface Served {
  /** For `--api-url` or GITHUB_API_URL. */
  readonly url: string;
  close(): Promise<void>;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function headersOf(request: IncomingMessage): Headers {
  const skipped = new Set(['host', 'connection', 'content-length', 'transfer-encoding']);
  const entries = Object.entries(request.headers).filter(([name]) => !skipped.has(name));
  return new Headers(entries.map(([name, text]): [string, string] => [name, String(text)]));
}

/** A body that breaks while it is read breaks the connection, with a length that promised more. */
async function pipe(answer: Response, response: ServerResponse): Promise<void> {
  response.sendDate = false;
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (answer.body === null) {
    response.end();
    return;
  }
  for await (const chunk of answer.body) {
    await new Promise((sent) => response.write(chunk, sent));
  }
  response.end();
}

/** Serves the fake on a random port of the loopback, for the real command line. */
export function serve(fake: FakeGitHub, options: ServeOptions = {}): Promise<Served> {
  const through = options.fetch ?? fake.fetch;
  let count = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    count += 1;
    const path = request.url ?? '/';
    const method = request.method ?? 'GET';
    const told = { n: count, method, path };
    const text = await textOf(request);
    await options.onRequest?.({ ...told, moment: 'before' });
    const address = `http://${request.headers.host}${path}`;
    const sent = { method, headers: headersOf(request), redirect: 'manual' as const };
    const reply = await through(address, text === '' ? sent : { ...sent, body: text });
    await options.onRequest?.({ ...told, moment: 'after' });
    await pipe(reply, response);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => request.socket.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const place = server.address();
      const port = typeof place === 'object' && place !== null ? place.port : 0;
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
