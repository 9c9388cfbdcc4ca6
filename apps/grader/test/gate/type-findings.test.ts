import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { typeFindings } from '../../src/gate/type-findings.ts';

it('tells an author where the compiler has something against a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'exercise-'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'solution.ts'), '// A comment.\nexport const f = (x: number): string => x;\n');
  await writeFile(join(folder, 'exercise.ts'), "import { f } from './solution.ts';\nexport default f(1);\n");
  const findings = await typeFindings(folder);
  await rm(folder, { recursive: true });
  expect(findings).toEqual([{ severity: 'error', message: "Type 'number' is not assignable to type 'string'.", file: 'solution.ts', line: 2 }]);
});
