import { connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be cut: what is under way is lost, and nobody gets through until it is mended. */
export type TcpProxy = AsyncDisposable & { readonly url: string; readonly cut: () => void; readonly mend: () => void };

/** Stands before the server of an address and passes everything on. */
export async function openTcpProxy(to: string): Promise<TcpProxy> {
  const target = new URL(to);
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((client) => {
    if (isCut) return void client.destroy();
    const upstream = connect(Number(target.port), target.hostname);
    for (const [one, other] of [[client, upstream], [upstream, client]] as const) {
      sockets.add(one);
      one.on('close', () => (sockets.delete(one), other.destroy()));
      one.on('error', () => {}); // Cut: the other end hears of it by the close.
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  const cut = (): void => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: Object.assign(new URL(to), { port: String(address.port) }).href,
    cut,
    mend: () => void (isCut = false),
    [Symbol.asyncDispose]: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
