import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { assignmentFile, expect, openExercise, signIn, submit, test, THIRD_STUDENT, verdictLine, writeCode } from './fixtures.ts';
import { ROOT } from './stack.ts';

const ASSIGNMENTS = join(ROOT, 'assignments');
const EXERCISES = readdirSync(ASSIGNMENTS).flatMap((module) => readdirSync(join(ASSIGNMENTS, module)).map((folder) => `${module}/${folder}`)).filter((folder) => existsSync(join(ASSIGNMENTS, folder, 'exercise.ts')));

/** Lines of code that only a solution has: long enough to be nobody else's, and not in the starter's part of the file. */
const SECRET_LINES = EXERCISES.flatMap((folder) => {
  const blocks = assignmentFile(`${folder}/solution.ts`).match(/\/\/ BEGIN SOLUTION[\s\S]*?\/\/ END SOLUTION/gu) ?? [];
  return blocks.flatMap((block) => block.split('\n').map((line) => line.trim())).filter((line) => line.length > 25 && !line.startsWith('*') && !line.startsWith('//'));
});

/** The same text however a minifier or JSON wrote it. */
const squeeze = (text: string): string => text.replaceAll(/\\n|\\"|[\s;]/gu, '');
const SECRETS = SECRET_LINES.map(squeeze);
const leaksIn = (text: string): readonly string[] => {
  const squeezed = squeeze(text);
  return SECRETS.filter((secret) => squeezed.includes(secret));
};

const KEEP_STREAM_MESSAGES = `window.EventSource = class extends window.EventSource {
  constructor(...args) {
    super(...args);
    this.addEventListener('message', ({ data }) => window.keepMessage(String(data)));
  }
};`;

function* filesUnder(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

test('the search finds a solution where there is one', () => {
  expect(EXERCISES.length).toBeGreaterThanOrEqual(50);
  expect(leaksIn(JSON.stringify(assignmentFile('03-backpropagation/02-output-error/solution.ts')))).not.toHaveLength(0);
});

test('no file that a browser can load holds a line of a solution', () => {
  const folder = join(ROOT, 'apps/web/.next/static');
  expect([...filesUnder(folder)].flatMap((file) => leaksIn(readFileSync(file, 'utf8')))).toStrictEqual([]);
});

test('no response to a student holds a line of a solution', async ({ page }) => {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    const isStream = response.headers()['content-type']?.includes('event-stream') ?? false;
    if (!isStream && response.ok()) bodies.push(response.text().catch(() => ''));
  });
  // A stream has no body to read afterwards: its messages are kept as the page receives them.
  const messages: string[] = [];
  await page.exposeFunction('keepMessage', (message: string) => messages.push(message));
  await page.addInitScript(KEEP_STREAM_MESSAGES);
  await signIn(page, THIRD_STUDENT);
  await openExercise(page, 'The error at the output');
  await writeCode(page, 'export function outputError() { return [0]; }\n');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(verdictLine(page)).toContainText('Wrong answer');
  await submit(page);
  await expect(verdictLine(page)).toContainText('Wrong answer');
  expect(messages.join('')).toContain('wrong_answer');
  const texts = [...(await Promise.all(bodies)), ...messages];
  expect(texts.join('').length).toBeGreaterThan(100_000);
  expect(texts.flatMap(leaksIn)).toStrictEqual([]);
});
