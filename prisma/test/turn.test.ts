import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextTurn } from '../queue/turn.ts';

type Job = { readonly course: number; readonly turn: number; readonly place: number };

/** Sends a job in line and serves the earliest one, as the queue does it. */
class Line {
  readonly #waiting: Job[] = [];
  #place = 0;

  send(course: number): void {
    const turns = (jobs: readonly Job[]) => jobs.map(({ turn }) => turn);
    const own = turns(this.#waiting.filter((job) => job.course === course));
    const now = this.#waiting.length === 0 ? null : Math.min(...turns(this.#waiting));
    const turn = nextTurn({ now, last: own.length === 0 ? null : Math.max(...own) });
    this.#waiting.push({ course, turn, place: this.#place++ });
  }

  serve(): number | undefined {
    const [first] = this.#waiting.toSorted((a, b) => a.turn - b.turn || a.place - b.place);
    if (!first) return undefined;
    this.#waiting.splice(this.#waiting.indexOf(first), 1);
    return first.course;
  }
}

test('a job waits for at most one job of every other course that has no job of its own before it, however long the lines are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 60 }), (others) => {
      const line = new Line();
      for (const course of others) line.send(course);
      line.send(0);
      const before: (number | undefined)[] = [];
      for (let course = line.serve(); course !== 0; course = line.serve()) before.push(course);
      expect(before).toStrictEqual([...new Set(before)]);
    }),
  );
});

test('two courses that both have jobs in line are served by turns', () => {
  const line = new Line();
  for (let count = 0; count < 5; count += 1) line.send(1);
  for (let count = 0; count < 5; count += 1) line.send(2);
  expect(Array.from({ length: 10 }, () => line.serve())).toStrictEqual([1, 2, 1, 2, 1, 2, 1, 2, 1, 2]);
});

test('a course that was quiet has saved up nothing: it comes in at the present turn', () => {
  expect(nextTurn({ now: 40, last: null })).toBe(40);
});
