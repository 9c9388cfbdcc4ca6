import type { Cell, Results } from '../results.ts';
import { summarise } from '../statistics.ts';
import type { Tally } from './tally.ts';
import type { Sample } from './watch.ts';

/** All that a soak found. `before` and `after` are without an open pool. */
export type Soaked = {
  readonly tally: Tally;
  readonly samples: readonly Sample[];
  readonly before: Sample;
  readonly after: Sample;
};

export function reportSoak(out: Results, { tally, samples, before, after }: Soaked): void {
  reportVerdicts(out, tally);
  out.table({ title: 'Over time', columns: COLUMNS, rows: spread(samples, 12).map(cells) });
  out.table({ title: 'Left behind, with the pool closed', columns: COLUMNS, rows: [cells(before), cells(after)] });
  for (const what of ['descriptors', 'children'] as const) {
    const [then, now] = [before[what], after[what]];
    if (then !== null && now !== null && now > then) out.problem(`${now - then} ${what} were left behind`);
  }
  out.raw('samples', samples);
}

function reportVerdicts(out: Results, { timesMs, wrong, findings }: Tally): void {
  const kinds = (['right', 'mistaken', 'hostile'] as const).filter((kind) => timesMs[kind].length > 0);
  const rows = kinds.map((kind) => {
    const { median, p95, count } = summarise(timesMs[kind]);
    return [kind, count, wrong[kind], median, p95];
  });
  out.table({ title: 'Verdicts', columns: ['submissions', 'graded', 'wrong verdicts', 'median ms', 'p95 ms'], rows });
  for (const [finding, times] of findings) out.problem(`${finding} (${times} times)`);
}

/** About so many of the samples, the first and the last among them. */
function spread(samples: readonly Sample[], count: number): readonly Sample[] {
  const step = Math.max(1, Math.floor(samples.length / count));
  return samples.filter((_, index) => index % step === 0 || index === samples.length - 1);
}

const COLUMNS = ['s', 'graded', 'RSS MB', 'descriptors', 'children'];

const cells = ({ seconds, graded, rssMb, descriptors, children }: Sample): readonly Cell[] => [seconds, graded, rssMb, descriptors, children];
