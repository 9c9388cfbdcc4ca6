import { describe, expect, test, vi } from 'vitest';
import { CATALOG } from './rights/catalog.ts';
import { knock, PROCEDURES } from './rights/knock.ts';
import { EVERYBODY } from './rights/roles.ts';
import { RIGHTS } from './rights/table.ts';
import { createWorld, type World } from './rights/world.ts';
import { withDatabase } from './with-database.ts';

vi.mock('../src/server/catalog.ts', () => ({
  catalog: () => CATALOG,
  findModule: (id: string) => CATALOG.modules.find((module) => module.id === id),
  findExercise: (id: string) => CATALOG.exercises.find((exercise) => exercise.id === id),
}));

const db = withDatabase();

const rows = Object.entries(RIGHTS).map(([path, row]) => ({ path, ...row }));
const scoped = rows.flatMap(({ path, input, isOfNoCourse }) => (input && !isOfNoCourse ? [{ path, input }] : []));

test('every procedure has a row that says who may call it', () => {
  expect(Object.keys(RIGHTS).toSorted()).toStrictEqual([...PROCEDURES.keys()].toSorted());
});

describe.each(rows)('$path', ({ path, may, input, isMalformed }) => {
  test(`opens to ${may.join(', ')} and to nobody else`, async () => {
    const open = [];
    const shared = await createWorld(db());
    for (const who of EVERYBODY) {
      // A mutation finds a world that nobody has changed.
      const world = PROCEDURES.get(path) === 'mutation' ? await createWorld(db()) : shared;
      const person = who === 'visitor' ? null : world.people[who];
      if ((await knock(db(), { path, person, isMalformed, input: input?.(world, who === 'visitor' ? 'student' : who) })) === 'open') open.push(who);
    }
    expect(open).toStrictEqual([...may]);
  });
});

describe.each(scoped)('$path', ({ path, input }) => {
  test('is shut to the owner of another course', async () => {
    const [here, elsewhere] = [await createWorld(db()), await createWorld(db())];
    const person = here.people.owner;
    expect(await knock(db(), { path, person, input: input(elsewhere, 'owner') })).toBe('shut');
  });

  test('takes nothing of another course that is slipped in beside the own one', async () => {
    const [here, elsewhere] = [await createWorld(db()), await createWorld(db())];
    const taken = [];
    for (const mixed of mixtures(input(here, 'owner'), input(elsewhere, 'owner'), here)) {
      if ((await knock(db(), { path, person: here.people.owner, input: mixed })) === 'open') taken.push(mixed);
    }
    expect(taken).toStrictEqual([]);
  });

  test("is shut to a student who asks for a classmate's", async () => {
    const world = await createWorld(db());
    const theirs = input(world, 'classmate');
    const mine = input(world, 'student');
    const isAnybodys = JSON.stringify(mine) === JSON.stringify(theirs);
    const answer = await knock(db(), { path, person: world.people.student, input: theirs });
    expect(isAnybodys || answer === 'shut').toBe(true);
  });
});

/** The own input with one of its parts from elsewhere, and what lies elsewhere with the own course named beside it. */
function mixtures(own: Input, foreign: Input, { courseSlug }: World): readonly Input[] {
  const replaced = Object.keys(own).filter((name) => JSON.stringify(own[name]) !== JSON.stringify(foreign[name]));
  return [...replaced.map((name) => ({ ...own, [name]: foreign[name] })), ...('courseSlug' in own ? [] : [{ courseSlug, ...foreign }])];
}

type Input = Readonly<Record<string, unknown>>;
