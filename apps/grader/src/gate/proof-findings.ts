import { ExerciseError, type TestCase } from '@nabla/exercise-kit';
import type { Finding } from './findings.ts';

/** Cases whose own proof fails, such as a gradient of the solution that is not the slope of the author's cost. */
export async function proofFindings(cases: readonly TestCase[]): Promise<readonly Finding[]> {
  const studies = cases.filter((testCase) => testCase.task === 'study');
  return (await Promise.all(studies.map(({ prove }) => findingOf(prove)))).flat();
}

async function findingOf(prove: () => Promise<void>): Promise<readonly Finding[]> {
  try {
    await prove();
    return [];
  } catch (error) {
    if (!(error instanceof ExerciseError)) throw error;
    return [{ severity: 'error', message: error.message, file: 'exercise.ts' }];
  }
}
