import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

/** Everything that runs beside a submission, as JavaScript texts. */
export type Runtime = {
  /** The program of a process for student code, `sandbox/child.ts`, in one text: starting from a dozen files takes a third longer. */
  readonly child: string;
  /** An ES module for the isolate: exports what `sandbox/harness/harness.ts` exports. */
  readonly isolate: string;
  /** The text of a module worker; see `sandbox/browser-worker.ts`. */
  readonly browser: string;
  /** What a submission may import. */
  readonly modules: { readonly nabla: string; readonly 'ml-matrix': string };
};

let runtime: Promise<Runtime> | undefined;

/** Bundles the runtime from its sources, once per process. */
export const loadRuntime = (): Promise<Runtime> => (runtime ??= bundleAll());

async function bundleAll(): Promise<Runtime> {
  const [child, isolate, browser, nabla, mlMatrix] = await Promise.all([
    bundle(sandboxFile('child.ts'), CHILD_OPTIONS),
    bundle(sandboxFile('harness/harness.ts')),
    bundle(sandboxFile('browser-worker.ts')),
    bundle(fileURLToPath(import.meta.resolve('@nabla/reference/nabla'))),
    bundle(fileURLToPath(new URL('./src/index.js', import.meta.resolve('ml-matrix')))),
  ]);
  return { child, isolate, browser, modules: { nabla, 'ml-matrix': mlMatrix } };
}

const sandboxFile = (path: string): string => fileURLToPath(new URL(`../sandbox/${path}`, import.meta.url));

const OPTIONS = {
  bundle: true,
  write: false,
  format: 'esm',
  // Nothing is lowered: helpers of the bundler would look methods up on prototypes that student code can change.
  target: 'esnext',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  legalComments: 'inline',
} as const satisfies BuildOptions;

/** A program without a file of its own must be told where its addon lies. */
const ISOLATED_VM = import.meta.resolve('isolated-vm');
const CHILD_OPTIONS = { platform: 'node', alias: { 'isolated-vm': ISOLATED_VM }, external: [ISOLATED_VM] } as const satisfies BuildOptions;

async function bundle(entry: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({ ...OPTIONS, ...options, entryPoints: [entry], write: false });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild made nothing of ${entry}`);
  return file.text;
}
