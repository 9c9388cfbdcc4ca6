import { explain } from '../processes/run.ts';
import { seconds } from '../processes/step.ts';

/** Something that holds or does not. */
export type Check = { readonly name: string; readonly run: (signal: AbortSignal) => Promise<void> };

/**
 * Runs checks one after the other up to the first that fails, and sums up in the last line.
 * @returns the exit code
 */
export async function runChecks(checks: readonly Check[], signal: AbortSignal): Promise<number> {
  let passed = 0;
  for (const check of checks) {
    if (!(await holds(check, signal))) return sumUp(passed, 1);
    passed += 1;
  }
  return sumUp(passed, 0);
}

async function holds({ name, run }: Check, signal: AbortSignal): Promise<boolean> {
  console.log(`\n── ${name}`);
  const start = performance.now();
  try {
    await run(signal);
    console.log(`   ${seconds(performance.now() - start)}`);
    return true;
  } catch (error) {
    console.error(explain(error));
    console.error(`\n${name}: failed after ${seconds(performance.now() - start)}`);
    return false;
  }
}

function sumUp(passed: number, failed: number): number {
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed;
}
