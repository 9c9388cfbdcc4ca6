import { join } from 'node:path';
import { ROOT } from '../paths.ts';
import type { Program } from '../processes/process-group.ts';
import { show } from '../processes/run.ts';
import { tool } from '../processes/tool.ts';
import type { Check } from './check.ts';
import { dependencyRules } from './dependency-rules.ts';

/** What a person runs before every commit. */
export const FAST_CHECKS: readonly Check[] = [
  { name: 'Types', run: (signal) => show(typeCheck('.'), signal) },
  { name: 'Types of the web app', run: (signal) => show(typeCheck('apps/web'), signal) },
  { name: 'Types of the end-to-end tests', run: (signal) => show(typeCheck('e2e'), signal) },
  { name: 'Lint', run: (signal) => show(tool('oxlint'), signal) },
  { name: 'Dependency rules', run: (signal) => show(dependencyRules(), signal) },
  { name: 'Unused code', run: (signal) => show(tool('knip'), signal) },
];

/** By its path: TypeScript 6, which dependency-cruiser needs, has a command of the same name. */
function typeCheck(project: string): Program {
  return { ...tool('tsc'), command: [process.execPath, join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', project] };
}
