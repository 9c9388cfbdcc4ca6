import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Outputs } from '#api/client.ts';
import { VerdictLabel } from '#features/verdict/verdict-label.tsx';
import { addressOf } from '#ui/address.ts';
import { CodePhrase } from '#ui/code-phrase.tsx';
import { LocalTime } from '#ui/local-time.tsx';
import page from '#ui/staff-page.module.css';
import styles from './analytics.module.css';
import { AttemptPlot } from './attempt-plot.tsx';
import { ShareBar } from './share-bar.tsx';
import { TimePlot } from './time-plot.tsx';

type Opened = Outputs['analytics']['open'];
type Props = { readonly courseSlug: string; readonly opened: Opened };

/** What a class did with an exercise; every number leads to the submissions behind it. */
export function AnalyticsPage({ courseSlug, opened }: Props) {
  const t = useTranslations('analytics');
  const { exercise, students, solved } = opened;
  const hrefOf = (search: Readonly<Record<string, string>>) => addressOf(`/courses/${courseSlug}/staff/submissions`, { exercise: exercise.id, ...search });
  return (
    <main id="content" className={page['page']}>
      <h1 className={page['title']}>{t('of', { exercise: exercise.title })}</h1>
      <p className={styles['solved']}>
        {t('solved')} <ShareBar part={solved} whole={students} />
      </p>
      {students === 0 && <p className={page['note']}>{t('nobody')}</p>}
      <div className={styles['grid']}>
        <Cases cases={opened.cases} hrefOf={hrefOf} />
        <Mistakes mistakes={opened.mistakes} hrefOf={hrefOf} />
        <Part id="attempts" title={t('attemptsToSolve')}>
          <AttemptPlot histogram={opened.attemptsToSolve} />
        </Part>
        <Part id="time" title={t('timeToSolve')}>
          <TimePlot minutes={opened.minutesToSolve} />
        </Part>
        <Verdicts verdicts={opened.verdicts} hrefOf={hrefOf} />
        <Stuck courseSlug={courseSlug} stuck={opened.stuck} />
      </div>
    </main>
  );
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h2 id={id} className={styles['heading']}>
        {title}
      </h2>
      {children}
    </section>
  );
}

type HrefOf = (search: Readonly<Record<string, string>>) => string;

function Cases({ cases, hrefOf }: { readonly cases: Opened['cases']; readonly hrefOf: HrefOf }) {
  const t = useTranslations('analytics');
  return (
    <Part id="cases" title={t('cases')}>
      <p className={page['note']}>{t('casesNote')}</p>
      <ul className={styles['rows']}>
        {cases.map(({ name, kind, passed, students }) => (
          <li key={name}>
            <Link href={hrefOf({ failing: name })}>{name}</Link> {kind === 'secret' && <span className={styles['of']}>{t('secret')}</span>}
            <ShareBar part={passed} whole={students} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Mistakes({ mistakes, hrefOf }: { readonly mistakes: Opened['mistakes']; readonly hrefOf: HrefOf }) {
  const t = useTranslations('analytics');
  return (
    <Part id="mistakes" title={t('mistakes')}>
      {mistakes.length === 0 ? (
        <p className={page['note']}>{t('noMistakes')}</p>
      ) : (
        <ol className={styles['rows']}>
          {mistakes.map(({ mistake, students, submissions, hint }) => (
            <li key={mistake}>
              <Link href={hrefOf({ mistake })}>
                <code>{mistake}</code>
              </Link>
              <span className={styles['of']}>{t('by', { students, submissions })}</span>
              {hint !== null && (
                <p className={styles['hint']}>
                  <CodePhrase>{hint}</CodePhrase>
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </Part>
  );
}

function Verdicts({ verdicts, hrefOf }: { readonly verdicts: Opened['verdicts']; readonly hrefOf: HrefOf }) {
  const t = useTranslations('analytics');
  const whole = verdicts.reduce((sum, { submissions }) => sum + submissions, 0);
  return (
    <Part id="verdicts" title={t('verdicts')}>
      <ul className={styles['rows']}>
        {verdicts.map(({ verdict, submissions }) => (
          <li key={verdict}>
            <Link href={hrefOf({ verdict })} className={styles['verdict']}>
              <VerdictLabel standing={verdict} />
            </Link>
            <ShareBar part={submissions} whole={whole} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Stuck({ courseSlug, stuck }: { readonly courseSlug: string; readonly stuck: Opened['stuck'] }) {
  const t = useTranslations('analytics');
  const format = useFormatter();
  return (
    <Part id="stuck" title={t('stuck')}>
      <p className={page['note']}>{t('stuckNote')}</p>
      {stuck.length === 0 ? (
        <p className={page['note']}>{t('nobodyStuck')}</p>
      ) : (
        <ul className={styles['rows']}>
          {stuck.map(({ userId, name, latestId, attempts, best, latestAt }) => (
            <li key={userId}>
              <Link href={`/courses/${courseSlug}/staff/submissions/${latestId}`}>{name}</Link>
              <span className={styles['of']}>
                {t('effort', { attempts, best: format.number(best ?? 0) })} · <LocalTime at={latestAt} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
