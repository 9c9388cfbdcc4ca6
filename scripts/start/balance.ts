import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';

/** One address before several web processes. */
export type Balancer = AsyncDisposable & { readonly port: number };

type Places = { readonly port: number; readonly host: string; readonly upstreams: readonly number[] };

/**
 * Hands every request to the next web process of this machine, and past one that does not listen. It is what a load
 * balancer does for processes on several machines, and no more: it keeps nothing, so a page may come from one process
 * and its stream from another.
 */
export async function balance({ port, host, upstreams }: Places): Promise<Balancer> {
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const start = turn++;
    const order = upstreams.map((_, index) => upstreams[(start + index) % upstreams.length] ?? 0);
    pass(incoming, outgoing, order);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Tries one process after the other. Nothing of the request is sent before one has accepted the connection, so nothing is asked twice. */
function pass(incoming: IncomingMessage, outgoing: ServerResponse, [first, ...others]: readonly number[]): void {
  if (first === undefined) return refuse(outgoing);
  const { method, url, headers, socket } = incoming;
  const forwarded = { ...headers, 'x-forwarded-for': socket.remoteAddress ?? '' };
  // A connection of its own: a kept one may be closed by a process that stops, just when it is used.
  const onward = request({ host: '127.0.0.1', port: first, method, path: url, headers: forwarded, agent: false });
  let isConnected = false;
  onward.once('socket', (upstream) => {
    upstream.once('connect', () => {
      isConnected = true;
      incoming.pipe(onward);
    });
  });
  onward.once('response', (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.once('error', () => outgoing.destroy());
    answer.pipe(outgoing);
  });
  onward.once('error', () => {
    if (!isConnected) pass(incoming, outgoing, others);
    else if (outgoing.headersSent) outgoing.destroy();
    else refuse(outgoing);
  });
  outgoing.once('close', () => onward.destroy());
}

function refuse(outgoing: ServerResponse): void {
  if (outgoing.headersSent) return void outgoing.destroy();
  outgoing.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' });
  outgoing.end('Nabla is starting or being restarted. Try again in a few seconds.\n');
}
