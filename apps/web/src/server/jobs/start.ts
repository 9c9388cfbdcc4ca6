import { setTimeout as sleep } from 'node:timers/promises';
import { db, webQueue } from '../db.ts';
import { tellDueSoon } from '../due/tell-due-soon.ts';
import { tellGradesReleased } from '../due/tell-grades-released.ts';
import { sendScore } from '../lti/send-score.ts';
import { syncScores } from '../lti/sync-scores.ts';
import { mailNotifications } from '../mail/outbox.ts';
import { postOffice, sendsMail } from '../mail/office.ts';
import { sendMail } from '../mail/send.ts';
import { beforeExit, stopping } from '../stopping.ts';
import { pump } from './pump.ts';

const AGAIN_MS = 5_000;
const MINUTE_MS = 60_000;
const ALL_SCORES_MS = 5 * MINUTE_MS;

/** The database's clock is not ours. */
const OVERLAP_MS = 30_000;

/** All that a web process does beside answering pages. Started once; a database that is away is waited for. */
export async function startJobs(): Promise<void> {
  beforeExit(() => webQueue().stop());
  while (!stopping().aborted) {
    try {
      await webQueue().work(HANDLERS);
      break;
    } catch (error) {
      console.error('background jobs could not be started, and are tried again:', error);
      await sleep(AGAIN_MS, undefined, { signal: stopping() }).catch(() => {}); // Stopping: the loop sees it.
    }
  }
  void pump({ topic: 'submissions', everyMs: MINUTE_MS, restMs: 2_000 }, keepScores());
  if (sendsMail()) void pump({ topic: 'people', everyMs: MINUTE_MS, restMs: 0 }, () => mailNotifications(db(), webQueue(), new Date()));
}

/** After every submission those whose work was graded lately; every few minutes everybody, for grades change without submissions too. */
function keepScores(): () => Promise<void> {
  let [checkedMs, allMs] = [0, 0];
  return async () => {
    const nowMs = Date.now();
    const isAll = nowMs - allMs > ALL_SCORES_MS;
    await syncScores({ db: db(), queue: webQueue(), now: new Date(nowMs) }, isAll ? null : new Date(checkedMs - OVERLAP_MS));
    checkedMs = nowMs;
    if (isAll) allMs = nowMs;
  };
}

const HANDLERS = {
  mail: async ({ mailId }: { readonly mailId: string }) => {
    const office = postOffice();
    if (office === null) throw new Error('no mail server is configured: set NABLA_SMTP_URL and NABLA_MAIL_FROM');
    return sendMail(office, mailId);
  },
  lti_score: ({ scoreId }: { readonly scoreId: string }) => sendScore(db(), scoreId),
  due_soon: async () => {
    await tellDueSoon(db(), new Date());
    await tellGradesReleased(db(), new Date());
    return { ended: 'done' as const };
  },
};
