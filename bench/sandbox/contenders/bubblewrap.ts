import { join } from 'node:path';
import { judgementOf, type Contender } from '../contender.ts';

const SYSTEM = ['--ro-bind', '/usr', '/usr', '--symlink', 'usr/lib', '/lib', '--symlink', 'usr/lib64', '/lib64', '--symlink', 'usr/bin', '/bin'];

const ISOLATION = ['--unshare-all', '--die-with-parent', '--new-session', '--clearenv', '--uid', '65534', '--gid', '65534', '--cap-drop', 'ALL'];

/** A new process in namespaces of its own, which sees the system's libraries, Node and the folder that is graded. */
export const bubblewrap = (signal: AbortSignal): Contender => ({
  name: 'bubblewrap',
  how: 'bwrap … node plain.mjs',
  grade: (folder) => {
    const binds = ['--ro-bind', process.execPath, '/node', '--ro-bind', join(folder, 'javascript'), '/graded', '--proc', '/proc', '--dev', '/dev'];
    const command = ['bwrap', ...ISOLATION, ...SYSTEM, ...binds, '--chdir', '/graded', '--', '/node', 'plain.mjs'] as const;
    return judgementOf({ name: 'bwrap', command, cwd: folder, env: process.env }, signal);
  },
});
