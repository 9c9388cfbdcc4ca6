import type { CaseResult } from '@nabla/exercise-kit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseChanges } from '#server/regrade/case-changes.ts';
import { standings, type Regraded } from '#server/regrade/standing.ts';

const accepted = (name: string): CaseResult => ({ name, kind: 'secret', timeMs: 1, verdict: 'accepted' });
const wrong = (name: string): CaseResult => ({ ...accepted(name), verdict: 'wrong_answer', mismatch: { kind: 'value', path: '[0]', message: '`[0]` differs.', tensors: [] } });

test('a case that is judged differently is a change, with what the failing run says', () => {
  expect(caseChanges([accepted('two layers')], [wrong('two layers')])).toEqual([{ name: 'two layers', before: 'accepted', after: 'wrong_answer', why: '`[0]` differs.' }]);
  expect(caseChanges([wrong('two layers')], [accepted('two layers')])).toEqual([{ name: 'two layers', before: 'wrong_answer', after: 'accepted', why: '`[0]` differs.' }]);
});

test('a new case and one that is gone are changes too', () => {
  expect(caseChanges([accepted('gone')], [accepted('new')]).map(({ name, before, after }) => [name, before, after])).toEqual([
    ['new', null, 'accepted'],
    ['gone', 'accepted', null],
  ]);
});

const results = fc.uniqueArray(fc.tuple(fc.string(), fc.boolean()), { selector: ([name]) => name }).map((all) => all.map(([name, good]) => (good ? accepted(name) : wrong(name))));

test('nothing changes between a run and itself, and as much forth as back', () => {
  fc.assert(fc.property(results, (run) => caseChanges(run, run).length === 0));
  fc.assert(fc.property(results, results, (left, right) => caseChanges(left, right).length === caseChanges(right, left).length));
});

const of = (userId: string, before: number | null, after: number | null): Regraded => ({
  userId,
  before: before === null ? null : { score: before, maxScore: 10 },
  after: after === null ? null : { score: after, maxScore: 10 },
});

test('a student stands by the best attempt: one that gets worse does no harm while another is as good', () => {
  expect(standings([of('kim', 10, 4), of('kim', 10, 10), of('noa', 6, 8)])).toEqual([
    { userId: 'kim', before: 1, after: 1 },
    { userId: 'noa', before: 0.6, after: 0.8 },
  ]);
});

test('what was not graded again keeps its points', () => {
  expect(standings([of('kim', 7, null), of('kim', 3, 5)])).toEqual([{ userId: 'kim', before: 0.7, after: 0.7 }]);
  expect(standings([of('sam', null, null)])).toEqual([{ userId: 'sam', before: 0, after: 0 }]);
});
