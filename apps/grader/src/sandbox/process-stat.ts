import { readFileSync } from 'node:fs';

const PAGE_BYTES = 4_096;
/** Linux counts CPU time for programs in hundredths of a second, whatever the kernel's own clock. */
const TICK_MS = 10;

/** The memory that a process holds, in bytes; null where the system does not tell (macOS) or the process has gone. */
export function residentBytes(pid: number): number | null {
  const pages = read(`/proc/${pid}/statm`)?.split(' ')[1];
  return pages === undefined ? null : Number(pages) * PAGE_BYTES;
}

/** The CPU time that a process has used, in milliseconds, in steps of 10; null as above. */
export function cpuMs(pid: number): number | null {
  // The second field is the program's name in brackets and may hold spaces. utime and stime are fields 14 and 15.
  const fields = read(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ');
  return fields === undefined ? null : (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // No such file system, or no such process any more.
    return null;
  }
}
