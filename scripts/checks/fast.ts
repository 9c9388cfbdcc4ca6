import { show } from '../processes/run.ts';
import { tool } from '../processes/tool.ts';
import type { Check } from './check.ts';
import { dependencyRules } from './dependency-rules.ts';

/** What a person runs before every commit. */
export const FAST_CHECKS: readonly Check[] = [
  { name: 'Types', run: (signal) => show(tool('tsc', ['-p', '.']), signal) },
  { name: 'Types of the web app', run: (signal) => show(tool('tsc', ['-p', 'apps/web']), signal) },
  { name: 'Lint', run: (signal) => show(tool('oxlint'), signal) },
  { name: 'Dependency rules', run: (signal) => show(dependencyRules(), signal) },
  { name: 'Unused code', run: (signal) => show(tool('knip'), signal) },
];
