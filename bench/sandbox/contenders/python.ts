import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ACCEPTED, judgementOf, type Contender, type Judgement } from '../contender.ts';
import { PYTHON_BIN } from '../place.ts';
import { pythonProgram } from '../python-program.ts';
import type { PythonServer } from '../python-server.ts';

export const numpy = (signal: AbortSignal): Contender => ({
  name: 'Python',
  how: 'python plain.py, NumPy',
  grade: (folder) => judgementOf(pythonProgram(join(folder, 'python'), [join(PYTHON_BIN, 'python'), 'plain.py']), signal),
});

/** Otter exits with 0 for a wrong submission too: what it found stands in its results. */
export const otterCommand = (signal: AbortSignal): Contender => ({
  name: 'Otter-Grader, cold',
  how: 'otter run',
  grade: async (folder) => {
    const cwd = join(folder, 'python');
    const ran = await judgementOf(pythonProgram(cwd, [join(PYTHON_BIN, 'otter'), 'run', 'submission.py', '--no-logo']), signal);
    return ran.accepted ? rejectedIf(/"status": "failed"/u, join(cwd, 'results.json')) : ran;
  },
});

/** nbgrader too; a failed test leaves its error in the notebook that it writes. */
export const nbgraderCommand = (signal: AbortSignal): Contender => ({
  name: 'nbgrader, cold',
  how: 'nbgrader autograde',
  grade: async (folder) => {
    const course = join(folder, 'python/course');
    const command = [join(PYTHON_BIN, 'nbgrader'), 'autograde', 'bench', '--student', 'ada', '--force'] as const;
    const ran = await judgementOf(pythonProgram(course, command), signal);
    return ran.accepted ? rejectedIf(/"output_type": "error"/u, join(course, 'autograded/ada/bench/backprop.ipynb')) : ran;
  },
});

async function rejectedIf(sign: RegExp, file: string): Promise<Judgement> {
  return sign.test(await readFile(file, 'utf8')) ? { accepted: false, why: `${file} says so` } : ACCEPTED;
}

/** A Python that has imported everything already. */
export const otterWarm = (server: PythonServer): Contender => ({
  name: 'Otter-Grader, warm',
  how: 'otter.api.grade_submission',
  grade: (folder) => server.grade(join(folder, 'python')),
});

export const nbgraderWarm = (server: PythonServer): Contender => ({
  name: 'nbgrader, warm',
  how: 'NbGraderAPI.autograde',
  grade: (folder) => server.grade(join(folder, 'python/course')),
});
