import { styleText } from 'node:util';
import { isTight, type JailAttempt, type JailReport } from '../sandbox/jail/jail-report.ts';
import { openPool } from '../sandbox/pool.ts';

/** `nabla doctor`: starts a jailed process, lets it try to break out, and says what happened. 0 when every attempt failed. */
export async function doctor(): Promise<number> {
  await using pool = await openPool({ size: 1 });
  console.log(toText(pool.jailReport));
  return isTight(pool.jailReport) ? 0 : 1;
}

const toText = (report: JailReport): string =>
  [
    `Student code runs behind: ${report.layers.join(', ') || 'nothing'}`,
    ...report.missing.map(({ layer, reason }) => `Not in force: ${layer} (${reason})`),
    '',
    'What a jailed process tried when it started:',
    ...report.attempts.map(attemptLine),
    '',
    isTight(report) ? styleText('green', '✔ nothing was allowed') : styleText('red', '✘ the jail leaks: do not grade strangers on this machine'),
  ].join('\n');

function attemptLine({ attempt, byNode, byLibc }: JailAttempt): string {
  const mark = byNode === 'allowed' || byLibc === 'allowed' ? styleText('red', '✘') : styleText('green', '✔');
  return `${mark} ${attempt.padEnd(20)}  through Node ${byNode}, through the C library ${byLibc}`;
}
