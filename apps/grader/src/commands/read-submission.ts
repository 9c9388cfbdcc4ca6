import { readFile, realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { ASSIGNMENTS } from '../authoring/folders.ts';
import { UsageError } from './usage.ts';

/**
 * The bytes of a file to grade. A student's repository can hold a link to the solution, which would be graded as the
 * student's own work; a file of an exercise is read only where the command line names it as one.
 * @throws UsageError where it cannot be read, or is such a link
 */
export async function readSubmission(file: string): Promise<Buffer> {
  const real = await realpath(file).catch((cause: unknown) => cannotRead(file, cause));
  if (isInExercise(real) && !isInExercise(resolve(file))) throw new UsageError(`${file} is a link into the exercises; a submission is a file of its own`);
  return readFile(real).catch((cause: unknown) => cannotRead(file, cause));
}

const isInExercise = (path: string): boolean => path.startsWith(resolve(ASSIGNMENTS) + sep);

function cannotRead(file: string, cause: unknown): never {
  throw new UsageError(`cannot read ${file}`, { cause });
}
