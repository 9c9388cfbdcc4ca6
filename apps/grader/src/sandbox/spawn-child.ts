import { spawn, type ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';

/**
 * isolated-vm needs `--no-node-snapshot`. Loading takes files, addons and, for the jail's last layers, foreign
 * functions; the child gives these permissions up before it meets any student code.
 */
const FLAGS = ['--no-node-snapshot', '--permission', '--allow-addons', '--allow-ffi', '--allow-fs-read=*', '--disable-warning=PERM0003', '--disable-warning=ExperimentalWarning'];

/** A process for student code and the stream to it. */
export type Spawned = { readonly child: ChildProcess; readonly channel: Socket };

/**
 * Starts a child with nothing of ours: no environment, no standard streams but one for its first words, no working directory.
 * @param program JavaScript of `child.ts` with all that it imports
 */
export function spawnChild(program: string): Spawned {
  const child = spawn(process.execPath, [...FLAGS, '--input-type=module', '--eval', program], { env: {}, cwd: '/', stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const channel = child.stdio[3];
  if (!(channel instanceof Socket)) throw new Error('the sandbox process has no channel');
  return { child, channel };
}
