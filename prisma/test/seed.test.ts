import { forStudents, DEFAULT_LIMITS, type Catalog, type StudentExercise } from '@nabla/exercise-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryDatabase } from '../../scripts/database/temporary.ts';
import { deploy } from '../../scripts/migrations/deploy.ts';
import { connect } from '../client.ts';
import { seed } from '../seed.ts';

const opened = new AsyncDisposableStack();
let url = '';

beforeAll(async () => {
  url = opened.use(await temporaryDatabase()).url;
  await deploy(url);
});

afterAll(() => opened.disposeAsync());

test('the demo course has an assignment per module, an owner and three students', async () => {
  await using db = connected();
  await seed(db.client, catalogOf({ 'output-error': 'a1' }));
  const course = await db.client.course.findUniqueOrThrow({
    where: { slug: 'neural-networks' },
    include: { assignments: { include: { exercises: true } }, enrolments: true },
  });
  expect(course.assignments.map(({ slug }) => slug)).toEqual(['03-backpropagation']);
  expect(course.assignments[0]?.exercises.map(({ exerciseId, exerciseHash }) => [exerciseId, exerciseHash])).toEqual([['output-error', 'a1']]);
  expect(course.enrolments.map(({ role }) => role).toSorted()).toEqual(['owner', 'student', 'student', 'student']);
});

test('seeding again with the same catalog changes no row', async () => {
  await using db = connected();
  const catalog = catalogOf({ 'output-error': 'a1' });
  await seed(db.client, catalog);
  const before = await everything(db.client);
  await seed(db.client, catalog);
  expect(await everything(db.client)).toEqual(before);
});

test('a changed exercise is published beside its old version and the course moves to it', async () => {
  await using db = connected();
  await seed(db.client, catalogOf({ 'output-error': 'a1' }));
  await seed(db.client, catalogOf({ 'output-error': 'a2' }));
  const versions = await db.client.exerciseVersion.findMany({ where: { exerciseId: 'output-error' }, orderBy: { hash: 'asc' } });
  expect(versions.map(({ hash }) => hash)).toEqual(['a1', 'a2']);
  const used = await db.client.assignmentExercise.findMany({ select: { exerciseHash: true } });
  expect(used).toEqual([{ exerciseHash: 'a2' }]);
});

test('a course in which somebody has submitted keeps the version, as long as graders have it', async () => {
  await using db = connected();
  await seed(db.client, catalogOf({ 'hidden-error': 'c1' }));
  const { id: assignmentExerciseId } = await db.client.assignmentExercise.findFirstOrThrow({ where: { exerciseId: 'hidden-error' } });
  const { id: userId } = await db.client.user.findFirstOrThrow();
  await db.client.submission.create({ data: { userId, assignmentExerciseId, attempt: 1, source: '' } });
  await db.client.exerciseArchive.create({ data: { exerciseId: 'hidden-error', hash: 'c1', module: '03-backpropagation', files: {} } });
  await seed(db.client, catalogOf({ 'hidden-error': 'c2' }));
  expect(await db.client.assignmentExercise.findUniqueOrThrow({ where: { id: assignmentExerciseId } })).toMatchObject({ exerciseHash: 'c1' });
  await db.client.exerciseArchive.deleteMany();
  await seed(db.client, catalogOf({ 'hidden-error': 'c2' }));
  expect(await db.client.assignmentExercise.findUniqueOrThrow({ where: { id: assignmentExerciseId } })).toMatchObject({ exerciseHash: 'c2' });
  await db.client.assignmentExercise.delete({ where: { id: assignmentExerciseId } });
});

test('an exercise that left the catalog leaves the course', async () => {
  await using db = connected();
  await seed(db.client, catalogOf({ 'output-error': 'a2', 'one-layer-back': 'b1' }));
  await seed(db.client, catalogOf({ 'one-layer-back': 'b1' }));
  const used = await db.client.assignmentExercise.findMany({ select: { exerciseId: true } });
  expect(used).toEqual([{ exerciseId: 'one-layer-back' }]);
});

function connected() {
  const client = connect(url, 2);
  return { client, [Symbol.asyncDispose]: () => client.$disconnect() };
}

const everything = (client: ReturnType<typeof connect>) =>
  Promise.all([
    client.user.findMany({ orderBy: { id: 'asc' } }),
    client.account.findMany({ orderBy: { id: 'asc' } }),
    client.enrolment.findMany({ orderBy: { userId: 'asc' } }),
    client.assignment.findMany({ orderBy: { id: 'asc' } }),
    client.assignmentExercise.findMany({ orderBy: { id: 'asc' } }),
    client.exerciseVersion.findMany({ orderBy: { hash: 'asc' } }),
  ]);

function catalogOf(hashes: Readonly<Record<string, string>>): Catalog {
  const exercises = Object.entries(hashes).map(([id, hash]) => exerciseOf(id, hash));
  return {
    modules: [{ id: '03-backpropagation', title: 'Backpropagation', texts: { en: { title: 'Backpropagation', body: '' } }, exercises: Object.keys(hashes) }],
    exercises,
    models: [],
    runtime: { harness: '', modules: { nabla: '', 'ml-matrix': '' }, types: { nabla: '', 'ml-matrix': '' } },
  };
}

const exerciseOf = (id: string, hash: string): StudentExercise =>
  forStudents({
    id,
    hash,
    module: '03-backpropagation',
    title: id,
    points: 10,
    limits: DEFAULT_LIMITS,
    texts: { en: { title: '', statement: '', hints: [] } },
    starter: '',
    functions: [],
    withheld: [],
    samples: [],
    secrets: [],
    driver: null,
  });
