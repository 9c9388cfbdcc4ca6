import type { Prisma } from '@nabla/db';

/**
 * The one rule of which run of a submission counts: the latest, save for those that another run took over and those of a
 * regrade that nobody has accepted.
 */
const COUNTING = { abandonedAt: null, isTrial: false } as const satisfies Prisma.GradingRunWhereInput;

/** The same as the relation's arguments: none or one run. */
export const COUNTING_RUN = { where: COUNTING, orderBy: { queuedAt: 'desc' }, take: 1 } as const satisfies Prisma.Submission$runsArgs;
