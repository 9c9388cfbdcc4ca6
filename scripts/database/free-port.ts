import { createServer } from 'node:net';
import { getSystemErrorName } from 'node:util';

/** A TCP port of this machine that nobody listens on; the preferred one where it is free, any for 0. */
export async function freePort(preferred: number): Promise<number> {
  return listenOnce(preferred, '127.0.0.1').catch(() => listenOnce(0, '127.0.0.1'));
}

/** Whether a server could listen on the port now. */
export async function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  try {
    await listenOnce(port, host);
    return true;
  } catch (error) {
    return !isOccupied(error);
  }
}

/** In use, or reserved to root. An address that this machine lacks, such as IPv6's, is nobody's. */
const isOccupied = (error: unknown): boolean =>
  error instanceof Error && 'errno' in error && typeof error.errno === 'number' && ['EADDRINUSE', 'EACCES'].includes(getSystemErrorName(error.errno));

/** Listens for a moment and tells the port it got. */
function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
}
