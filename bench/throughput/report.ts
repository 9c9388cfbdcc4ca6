import { findWrong, type Graded } from '../drive.ts';
import type { Cell, Results } from '../results.ts';
import { summarise } from '../statistics.ts';
import type { Throughput } from './measure.ts';

/** How many honest submissions were graded each second, and how long they took. */
export function reportThroughput(out: Results, measured: readonly Throughput[]): void {
  out.table({
    title: 'Submissions per second',
    columns: ['children', 'load', 'honest per s', 'all per s', 'share of honest only', 'honest median ms', 'honest p95 ms', 'postponed', 'drained in s'],
    rows: measured.map((one) => rowOf(one, measured)),
  });
  for (const sentence of new Set(measured.flatMap(({ graded }) => graded.map(findWrong)))) {
    if (sentence !== null) out.problem(sentence);
  }
  out.note('Submissions are handed in as the worker does it, as fast as they are taken. A grade is every case of the exercise, each accepted one called twice. What did not end within its turn let others pass (postponed) and got its verdict behind them, or when nobody else came any more (drained).');
}

function rowOf(one: Throughput, all: readonly Throughput[]): readonly Cell[] {
  const honest = one.graded.filter(isHonest);
  const { median, p95 } = summarise(honest.map(({ timeMs }) => timeMs));
  const alone = all.find(({ children, graded }) => children === one.children && graded.every(isHonest));
  return [one.children, one.load, honestPerSecond(one), one.graded.length / one.seconds, alone ? honestPerSecond(one) / honestPerSecond(alone) : null, median, p95, one.postponed, one.drainedInSeconds];
}

/** From handing an attack in, or from its second turn where it was postponed, to the verdict. */
export function reportAttacks(out: Results, measured: readonly Throughput[]): void {
  const rows = measured.flatMap(({ children, graded }) =>
    [...Map.groupBy(graded.filter((one) => !isHonest(one)), ({ verdict }) => verdict)].map(([verdict, runs]) => {
      const { median, p95, count } = summarise(runs.map(({ timeMs }) => timeMs));
      return [verdict, children, median, p95, count];
    }),
  );
  out.table({ title: 'Until an attack has its verdict', columns: ['verdict', 'children', 'median ms', 'p95 ms', 'attacks'], rows });
}

const isHonest = ({ submission }: Graded): boolean => submission.kind === 'right';

const honestPerSecond = ({ graded, seconds }: Throughput): number => graded.filter(isHonest).length / seconds;
