import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { CodePhrase } from '#ui/code-phrase.tsx';
import { LineChange } from '#ui/line-change.tsx';
import page from './check-page.module.css';
import styles from './finding-list.module.css';
import type { CheckedExercise } from './use-check.ts';

type Finding = NonNullable<NonNullable<CheckedExercise['check']>['findings']>[number];

type Props = { readonly title: string; readonly findings: readonly Finding[] };

const ICONS = { error: IconAlertTriangle, note: IconInfoCircle } as const;

/** What the gate found, errors first; nothing when it found nothing. */
export function FindingList({ title, findings }: Props) {
  if (findings.length === 0) return null;
  const ordered = [...findings.filter(({ severity }) => severity === 'error'), ...findings.filter(({ severity }) => severity === 'note')];
  return (
    <section className={page['section']}>
      <h2 className={page['heading']}>{title}</h2>
      <ul className={styles['list']} aria-label={title}>
        {ordered.map((finding, index) => (
          // The gate may say the same twice, of two seeds; findings never move within a check.
          <Item key={`${index}`} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function Item({ finding: { severity, message, file, line, diff } }: { readonly finding: Finding }) {
  const t = useTranslations('check');
  const Icon = ICONS[severity];
  return (
    <li className={styles['item']} data-severity={severity}>
      <span className={styles['severity']}>
        <Icon size={16} stroke={1.9} aria-hidden />
        {t(severity)}
      </span>
      <div className={styles['words']}>
        {file !== undefined && <code className={styles['place']}>{line === undefined ? file : `${file}:${line}`}</code>}
        <p className={styles['message']}>
          <CodePhrase>{message}</CodePhrase>
        </p>
        {diff && <LineChange before={diff.before} after={diff.after} labels={{ before: t('before'), after: t('after') }} />}
      </div>
    </li>
  );
}
