import { parseArgs } from 'node:util';
import { z } from 'zod';
import { orUsageError, UsageError } from '../usage.ts';
import { ask, serverOf } from './server.ts';

const OPTIONS = { course: { type: 'string' }, server: { type: 'string' }, token: { type: 'string' }, json: { type: 'boolean' } } as const;

/** `nabla status [<exercise-id>] --course <slug>`: how far you are with each exercise. */
export async function showStatus(args: readonly string[]): Promise<number> {
  const { values, positionals } = orUsageError(() => parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }));
  const [exercise, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError('status takes one exercise, or none for all');
  if (values.course === undefined) throw new UsageError('name the course: --course <slug>');
  const all = standing.parse(await ask(serverOf(values), { path: `courses/${encodeURIComponent(values.course)}/submissions` }));
  const exercises = all.exercises.filter((one) => exercise === undefined || one.exercise === exercise);
  if (exercise !== undefined && exercises.length === 0) throw new UsageError(`the course has no exercise "${exercise}"`);
  console.log(values.json ? JSON.stringify(exercises, null, 2) : exercises.map(lineOf).join('\n'));
  return 0;
}

const progress = z.looseObject({ state: z.string(), verdict: z.string().optional(), score: z.number().optional() });

const standing = z.object({
  exercises: z.array(z.looseObject({ assignment: z.string(), exercise: z.string(), points: z.number(), dueAt: z.string().nullable(), progress })),
});

type Line = z.infer<typeof standing>['exercises'][number];

function lineOf({ assignment, exercise, points, dueAt, progress: { state, verdict, score } }: Line): string {
  const how = verdict === undefined ? state.replaceAll('_', ' ') : `${verdict}, ${score} of ${points}`;
  return `${`${assignment}/${exercise}`.padEnd(48)} ${how.padEnd(34)} ${dueAt === null ? '' : `due ${dueAt}`}`.trimEnd();
}
