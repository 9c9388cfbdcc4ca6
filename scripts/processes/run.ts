import { ProcessGroup, type Program } from './process-group.ts';

/** A program did not do what it was started for. The message is for people and says it all. */
export class ProgramError extends Error {}

/** What to tell of a failure: our own words where there are any, else everything that is known. */
export function explain(error: unknown): unknown {
  if (error instanceof ProgramError) return error.message;
  return error instanceof DOMException && error.name === 'AbortError' ? 'Stopped.' : error;
}

/** Runs a program to its end; what it wrote is shown only when it fails. */
export async function run(program: Program, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const group = new ProcessGroup(program, 'pipe');
  const output: string[] = [];
  for (const stream of [group.child.stdout, group.child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const { ok, how } = await group.endedOrStopped(signal);
  signal.throwIfAborted();
  if (!ok) throw new ProgramError(`${output.join('')}\n${program.name} failed (${how})`);
}

/** Runs a program to its end and shows what it writes. */
export async function show(program: Program, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { ok, how } = await new ProcessGroup(program, 'inherit').endedOrStopped(signal);
  signal.throwIfAborted();
  if (!ok) throw new ProgramError(`${program.name} failed (${how})`);
}
