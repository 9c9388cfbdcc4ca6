import { expect, test } from 'vitest';
import { untilVerdict, verdictOf } from '../load/event-stream.ts';

const event = (json: object): string => `data: ${JSON.stringify({ json })}\nid: 1`;

test('the end of a submission is told by its phase', () => {
  expect(verdictOf(event({ phase: 'done', verdict: 'accepted' }))).toBe('accepted');
  expect(verdictOf(event({ phase: 'not_graded' }))).toBe('not_graded');
  expect(verdictOf(event({ phase: 'grading' }))).toBeNull();
  expect(verdictOf('event: connected\ndata: {}')).toBeNull();
  expect(verdictOf('event: ping\ndata: ')).toBeNull();
});

test('a verdict is found in a stream wherever it is cut', async () => {
  const text = `event: connected\ndata: {}\n\n${event({ phase: 'queued' })}\n\n${event({ phase: 'done', verdict: 'wrong_answer' })}\n\n`;
  for (let cut = 1; cut < text.length; cut += 7) {
    const parts = [text.slice(0, cut), text.slice(cut)].map((part) => new TextEncoder().encode(part));
    expect(await untilVerdict(new Response(ReadableStream.from(parts)))).toBe('wrong_answer');
  }
});

test('a stream that ends before the verdict has none', async () => {
  expect(await untilVerdict(new Response(`${event({ phase: 'grading' })}\n\n`))).toBeNull();
});
