import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { orUsageError, UsageError } from '../usage.ts';
import { ask, serverOf, type Server } from './server.ts';

const OPTIONS = {
  course: { type: 'string' },
  assignment: { type: 'string' },
  server: { type: 'string' },
  token: { type: 'string' },
  json: { type: 'boolean' },
  'no-wait': { type: 'boolean' },
} as const;

const PAUSE_MS = 1_000;

/** `nabla submit <exercise-id> <file> --course <slug>`: hands in, waits for the verdict and says it. */
export async function submitFile(args: readonly string[]): Promise<number> {
  const { values, positionals } = orUsageError(() => parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }));
  const [exercise, file, ...rest] = positionals;
  if (exercise === undefined || file === undefined || rest.length > 0) throw new UsageError('submit takes an exercise and one file');
  if (values.course === undefined) throw new UsageError('name the course: --course <slug>');
  const server = serverOf(values);
  const body = { exercise, source: await readFile(file, 'utf8'), ...(values.assignment === undefined ? {} : { assignment: values.assignment }) };
  const { submissionId } = receipt.parse(await ask(server, { path: `courses/${encodeURIComponent(values.course)}/submissions`, body }));
  if (values['no-wait']) {
    console.log(values.json ? JSON.stringify({ submissionId }) : `Submitted as ${submissionId}.`);
    return 0;
  }
  const result = await resultOf(server, submissionId);
  console.log(values.json ? JSON.stringify(result, null, 2) : sentenceOf(result));
  return result.phase === 'not_graded' ? 2 : result.phase === 'done' && result.verdict !== 'accepted' ? 1 : 0;
}

const receipt = z.object({ submissionId: z.string() });

const caseResult = z.looseObject({ name: z.string(), verdict: z.string() });

const snapshot = z.discriminatedUnion('phase', [
  z.looseObject({ phase: z.literal('queued'), place: z.number() }),
  z.looseObject({ phase: z.literal('grading') }),
  z.looseObject({ phase: z.literal('done'), verdict: z.string(), score: z.number(), maxScore: z.number(), cases: z.array(caseResult) }),
  z.looseObject({ phase: z.literal('withheld'), visibleAt: z.string() }),
  z.looseObject({ phase: z.literal('not_graded') }),
]);

type Ended = Exclude<z.infer<typeof snapshot>, { phase: 'queued' | 'grading' }>;

/** Asks until there is nothing more to wait for. */
async function resultOf(server: Server, submissionId: string): Promise<Ended> {
  for (;;) {
    const state = snapshot.parse(await ask(server, { path: `submissions/${submissionId}` }));
    if (state.phase !== 'queued' && state.phase !== 'grading') return state;
    await sleep(PAUSE_MS);
  }
}

function sentenceOf(result: Ended): string {
  switch (result.phase) {
    case 'withheld':
      return `Submitted. The result is shown from ${result.visibleAt} on.`;
    case 'not_graded':
      return 'Submitted, and not graded: the grader failed, not you. Your instructor sees it.';
    case 'done':
      return [...result.cases.map(({ name, verdict }) => `${verdict.padEnd(22)} ${name}`), '', `${result.verdict}, ${result.score} of ${result.maxScore} points`].join('\n');
    default:
      return result satisfies never;
  }
}
