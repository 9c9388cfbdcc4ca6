import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A way to start a program behind bubblewrap, or why there is none. */
export type Bubblewrap = { readonly ok: true; readonly command: string; readonly args: readonly string[] } | { readonly ok: false; readonly reason: string };

/** Where bubblewrap writes which process it has started. */
export const INFO_DESCRIPTOR = 4;

/** Long enough for a machine that is starting a database and a build. */
const TRIAL_MS = 10_000;

let found: Promise<Bubblewrap> | undefined;

/** Looks once per process whether bubblewrap is installed and may do its work: some systems forbid user namespaces. */
export const findBubblewrap = (): Promise<Bubblewrap> => (found ??= find());

async function find(): Promise<Bubblewrap> {
  if (process.platform !== 'linux') return { ok: false, reason: `not on ${process.platform}` };
  const args = argumentsFor(process.getuid?.() === 0);
  try {
    await promisify(execFile)('bwrap', [...args, '--', process.execPath, '--version'], { env: {}, timeout: TRIAL_MS });
    return { ok: true, command: 'bwrap', args: [...args, '--info-fd', String(INFO_DESCRIPTOR), '--'] };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it does not start';
  if ('code' in error && error.code === 'ENOENT') return 'not installed';
  return error.message.split('\n').find((line) => line.startsWith('bwrap:')) ?? 'it does not start';
}

/**
 * Nothing but Node, its libraries and the addon. Root becomes nobody by itself, which needs two capabilities; others
 * get a user namespace, in which they have none.
 */
function argumentsFor(isRoot: boolean): readonly string[] {
  const namespaces = ['--unshare-ipc', '--unshare-pid', '--unshare-net', '--unshare-uts', '--unshare-cgroup-try', ...(isRoot ? [] : ['--unshare-user'])];
  const capabilities = ['--cap-drop', 'ALL', ...(isRoot ? ['--cap-add', 'CAP_SETUID', '--cap-add', 'CAP_SETGID'] : [])];
  const libraries = ['/usr', '/lib', '/lib64'].flatMap((path) => ['--ro-bind-try', path, path]);
  const own = [process.execPath, ...addonFolders()].flatMap((path) => ['--ro-bind', path, path]);
  return ['--die-with-parent', '--new-session', ...namespaces, ...capabilities, ...libraries, ...own, '--proc', '/proc', '--dev', '/dev', '--chdir', '/'];
}

const addonFolders = (): readonly string[] => ['isolated-vm', 'node-gyp-build'].map((name) => dirname(fileURLToPath(import.meta.resolve(name))));

/**
 * The process that bubblewrap has started, as the system outside numbers it: the only child of the first process of
 * its namespace. Null while there is none.
 * @param info what bubblewrap wrote to {@link INFO_DESCRIPTOR}
 */
export function startedBy(info: string): number | null {
  const first = /"child-pid": (?<pid>\d+)/u.exec(info)?.groups?.['pid'];
  if (first === undefined) return null;
  try {
    const [child] = readFileSync(`/proc/${first}/task/${first}/children`, 'utf8').split(' ').filter(Boolean);
    return child === undefined ? null : Number(child);
  } catch {
    // It has gone already.
    return null;
  }
}
