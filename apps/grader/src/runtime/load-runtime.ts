import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

/** Everything that runs beside a submission, as JavaScript texts. */
export type Runtime = {
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
  const [isolate, browser, nabla, mlMatrix] = await Promise.all([
    bundle(sandboxFile('harness/harness.ts')),
    bundle(sandboxFile('browser-worker.ts')),
    bundle(fileURLToPath(import.meta.resolve('@nabla/reference/nabla'))),
    bundle(fileURLToPath(new URL('./src/index.js', import.meta.resolve('ml-matrix')))),
  ]);
  return { isolate, browser, modules: { nabla, 'ml-matrix': mlMatrix } };
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

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({ ...OPTIONS, entryPoints: [entry] });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild made nothing of ${entry}`);
  return file.text;
}
