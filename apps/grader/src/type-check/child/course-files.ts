import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the submission lies among the files. */
export const SOLUTION = '/solution.ts';
export const CONFIG = '/tsconfig.json';

/** The rules of the editor in the browser, so that both say the same. */
const OPTIONS = {
  target: 'esnext',
  lib: ['es2023'],
  module: 'esnext',
  moduleResolution: 'bundler',
  isolatedModules: true,
  noEmit: true,
  strict: true,
  types: [],
};

/** The only thing of its surroundings that a submission has. */
const CONSOLE = `declare const console: Record<'log' | 'info' | 'debug' | 'warn' | 'error', (...data: unknown[]) => void>;`;

/** Everything that a submission can see: the modules of the course and the console. */
export const courseFiles = (): Map<string, string> =>
  new Map([
    [CONFIG, JSON.stringify({ compilerOptions: OPTIONS, files: [SOLUTION, '/nabla.d.ts', '/console.d.ts'] })],
    ['/nabla.d.ts', readFileSync(fileURLToPath(import.meta.resolve('@nabla/reference/nabla.d.ts')), 'utf8')],
    ['/node_modules/ml-matrix/index.d.ts', readFileSync(fileURLToPath(new URL('./matrix.d.ts', import.meta.resolve('ml-matrix'))), 'utf8')],
    ['/console.d.ts', CONSOLE],
    [SOLUTION, ''],
  ]);
