import { expect, test } from 'vitest';
import { planImport, type KnownPerson } from '../src/server/roster/plan-import.ts';
import type { RosterLine, RosterRole } from '../src/server/roster/read-roster.ts';

const person = (name: string, role: RosterRole | null, groups: readonly string[] = []): KnownPerson => ({ id: name, email: `${name}@example.org`, name, role, groups });

const line = (name: string, role: RosterRole | null = null, groups: readonly string[] = []): RosterLine => ({
  line: 2,
  email: `${name}@example.org`,
  name: null,
  role,
  groups,
});

const changesOf = (lines: readonly RosterLine[], people: readonly KnownPerson[], actor: RosterRole = 'owner') => planImport(lines, { people, actor });

test('somebody who is there in the same role and group stays unchanged', () => {
  const { planned } = changesOf([line('ada', 'student', ['Monday'])], [person('ada', 'student', ['Monday'])]);
  expect(planned.map(({ change }) => change)).toStrictEqual(['unchanged']);
});

test('a line without a role makes a newcomer a student, and leaves a member what they are', () => {
  const { planned } = changesOf([line('ada'), line('kim')], [person('ada', null), person('kim', 'assistant')]);
  expect(planned.map(({ change, role }) => [change, role.after])).toStrictEqual([
    ['added', 'student'],
    ['unchanged', 'assistant'],
  ]);
});

test('a newcomer without an account needs a name', () => {
  expect(changesOf([line('ada')], []).errors).toStrictEqual([{ line: 2, problem: 'no_name', text: 'ada@example.org' }]);
});

test('an instructor cannot make instructors, nor take the role of one', () => {
  const { errors } = changesOf([line('ada', 'instructor'), line('kim', 'student')], [person('ada', 'student'), person('kim', 'instructor')], 'instructor');
  expect(errors.map(({ problem }) => problem)).toStrictEqual(['not_allowed', 'not_allowed']);
});

test('a file that takes the last owner away is refused, one that names another owner is not', () => {
  const people = [person('ada', 'owner'), person('kim', 'student')];
  expect(changesOf([line('ada', 'student')], people).errors.map(({ problem }) => problem)).toStrictEqual(['last_owner']);
  expect(changesOf([line('ada', 'student'), line('kim', 'owner')], people).errors).toStrictEqual([]);
});
