import { parseArgs } from 'node:util';
import { explain } from '../scripts/processes/run.ts';
import { stopSignal } from '../scripts/processes/stop-signal.ts';
import { BENCHES } from './benches.ts';
import type { Efforts, Plan } from './plan.ts';
import { collectResults } from './results.ts';
import { writeResults } from './write-results.ts';

const USAGE = `usage: npm run bench -- <name>… | all

${Object.entries(BENCHES).map(([name, { about, effort }]) => `  ${name.padEnd(12)}${about} (--${effort})`).join('\n')}

  --rounds <n>    runs of each contender of a comparison (40)
  --seconds <n>   time for each throughput (30)
  --minutes <n>   time for the soak (30)
  --submissions <n>  handed in while processes are killed (10000)

Results go to bench/results. Measure on a machine that does nothing else.`;

/** @returns the exit code: 1 when a bench found a problem, 2 for wrong usage */
async function main(): Promise<number> {
  const { names, efforts } = readArguments();
  const isSensible = Number.isInteger(efforts.rounds) && Object.values(efforts).every((effort) => effort > 0);
  if (!isSensible || names.length === 0 || !names.every((name) => Object.hasOwn(BENCHES, name))) {
    console.log(USAGE);
    return names.length === 0 ? 0 : 2;
  }
  return runAll(names, { ...efforts, signal: stopSignal().signal });
}

function readArguments(): { readonly names: readonly string[]; readonly efforts: Efforts } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '40' },
      seconds: { type: 'string', default: '30' },
      minutes: { type: 'string', default: '30' },
      submissions: { type: 'string', default: '10000' },
    },
  });
  const { rounds, seconds, minutes, submissions } = values;
  const efforts = { rounds: Number(rounds), seconds: Number(seconds), minutes: Number(minutes), submissions: Number(submissions) };
  return { names: positionals.includes('all') ? Object.keys(BENCHES) : positionals, efforts };
}

/** Every bench runs, whatever the others found. */
async function runAll(names: readonly string[], plan: Plan): Promise<number> {
  let exitCode = 0;
  for (const name of names) {
    const bench = BENCHES[name];
    if (!bench) continue;
    console.log(`\n── ${name}`);
    const { run } = await bench.load();
    const results = collectResults();
    await run(results, plan);
    const command = `npm run bench -- ${name} --${bench.effort} ${plan[bench.effort]}`;
    console.log(`\n${await writeResults({ name, command }, results.collected())}`);
    if (results.collected().problems.length > 0) exitCode = 1;
  }
  return exitCode;
}

process.exitCode = await main().catch((error: unknown) => (console.error(explain(error)), 1));
