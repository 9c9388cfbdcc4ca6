// Prints the outputs of the step `grade`, one `name=value` a line. None of them can hold text of a submission.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [reports = '.', exitCode] = process.argv.slice(2);
const outputs = ['0', '1'].includes(exitCode) ? graded() : notGraded();
for (const [name, value] of Object.entries(outputs)) process.stdout.write(`${name}=${value}\n`);

function graded() {
  const document = JSON.parse(readFileSync(join(reports, 'report.json'), 'utf8'));
  const all = Array.isArray(document) ? document : [document];
  return {
    score: sum(all.map(({ score }) => score)),
    'max-score': sum(all.map(({ maxScore }) => maxScore)),
    accepted: all.every(({ verdict }) => verdict === 'accepted'),
    result: readFileSync(join(reports, 'classroom.txt'), 'utf8').trim(),
  };
}

/** GitHub Classroom's reporter reports no points where none could be earned, and fails: a fault of ours is no zero. */
function notGraded() {
  const result = { version: 1, status: 'error', max_score: 0, tests: [] };
  return { score: '', 'max-score': '', accepted: '', result: Buffer.from(JSON.stringify(result)).toString('base64') };
}

/** Points have at most two decimals; their floating-point sum may have more. */
function sum(points) {
  return Math.round(100 * points.reduce((total, one) => total + one, 0)) / 100;
}
