import { createServer, type Server } from 'node:http';
import { expect, test } from 'vitest';
import { freePort } from '../database/free-port.ts';
import { balance } from '../start/balance.ts';

/** A web process that answers with its name and what it was sent. */
async function openUpstream(stack: AsyncDisposableStack, name: string): Promise<number> {
  const server: Server = createServer((incoming, outgoing) => {
    let body = '';
    incoming.setEncoding('utf8').on('data', (text: string) => (body += text));
    incoming.on('end', () => outgoing.end(`${name} ${incoming.url} ${body}`));
  });
  const port = await freePort(0);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  stack.defer(() => new Promise<void>((resolve) => (server.close(() => resolve()), server.closeAllConnections())));
  return port;
}

const text = async (url: string, init?: RequestInit): Promise<string> => (await fetch(url, init)).text();

test('requests go to every process by turns, with all that they carry', async () => {
  await using stack = new AsyncDisposableStack();
  const upstreams = [await openUpstream(stack, 'one'), await openUpstream(stack, 'two')];
  const { port } = stack.use(await balance({ port: 0, host: '127.0.0.1', upstreams }));
  const url = `http://127.0.0.1:${port}/path?a=1`;
  expect(await text(url, { method: 'POST', body: 'hello' })).toBe('one /path?a=1 hello');
  expect(await text(url, { method: 'POST', body: 'hello' })).toBe('two /path?a=1 hello');
  expect(await text(url)).toBe('one /path?a=1 ');
});

test('a process that does not listen is passed over, and nothing of the request is lost', async () => {
  await using stack = new AsyncDisposableStack();
  const upstreams = [await freePort(0), await openUpstream(stack, 'two')];
  const { port } = stack.use(await balance({ port: 0, host: '127.0.0.1', upstreams }));
  for (let count = 0; count < 4; count += 1) expect(await text(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'kept' })).toBe('two / kept');
});

test('while no process listens a person is told to try again', async () => {
  await using stack = new AsyncDisposableStack();
  const { port } = stack.use(await balance({ port: 0, host: '127.0.0.1', upstreams: [await freePort(0)] }));
  const response = await fetch(`http://127.0.0.1:${port}/`);
  expect([response.status, response.headers.get('retry-after')]).toStrictEqual([503, '2']);
});
