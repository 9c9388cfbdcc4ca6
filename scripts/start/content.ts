import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '@nabla/db';
import { z } from 'zod';
import { publish } from '../../prisma/publish.ts';
import { seed } from '../../prisma/seed.ts';
import { ROOT } from '../paths.ts';
import { CATALOG } from './build.ts';

const catalog = z.object({
  modules: z.array(z.object({ id: z.string(), title: z.string(), exercises: z.array(z.string()) })),
  exercises: z.array(z.object({ id: z.string(), module: z.string(), hash: z.string(), title: z.string(), points: z.number() })),
});

/** Makes the exercises known to the database and, in a demo, fills the demo course with them. */
export async function recordContent(databaseUrl: string, demo: boolean): Promise<void> {
  const content = catalog.parse(JSON.parse(readFileSync(join(ROOT, CATALOG), 'utf8')));
  const db = connect(databaseUrl, 1);
  try {
    if (demo) await seed(db, content);
    else await db.$transaction((transaction) => publish(content.exercises, transaction));
  } finally {
    await db.$disconnect();
  }
}
