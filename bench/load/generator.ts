import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { random } from '@nabla/exercise-kit';
import { account, order, type Account, type HandedIn, type Order } from './protocol.ts';
import { Student } from './student.ts';

// A program of its own, so that what it costs is not counted as the product's and its pauses are its own.
// usage: node generator.ts <order.json> <account.json>. It talks to the addresses in the order and to nobody else.

/** Nobody waits longer for a verdict. */
const LONGEST_WAIT_MS = 180_000;

/** How long a person who got no answer waits before the next click: each time twice as long, since a thousand people who click every second are a load of their own. */
const CLICK_AGAIN_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;

async function main([orderFile = '', accountFile = '']: readonly string[]): Promise<void> {
  const asked = order.parse(JSON.parse(await readFile(orderFile, 'utf8')));
  if (!asked.origins.every((origin) => new URL(origin).hostname === 'localhost')) throw new Error('the generator loads nothing but this machine');
  const students = await signIn(asked);
  const done = await load(asked, students);
  await writeFile(accountFile, JSON.stringify(account.parse(done)));
}

/** A few at a time: checking a password is slow on purpose. */
async function signIn({ origins, emails, password, isPatient }: Order): Promise<readonly Student[]> {
  const students = emails.map((email, index) => new Student({ origins, email, password, address: `10.0.${index >> 8}.${index & 255}` }, index));
  const waiting = [...students];
  const work = async (): Promise<void> => {
    for (let student = waiting.pop(); student; student = waiting.pop()) await enter(student, isPatient ? TRIES : 1);
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return students;
}

/** Somebody who cannot sign in tries again as well. */
const TRIES = 30;

async function enter(student: Student, tries: number): Promise<void> {
  try {
    await student.signIn();
  } catch (error) {
    if (tries === 1) throw error;
    await sleep(CLICK_AGAIN_MS);
    await enter(student, tries - 1);
  }
}

async function load(asked: Order, students: readonly Student[]): Promise<Account> {
  const start = performance.now();
  const { integer } = random(asked.seed);
  const { sources } = asked;
  // Students take turns, so that nobody submits faster than the server allows.
  const submissions = asked.arrivals.map((atMs, index) => {
    const source = sources[integer(0, sources.length - 1)];
    const student = students[index % students.length];
    if (!source || !student) throw new RangeError('nothing to submit, or nobody');
    return handIn({ asked, student, source, start, atMs });
  });
  const pages = asked.pages.map((atMs, index) => look({ student: students[(index * 7) % students.length], path: asked.path, start, atMs }));
  return { submissions: await Promise.all(submissions), pages: await Promise.all(pages) };
}

type Sent = { readonly asked: Order; readonly student: Student; readonly source: Order['sources'][number]; readonly start: number; readonly atMs: number };

async function handIn({ asked, student, source, start, atMs }: Sent): Promise<HandedIn> {
  await until(start + atMs);
  const signal = AbortSignal.timeout(LONGEST_WAIT_MS);
  const since = (): number => performance.now() - start - atMs;
  const nothing = { atMs, name: source.name, submissionId: null, acceptedMs: null, verdictMs: null, verdict: null };
  for (let clicks = 0; ; clicks += 1) {
    try {
      const submissionId = await student.submit(asked.assignmentExerciseId, source.source);
      const acceptedMs = since();
      const verdict = await student.follow(submissionId, signal).catch(() => null); // Not within the longest wait.
      return { ...nothing, submissionId, acceptedMs, verdict, verdictMs: verdict === null ? null : since(), failure: verdict === null ? 'no verdict in time' : null };
    } catch (error) {
      if (!asked.isPatient || signal.aborted) return { ...nothing, failure: error instanceof Error ? error.message : String(error) };
      await sleep(Math.min(LONGEST_PAUSE_MS, CLICK_AGAIN_MS * 2 ** clicks));
    }
  }
}

type Look = { readonly student: Student | undefined; readonly path: string; readonly start: number; readonly atMs: number };

async function look({ student, path, start, atMs }: Look): Promise<Account['pages'][number]> {
  await until(start + atMs);
  try {
    await student?.load(path);
    return { atMs, ms: performance.now() - start - atMs };
  } catch {
    return { atMs, ms: null }; // Counted as failed.
  }
}

const until = (moment: number): Promise<void> => sleep(Math.max(0, moment - performance.now()));

await main(process.argv.slice(2));
