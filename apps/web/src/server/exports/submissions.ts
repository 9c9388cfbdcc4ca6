import type { PrismaClient } from '@nabla/db';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { toCsv, type CsvCell } from './csv.ts';

/** How many texts are in memory at a time. */
const BATCH = 200;

/**
 * The last attempt of every student at every exercise, in a folder each, with the `info.csv` that Dolos reads beside them.
 * It is made while it is sent, so that a large course needs no more memory than a small one.
 */
export function zipSubmissions(db: PrismaClient, courseId: string): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      const zip = new Zip((error, chunk, isLast) => {
        if (error) return controller.error(error);
        controller.enqueue(chunk);
        if (isLast) controller.close();
      });
      const info: (readonly CsvCell[])[] = [['filename', 'full_name', 'label', 'created_at']];
      for await (const { filename, name, label, at, source } of lastAttempts(db, courseId)) {
        add(zip, filename, source);
        info.push([filename, name, label, at.toISOString()]);
      }
      add(zip, 'info.csv', toCsv(info));
      zip.end();
    },
  });
}

function add(zip: Zip, filename: string, text: string): void {
  const file = new ZipDeflate(filename, { level: 6 });
  zip.add(file);
  file.push(strToU8(text), true);
}

async function* lastAttempts(db: PrismaClient, courseId: string) {
  const last = await db.$queryRaw<readonly { id: string }[]>`
    SELECT DISTINCT ON (s."assignmentExerciseId", s."userId") s.id
    FROM submission s
    JOIN assignment_exercise ae ON ae.id = s."assignmentExerciseId"
    JOIN assignment a ON a.id = ae."assignmentId"
    JOIN enrolment e ON e."courseId" = a."courseId" AND e."userId" = s."userId" AND e.role = 'student'
    WHERE a."courseId" = ${courseId}
    ORDER BY s."assignmentExerciseId", s."userId", s.attempt DESC`;
  for (let from = 0; from < last.length; from += BATCH) {
    const rows = await db.submission.findMany({
      where: { id: { in: last.slice(from, from + BATCH).map(({ id }) => id) } },
      orderBy: { id: 'asc' },
      select: { source: true, submittedAt: true, user: { select: { id: true, name: true, email: true } }, assignmentExercise: { select: { exerciseId: true, assignment: { select: { slug: true } } } } },
    });
    for (const { source, submittedAt, user, assignmentExercise } of rows) {
      const label = `${assignmentExercise.assignment.slug}/${assignmentExercise.exerciseId}`;
      yield { filename: `${label}/${fileNameOf(user)}.ts`, name: user.name, label, at: submittedAt, source };
    }
  }
}

/** The address tells people whose it is; the end of the id tells two apart that look the same after cleaning. */
const fileNameOf = ({ id, email }: { readonly id: string; readonly email: string }): string => `${email.replaceAll(/[^A-Za-z0-9.@_-]/gu, '_').replace(/^\.+/u, '_')}-${id.slice(-6)}`;
