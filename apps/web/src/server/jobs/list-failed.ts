import type { PrismaClient } from '@nabla/db';
import type { WebQueue } from '@nabla/db/web-queue';
import { z } from 'zod';

const aboutMail = z.object({ mailId: z.string() });

/** The jobs that were given up, and whom each is about. */
export async function listFailedJobs(db: PrismaClient, queue: WebQueue) {
  const jobs = await queue.failed();
  const mailIds = jobs.flatMap(({ data }) => aboutMail.safeParse(data).data?.mailId ?? []);
  const mails = await db.mail.findMany({ where: { id: { in: mailIds } }, select: { id: true, user: { select: { email: true } } } });
  const addresses = new Map(mails.map(({ id, user }) => [id, user.email]));
  return jobs.map(({ data, ...job }) => ({ ...job, about: addresses.get(aboutMail.safeParse(data).data?.mailId ?? '') ?? null }));
}
