import { findWrong, type Graded } from '../drive.ts';
import type { Cell, Results } from '../results.ts';
import { summarise } from '../statistics.ts';
import type { Throughput } from './measure.ts';

/** How many honest submissions were graded each second, and how long they took. */
export function reportThroughput(out: Results, measured: readonly Throughput[]): void {
  out.table({
    title: 'Submissions per second',
    columns: ['children', 'load', 'honest per s', 'all per s', 'share of honest only', 'honest median ms', 'honest p95 ms'],
    rows: measured.map((one) => rowOf(one, measured)),
  });
  for (const sentence of new Set(measured.flatMap(({ graded }) => graded.map(findWrong)))) {
    if (sentence !== null) out.problem(sentence);
  }
  out.note('As many gradings are under way as there are children, the next one starts when one ends. A grade is every case of the exercise, each accepted one called twice.');
}

function rowOf(one: Throughput, all: readonly Throughput[]): readonly Cell[] {
  const honest = one.graded.filter(isHonest);
  const { median, p95 } = summarise(honest.map(({ timeMs }) => timeMs));
  const alone = all.find(({ children, graded }) => children === one.children && graded.every(isHonest));
  return [one.children, one.load, honestPerSecond(one), one.graded.length / one.seconds, alone ? honestPerSecond(one) / honestPerSecond(alone) : null, median, p95];
}

/** The time that each attack takes from others: up to its limit, the kill, and a new child where the spare one is not ready. */
export function reportAttacks(out: Results, measured: readonly Throughput[]): void {
  const rows = measured.flatMap(({ children, load, graded }) =>
    [...Map.groupBy(graded.filter((one) => !isHonest(one)), ({ submission }) => submission.name)].map(([name, runs]) => {
      const { median, p95, count } = summarise(runs.map(({ timeMs }) => timeMs));
      return [name, children, load, [...new Set(runs.map(({ verdict }) => verdict))].join(', '), median, p95, count];
    }),
  );
  out.table({ title: 'What an attack costs', columns: ['attack', 'children', 'load', 'verdict', 'median ms', 'p95 ms', 'runs'], rows });
}

const isHonest = ({ submission }: Graded): boolean => submission.kind === 'right';

const honestPerSecond = ({ graded, seconds }: Throughput): number => graded.filter(isHonest).length / seconds;
