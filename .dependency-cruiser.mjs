// Who may import what: the table of ARCHITECTURE.md as rules. `npm run check` enforces them.

const NOT_TESTS = '(^|/)test/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Imports point one way, so that a file can be understood after those it imports.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere escapes every other rule here. `nabla` is the name by which submissions know the reference.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^nabla$' },
    },
    {
      name: 'kit-is-pure',
      comment: 'The vocabulary runs in browser and Node: no package, no Node module, nothing of ours.',
      severity: 'error',
      from: { path: '^packages/exercise-kit/src/' },
      to: { pathNot: '^packages/exercise-kit/src/' },
    },
    {
      name: 'reference-is-pure',
      comment: "The book's numerics run in the sandbox and in the browser. Only training may use TensorFlow.js and files.",
      severity: 'error',
      from: { path: '^packages/reference/src/', pathNot: '^packages/reference/src/training/' },
      to: { pathNot: '^packages/reference/src/(?!training/)' },
    },
    {
      name: 'exercises-are-self-contained',
      comment: 'The hash of an exercise covers its folder and nothing else, so what it imports from elsewhere must be stable: kit and reference.',
      severity: 'error',
      from: { path: '^(assignments/[^/]+/[^/]+)/' },
      to: { pathNot: ['^$1/', '^packages/', '(^|/)node_modules/ml-matrix/'] },
    },
    {
      name: 'database-knows-no-app',
      comment: 'The corridor between web and grader leads into neither, and takes from the kit only types.',
      severity: 'error',
      from: { path: '^prisma/', pathNot: [NOT_TESTS, '^prisma/generated/'] },
      to: { path: ['^apps/', '^assignments/', '^scripts/', '^packages/reference/'] },
    },
    {
      name: 'database-takes-types-of-the-kit',
      comment: 'The kit judges; the database only stores what it says.',
      severity: 'error',
      from: { path: '^prisma/', pathNot: NOT_TESTS },
      to: { path: '^packages/exercise-kit/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'apps-apart',
      comment: 'Web and grader meet in the database only, so that each can be restarted, copied and read alone.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'solutions-stay-in-the-grader',
      comment: 'Exercises are loaded at run time by apps/grader/src/authoring/load-exercise.ts; nobody else comes near a solution.',
      severity: 'error',
      from: { path: '^(apps|packages|prisma|scripts|e2e|bench)/', pathNot: ['^apps/grader/src/authoring/load-exercise\\.ts$', NOT_TESTS] },
      to: { path: '^assignments/' },
    },
    {
      name: 'browser-knows-no-database',
      comment: 'Features and parts run in the browser: a database there is a leak or a broken bundle.',
      severity: 'error',
      from: { path: '^apps/web/src/(features|ui)/' },
      to: { path: ['^prisma/', '(^|/)node_modules/(pg|pg-boss|@prisma)/'] },
    },
    {
      name: 'browser-takes-types-of-the-server',
      comment: "Features and parts get the server's values by tRPC or as props; of its code they see the routers' types.",
      severity: 'error',
      from: { path: '^apps/web/src/(features|ui)/' },
      to: { path: '^apps/web/src/server/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'routes-leave-the-database-to-the-server',
      comment: 'A page composes features and asks server/ for data; queries stand in one place. The names of the demo are no data.',
      severity: 'error',
      from: { path: '^apps/web/src/app/' },
      to: { path: '^prisma/', pathNot: '^prisma/demo-people\\.ts$' },
    },
    {
      name: 'server-draws-nothing',
      comment: 'The server side of the web app returns values; drawing them is up to the features.',
      severity: 'error',
      from: { path: '^apps/web/src/server/' },
      to: { path: '^apps/web/src/(app|features|ui)/' },
    },
    {
      name: 'ui-knows-no-domain-word',
      comment: 'Parts of the interface know nothing of courses and verdicts.',
      severity: 'error',
      from: { path: '^apps/web/src/ui/' },
      to: { path: ['^apps/web/src/(app|features|server)/', '^packages/', '^prisma/'] },
    },
    {
      name: 'features-know-no-route',
      comment: 'Routes compose features, not the other way round.',
      severity: 'error',
      from: { path: '^apps/web/src/features/' },
      to: { path: '^apps/web/src/app/' },
    },
    {
      name: 'tests-from-outside',
      comment: 'End-to-end tests, measurements and commands use what a person uses: the database and the public commands.',
      severity: 'error',
      from: { path: '^(e2e|scripts)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'benches-open-the-grader',
      comment: 'A warm grade can only be timed in the process that holds the pool; of the apps a bench may use that, and nothing else.',
      severity: 'error',
      from: { path: '^bench/' },
      to: { path: '^apps/', pathNot: '^apps/grader/src/(grade|sandbox/pool|authoring/[^/]+)\\.ts$' },
    },
    {
      name: 'no-tests-in-production',
      comment: 'Code that ships does not lean on code that does not.',
      severity: 'error',
      from: { pathNot: [NOT_TESTS, '^e2e/'] },
      to: { path: NOT_TESTS, pathNot: 'node_modules' },
    },
  ],
  options: {
    // Newer than the tool's own list.
    builtInModules: { add: ['ffi', 'node:ffi'] },
    parser: 'tsc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '^prisma/generated/'] },
    exclude: { path: ['(^|/)\\.next/', '^apps/[^/]+/generated/', '^apps/grader/test/hostile/', '^assignments/[^/]+/[^/]+/submissions/'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
