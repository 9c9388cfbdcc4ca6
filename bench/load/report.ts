import { plotLines } from '../plot.ts';
import type { Cell, Results } from '../results.ts';
import { quantile } from '../statistics.ts';
import type { MemorySample } from './memory.ts';
import type { Account } from './protocol.ts';

/** A load that was laid on the stack. */
export type Loaded = { readonly name: string; readonly rate: number; readonly account: Account };

export const VERDICT_COLUMNS = ['load', 'per s', 'submissions', 'p50 ms', 'p95 ms', 'p99 ms', 'longest ms', 'accepted p50 ms', 'without verdict'];

/** From the click to the verdict, and how long pages took meanwhile. */
export function reportLoads(out: Results, loaded: readonly Loaded[]): void {
  out.table({ title: 'Click on Submit to verdict', columns: VERDICT_COLUMNS, rows: loaded.map(verdictRow) });
  out.table({ title: "The exercise's page meanwhile", columns: ['load', 'pages', 'p50 ms', 'p95 ms', 'p99 ms', 'failed'], rows: loaded.map(pageRow) });
  for (const one of loaded) for (const failure of failuresOf(one)) out.problem(failure);
  const levels = loaded.filter(({ name }) => name.endsWith('per second'));
  const points = (share: number) => levels.map(({ rate, account }) => ({ x: rate, y: quantileOf(timesOf(account), share) ?? 0 }));
  out.plot('latency', plotLines({ title: 'Click to verdict', x: 'submissions per second', y: 'ms', lines: [{ name: 'p50', points: points(0.5) }, { name: 'p95', points: points(0.95) }, { name: 'p99', points: points(0.99) }] }));
  const rush = loaded.find(({ name }) => name.startsWith('deadline'));
  const moments = (rush?.account.submissions ?? []).flatMap(({ atMs, verdictMs }) => (verdictMs === null ? [] : [{ x: atMs / 1_000, y: verdictMs }]));
  out.plot('deadline', plotLines({ title: 'Click to verdict before a deadline', x: 'seconds', y: 'ms', lines: [{ name: 'each', points: moments }] }));
  out.raw('loads', loaded.map(({ name, account }) => ({ name, verdictMs: timesOf(account), pageMs: pagesOf(account) })));
  out.note('Times begin when a submission should have been sent, so what waited for a busy generator counts. Generator, web process, grader and PostgreSQL share the machine.');
  out.note('The busiest four hours are those of Submitty (540 submissions; Peveler, Maicus and Cutler, SIGCSE 2019). Their times are not published; students here sit down at random moments and submit three times, minutes apart.');
}

/** How many submissions in line are graded each second. */
export function reportThroughput(out: Results, measured: readonly { readonly graders: number; readonly perSecond: number }[]): void {
  const rows = measured.toSorted((one, other) => one.graders - other.graders).map(({ graders, perSecond }) => [graders, perSecond]);
  out.table({ title: 'Throughput of a line that is never empty', columns: ['graders', 'graded per s'], rows });
}

/** What processes hold while they are loaded. */
export function reportMemory(out: Results, samples: readonly MemorySample[]): void {
  const points = (of: (sample: MemorySample) => number) => samples.map((sample) => ({ x: sample.seconds, y: of(sample) }));
  const lines = [
    { name: 'web', points: points(({ webMb }) => webMb) },
    { name: 'grader', points: points(({ graderMb }) => graderMb) },
  ];
  const rows = lines.map(({ name, points: at }): readonly Cell[] => [name, at[0]?.y ?? null, Math.max(...at.map(({ y }) => y)), at.at(-1)?.y ?? null]);
  if (samples.length > 0) out.table({ title: 'Memory, with all that a process started', columns: ['process', 'first MB', 'most MB', 'last MB'], rows });
  out.plot('memory', plotLines({ title: 'Memory', x: 'seconds', y: 'MB', lines }));
  out.raw('memory', samples);
}

/** A load as a row of those columns. */
export function verdictRow({ name, rate, account }: Loaded): readonly Cell[] {
  const times = timesOf(account);
  const accepted = account.submissions.flatMap(({ acceptedMs }) => (acceptedMs === null ? [] : [acceptedMs]));
  return [name, rate, account.submissions.length, ...[0.5, 0.95, 0.99, 1].map((share) => quantileOf(times, share)), quantileOf(accepted, 0.5), account.submissions.length - times.length];
}

function pageRow({ name, account }: Loaded): readonly Cell[] {
  const times = pagesOf(account);
  return [name, account.pages.length, ...[0.5, 0.95, 0.99].map((share) => quantileOf(times, share)), account.pages.length - times.length];
}

/** What must not be: a submission without its verdict, or with another than its folder promises. */
export function failuresOf({ name, account }: Loaded): readonly string[] {
  const lost = account.submissions.filter(({ failure }) => failure !== null);
  const wrong = account.submissions.filter((one) => one.verdict !== null && !one.name.startsWith(`${one.verdict}/`));
  return [
    ...[...Map.groupBy(lost, ({ failure }) => failure)].map(([failure, those]) => `${name}: ${those.length} submissions: ${failure}`),
    ...wrong.map((one) => `${name}: ${one.name} got ${one.verdict}`),
  ];
}

export const timesOf = ({ submissions }: Account): readonly number[] => submissions.flatMap(({ verdictMs }) => (verdictMs === null ? [] : [verdictMs]));
const pagesOf = ({ pages }: Account): readonly number[] => pages.flatMap(({ ms }) => (ms === null ? [] : [ms]));
export const quantileOf = (samples: readonly number[], share: number): number | null => (samples.length === 0 ? null : quantile(samples, share));
