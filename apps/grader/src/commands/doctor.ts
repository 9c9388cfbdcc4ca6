import { parseArgs, styleText } from 'node:util';
import { isLayerName, isTight, LAYERS, leaksOf, type JailAttempt, type JailReport, type LayerName } from '../sandbox/jail/jail-report.ts';
import { openPool } from '../sandbox/pool.ts';
import { orUsageError, UsageError } from './usage.ts';

/**
 * `nabla doctor`: starts a jailed process, lets it try to break out, and says what happened. 0 when every attempt failed.
 * `--without <layer>` leaves a layer out; `--each` does so with every layer in turn, to show what it is there for.
 */
export async function doctor(args: readonly string[]): Promise<number> {
  const { without, each } = readArguments(args);
  const report = await inspect(without);
  console.log(toText(report));
  if (each) await showEach(report);
  return isTight(report) ? 0 : 1;
}

const OPTIONS = { without: { type: 'string', multiple: true }, each: { type: 'boolean', default: false } } as const;

function readArguments(args: readonly string[]): { readonly without: readonly LayerName[]; readonly each: boolean } {
  const { values } = orUsageError(() => parseArgs({ args: [...args], options: OPTIONS }));
  const without = (values.without ?? []).map((name) => {
    if (!isLayerName(name)) throw new UsageError(`there is no layer "${name}": choose from ${Object.keys(LAYERS).join(', ')}`);
    return name;
  });
  return { without, each: values.each };
}

async function inspect(without: readonly LayerName[]): Promise<JailReport> {
  await using pool = await openPool({ size: 1, without });
  return pool.jailReport;
}

async function showEach({ layers }: JailReport): Promise<void> {
  console.log('\nWith one layer switched off at a time:');
  for (const layer of layers) console.log(eachText(layer, await inspect([layer])));
}

/** Says which promise is gone, and whether anything can be done now that could not be done before. */
function eachText(layer: LayerName, report: JailReport): string {
  const leaks = leaksOf(report).map(({ attempt }) => attempt).join(', ');
  const outcome = leaks === '' ? styleText('green', 'the other layers still hold every attempt') : styleText('red', `allowed now: ${leaks}`);
  return `  without ${layer.padEnd(11)} no longer promised: ${LAYERS[layer]}\n${' '.repeat(22)}${outcome}`;
}

const toText = (report: JailReport): string =>
  [
    `Student code runs behind: ${report.layers.join(', ') || 'nothing'}`,
    ...report.missing.map(({ layer, reason }) => `Not in force: ${layer} (${reason}), so nobody promises that ${LAYERS[layer]}`),
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
