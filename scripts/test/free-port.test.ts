import { createServer, type Server } from 'node:net';
import { expect, test } from 'vitest';
import { freePort, isFree } from '../database/free-port.ts';

test('a port that a server listens on is not free, and is again when the server closes', async () => {
  const port = await freePort(0);
  const server = await listen(port);
  expect(await isFree(port)).toBe(false);
  await new Promise((resolve) => server.close(resolve));
  expect(await isFree(port)).toBe(true);
});

test('a free port is the preferred one where nobody has it, and another one otherwise', async () => {
  const preferred = await freePort(0);
  expect(await freePort(preferred)).toBe(preferred);
  const server = await listen(preferred);
  expect(await freePort(preferred)).not.toBe(preferred);
  server.close();
});

test('a port on an address that this machine lacks is in nobody’s way', async () => {
  expect(await isFree(3000, '192.0.2.1')).toBe(true);
});

function listen(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
