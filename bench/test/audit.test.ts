import { expect, test } from 'vitest';
import { audit } from '../chaos/audit.ts';

const UNDISTURBED = new Map([
  ['right', 'accepted'],
  ['mistaken', 'wrong_answer'],
]);

const AS_IT_MUST_BE = [
  { id: 'a', source: 'right', verdicts: ['accepted'] },
  { id: 'b', source: 'mistaken', verdicts: ['wrong_answer'] },
];

test('an audit finds nothing where every submission has its verdict once', () => {
  expect(audit(AS_IT_MUST_BE, ['a', 'b'], UNDISTURBED)).toStrictEqual({ submissions: 2, vanished: [], lost: [], double: [], wrong: [] });
});

test('an audit names what vanished, was lost, is double or is wrong', () => {
  const records = [
    ...AS_IT_MUST_BE,
    { id: 'no run', source: 'right', verdicts: [] },
    { id: 'open', source: 'right', verdicts: [null] },
    { id: 'twice', source: 'right', verdicts: ['accepted', 'accepted'] },
    { id: 'fault', source: 'right', verdicts: ['judge_error'] },
    { id: 'unfair', source: 'mistaken', verdicts: ['accepted'] },
  ];
  expect(audit(records, ['a', 'gone'], UNDISTURBED)).toStrictEqual({
    submissions: 7,
    vanished: ['gone'],
    lost: ['no run', 'open'],
    double: ['twice'],
    wrong: ['fault', 'unfair'],
  });
});
