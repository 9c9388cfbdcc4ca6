import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { VerdictMark } from '#features/verdict/verdict-label.tsx';
import { LocalTime } from '#ui/local-time.tsx';
import { Scrolling } from '#ui/scrolling.tsx';
import type { Opened } from './review-page.tsx';
import styles from './run-table.module.css';

type Props = { readonly runs: Opened['runs']; readonly shownId: string | null };

/** Every run of the submission beside the others, case by case; a run's head shows it in full. */
export function RunTable({ runs, shownId }: Props) {
  const t = useTranslations('review');
  const result = useTranslations('result');
  const names = [...new Set(runs.flatMap(({ cases }) => cases.map((one) => one.result.name)))];
  const counting = runs.find(({ isTrial }) => !isTrial)?.id;
  return (
    <Scrolling className={styles['scroll']} role="region" aria-label={t('runs')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('run')}</th>
            {runs.map((run) => (
              <th key={run.id} scope="col" data-shown={run.id === shownId}>
                <Link href={`?run=${run.id}`} scroll={false}>
                  <LocalTime at={run.queuedAt} />
                </Link>
                <span className={styles['kind']}>{run.isTrial ? t('trial') : run.id === counting ? t('counts') : t('earlier')}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('points')}</th>
            {runs.map(({ id, score, maxScore }) => (
              <td key={id}>{score !== null && maxScore !== null && result('score', { earned: score, total: maxScore })}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('version')}</th>
            {runs.map(({ id, exerciseHash }) => (
              <td key={id}>
                <code>{exerciseHash.slice(0, 8)}</code>
              </td>
            ))}
          </tr>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {runs.map(({ id, cases }) => (
                <td key={id}>
                  <VerdictMark standing={cases.find((one) => one.result.name === name)?.result.verdict ?? 'not_run'} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
