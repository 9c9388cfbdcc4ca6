import { expect, test } from 'vitest';
import { dependencyRules } from '../checks/dependency-rules.ts';
import { run } from '../processes/run.ts';
import { temporaryProject } from './temporary-project.ts';

const TARGETS = [
  'packages/exercise-kit/src/index.ts',
  'packages/reference/src/index.ts',
  'prisma/client.ts',
  'apps/grader/src/grade.ts',
  'apps/web/src/server/root.ts',
  'apps/web/src/features/editor/editor.ts',
  'apps/web/src/app/page.ts',
  'assignments/01-perceptrons/01-nand/solution.ts',
  'assignments/01-perceptrons/02-adder/solution.ts',
  'scripts/start.ts',
];

/** Importing file, imported file, and the rule that forbids it. */
const WRONG = [
  ['packages/exercise-kit/src/judge.ts', 'packages/reference/src/index.ts', 'kit-is-pure'],
  ['packages/reference/src/feedforward.ts', 'packages/exercise-kit/src/index.ts', 'reference-is-pure'],
  ['assignments/01-perceptrons/03-xor/solution.ts', 'assignments/01-perceptrons/01-nand/solution.ts', 'exercises-are-self-contained'],
  ['assignments/01-perceptrons/03-xor/exercise.ts', 'prisma/client.ts', 'exercises-are-self-contained'],
  ['prisma/queue.ts', 'scripts/start.ts', 'database-knows-no-app'],
  ['prisma/record.ts', 'packages/exercise-kit/src/index.ts', 'database-takes-types-of-the-kit'],
  ['apps/grader/src/worker.ts', 'apps/web/src/server/root.ts', 'apps-apart'],
  ['apps/web/src/server/catalog.ts', 'assignments/01-perceptrons/01-nand/solution.ts', 'solutions-stay-in-the-grader'],
  ['apps/web/src/features/course/list.ts', 'prisma/client.ts', 'browser-knows-no-database'],
  ['apps/web/src/features/course/grade.ts', 'apps/web/src/server/root.ts', 'browser-takes-types-of-the-server'],
  ['apps/web/src/app/course.ts', 'prisma/client.ts', 'routes-leave-the-database-to-the-server'],
  ['apps/web/src/server/draw.ts', 'apps/web/src/features/editor/editor.ts', 'server-draws-nothing'],
  ['apps/web/src/ui/button.ts', 'apps/web/src/features/editor/editor.ts', 'ui-knows-no-domain-word'],
  ['apps/web/src/features/course/link.ts', 'apps/web/src/app/page.ts', 'features-know-no-route'],
  ['e2e/submit.ts', 'apps/grader/src/grade.ts', 'tests-from-outside'],
] as const;

test('each rule refuses the import that it is about', async () => {
  const root = project(Object.fromEntries(WRONG.map(([from, to]) => [from, `import { x } from '${specifier(from, to)}';\nconsole.log(x);\n`])));
  const report = await refusal(root);
  for (const [from, to, rule] of WRONG) expect(report).toContain(`error ${rule}: ${from} → ${to}`);
});

test('a cycle, an import that leads nowhere and a production file that leans on a test are refused', async () => {
  const report = await refusal(
    project({
      'scripts/a.ts': "import { b } from './b.ts';\nexport const a = (): unknown => b;\n",
      'scripts/b.ts': "import { a } from './a.ts';\nexport const b = (): unknown => a;\n",
      'scripts/c.ts': "export { d } from './missing.ts';\n",
      'scripts/e.ts': "export { f } from './test/f.ts';\n",
      'scripts/test/f.ts': 'export const f = 1;\n',
    }),
  );
  expect(report).toMatch(/error no-cycles: scripts\/[ab]\.ts/u);
  expect(report).toContain('error resolvable: scripts/c.ts → ./missing.ts');
  expect(report).toContain('error no-tests-in-production: scripts/e.ts → scripts/test/f.ts');
});

test('types of the kit in the database and of the routers in a feature are welcome', async () => {
  const root = project({
    'prisma/queue.ts': "import type { x } from '../packages/exercise-kit/src/index.ts';\nexport type Y = typeof x;\n",
    'apps/web/src/features/course/list.ts': "import type { x } from '../../server/root.ts';\nexport type Y = typeof x;\n",
  });
  await expect(cruise(root)).resolves.toBeUndefined();
});

const specifier = (from: string, to: string): string => '../'.repeat(from.split('/').length - 1) + to;

const cruise = (root: string): Promise<void> => run(dependencyRules(root, ['.']), new AbortController().signal);

const refusal = (root: string): Promise<string> =>
  cruise(root).then(
    () => 'nothing was refused',
    (error: unknown) => String(error),
  );

/** A project like ours, small: the files that others import, and these. */
const project = (files: Readonly<Record<string, string>>): string =>
  temporaryProject({ ...Object.fromEntries(TARGETS.map((path) => [path, 'export const x = 1;\n'])), ...files });
