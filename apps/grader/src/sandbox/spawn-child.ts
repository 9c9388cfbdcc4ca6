import { spawn, type ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import { INFO_DESCRIPTOR, startedBy, type Bubblewrap } from './jail/bubblewrap.ts';

/** isolated-vm needs the first, and crashes on `import source` without the second. */
const FLAGS = ['--no-node-snapshot', '--no-js-source-phase-imports', '--disable-warning=PERM0003', '--disable-warning=ExperimentalWarning'];

/**
 * Loading takes files, addons and, for the jail's last layers, foreign functions; the child gives these permissions
 * up before it meets any student code.
 */
const PERMISSION = ['--permission', '--allow-addons', '--allow-ffi', '--allow-fs-read=*'];

/** A process for student code and the stream to it. */
export type Spawned = {
  readonly child: ChildProcess;
  readonly channel: Socket;
  /** The process itself, which is not `child` where something wraps it; -1 while it is not known. */
  readonly pid: () => number;
};

/** What holds the process from outside, and whether Node is told to hold it from inside. */
export type Walls = { readonly bubblewrap: Bubblewrap; readonly permission: boolean };

/**
 * Starts a child with nothing of ours: no environment, no standard streams but one for its first words, no working directory.
 * @param program JavaScript of `child.ts` with all that it imports
 */
export function spawnChild(program: string, { bubblewrap, permission }: Walls): Spawned {
  const node = [process.execPath, ...FLAGS, ...(permission ? PERMISSION : []), '--input-type=module', '--eval', program];
  const [command = '', ...args] = bubblewrap.ok ? [bubblewrap.command, ...bubblewrap.args, ...node] : node;
  const child = spawn(command, args, { env: {}, cwd: '/', stdio: ['ignore', 'ignore', 'pipe', 'pipe', bubblewrap.ok ? 'pipe' : 'ignore'] });
  const channel = child.stdio[3];
  if (!(channel instanceof Socket)) throw new Error('the sandbox process has no channel');
  return { child, channel, pid: bubblewrap.ok ? wrapped(child) : () => child.pid ?? -1 };
}

/** Asks until it is there; it does not change afterwards. */
function wrapped(child: ChildProcess): () => number {
  const info = { text: '' };
  child.stdio[INFO_DESCRIPTOR]?.on('data', (chunk: Uint8Array) => {
    info.text += Buffer.from(chunk).toString();
  });
  let pid: number | null = null;
  return () => (pid ??= startedBy(info.text)) ?? -1;
}
