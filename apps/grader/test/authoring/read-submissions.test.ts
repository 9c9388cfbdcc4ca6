import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSubmissions } from '../../src/authoring/read-submissions.ts';

describe("an exercise's known submissions", () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nabla-submissions-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function write(verdict: string, name: string, source: string): Promise<void> {
    await mkdir(join(folder, 'submissions', verdict), { recursive: true });
    await writeFile(join(folder, 'submissions', verdict, name), source);
  }

  it('have the first comment as their hint, without the cases they name', async () => {
    await write('wrong_answer', 'sign.ts', '// Mind\n// the sign.\n// @fails one neuron\n// @fails two layers\nexport const f = 1; // not this\n');
    await write('wrong_answer', 'block.ts', '/* Mind the block. */\nexport const f = 2;\n');
    expect(await readSubmissions(folder)).toMatchObject([
      { name: 'block', verdict: 'wrong_answer', hint: 'Mind the block.', fails: [] },
      { name: 'sign', verdict: 'wrong_answer', hint: 'Mind the sign.', fails: ['one neuron', 'two layers'] },
    ]);
  });

  it('lie in folders named after verdicts', async () => {
    await write('wrong_answers', 'sign.ts', '');
    await expect(readSubmissions(folder)).rejects.toThrow('no verdict has this name');
  });

  it('need not be there', async () => expect(await readSubmissions(folder)).toStrictEqual([]));
});
