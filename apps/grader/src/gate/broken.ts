import type { Finding } from './findings.ts';

/** An exercise that could not be read or checked, as a finding: the error's message, and where in the folder it arose. */
export function brokenBy(error: unknown, folder: string): Finding {
  const message = error instanceof Error ? error.message : String(error);
  return { severity: 'error', message, ...placeIn(folder, stacksOf(error)) };
}

/** The first place of the folder that is named: `…/exercise.ts?version=…:12:3` in a stack, or above a syntax error. */
function placeIn(folder: string, stacks: string): Pick<Finding, 'file' | 'line'> {
  const [, rest] = stacks.split(`${folder}/`);
  const { file, line } = /^(?<file>[^\s?:]+)(?:\?[^\s:]*)?(?::(?<line>\d+))?/u.exec(rest ?? '')?.groups ?? {};
  if (file === undefined) return {};
  return line === undefined ? { file } : { file, line: Number(line) };
}

/** The innermost cause comes first: it is nearest to the mistake. */
function stacksOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return `${stacksOf(error.cause)}\n${error.stack ?? ''}`;
}
