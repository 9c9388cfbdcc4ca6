import { spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { PROBE_FILE, TOO_MANY_BYTES, type Attempt, type Result } from './attempts-by-libc.ts';

/** Tries what JavaScript would try that has got out of its isolate into Node.js. */
export async function attemptByNode(attempt: Attempt, graderPid: number): Promise<Result> {
  try {
    await ATTEMPTS[attempt](graderPid);
    return 'allowed';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'an error';
  }
}

const ATTEMPTS: { readonly [name in Attempt]: (graderPid: number) => unknown } = {
  'read a file': () => readFileSync('/etc/passwd'),
  'write a file': write,
  'open a socket': listen,
  'start a program': start,
  'see another process': (graderPid) => process.kill(graderPid, 0),
  'be root': () => process.setuid?.(0),
  'hold 8 GB': () => new ArrayBuffer(TOO_MANY_BYTES),
};

/** Leaves nothing behind where it is allowed. */
function write(): void {
  writeFileSync(PROBE_FILE, '');
  rmSync(PROBE_FILE);
}

async function listen(): Promise<void> {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  socket.close();
}

function start(): void {
  const { error } = spawnSync(process.execPath, ['--version']);
  if (error) throw error;
}
