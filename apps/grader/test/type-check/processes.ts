import { readdirSync, readFileSync } from 'node:fs';

/** The processes of a group, by the table of processes that Linux keeps in /proc. */
export const groupOf = (leader: number): readonly number[] =>
  readdirSync('/proc').filter((name) => /^\d+$/u.test(name)).map(Number).filter((pid) => groupIdOf(pid) === leader);

/** The fifth field; the second is the program's name in brackets and may hold spaces. A process that has ended is in no group. */
function groupIdOf(pid: number): number | null {
  try {
    const [state, , group] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return state === 'Z' ? null : Number(group);
  } catch {
    // Gone since the table was read.
    return null;
  }
}
