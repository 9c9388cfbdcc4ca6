import { join } from 'node:path';
import { ROOT } from '../paths.ts';
import type { Program } from '../processes/process-group.ts';
import { tool } from '../processes/tool.ts';

const FOLDERS = ['apps', 'packages', 'prisma', 'assignments', 'scripts', 'e2e', 'bench'];

/** dependency-cruiser over the folders of a project laid out like this one, with our rules. */
export function dependencyRules(cwd = ROOT, folders: readonly string[] = FOLDERS): Program {
  const nodeFlags = ['--import', join(ROOT, 'scripts/checks/typescript-six.ts')];
  return tool('depcruise', ['--config', join(ROOT, '.dependency-cruiser.mjs'), ...folders], { cwd, nodeFlags });
}
