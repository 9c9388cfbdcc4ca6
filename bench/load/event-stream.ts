import { z } from 'zod';

/** As much of a snapshot of a submission as says whether it is final. */
const snapshot = z.object({ json: z.object({ phase: z.string(), verdict: z.string().optional() }) });

/** Reads a stream of server-sent events up to the verdict: `not_graded` where the grader failed, null when the stream ended before. */
export async function untilVerdict(answer: Response): Promise<string | null> {
  if (!answer.ok || answer.body === null) return null;
  let rest = '';
  // Leaving the loop ends the stream.
  for await (const text of answer.body.pipeThrough(new TextDecoderStream())) {
    const events = (rest + text).split('\n\n');
    rest = events.pop() ?? '';
    const verdict = events.map(verdictOf).find((found) => found !== null);
    if (verdict !== undefined) return verdict;
  }
  return null;
}

/** What an event says of the end, or null: other events open the stream and keep it alive. */
export function verdictOf(event: string): string | null {
  const data = event
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => line.slice('data: '.length))
    .join('\n');
  if (!data.startsWith('{')) return null;
  const read = snapshot.safeParse(JSON.parse(data));
  if (!read.success) return null;
  const { phase, verdict } = read.data.json;
  if (phase === 'done') return verdict ?? null;
  return phase === 'not_graded' ? 'not_graded' : null;
}
