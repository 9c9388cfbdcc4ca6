import { IconEye } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import styles from './preview-frame.module.css';

type Props = { readonly courseSlug: string; readonly exerciseId: string; readonly children: ReactNode };

/** A student's exercise page before the eyes of staff: the same page, under a line that says so. */
export function PreviewFrame({ courseSlug, exerciseId, children }: Props) {
  const t = useTranslations('preview');
  return (
    <div className={styles['frame']}>
      <aside className={styles['banner']} aria-label={t('title')}>
        <IconEye size={16} stroke={1.9} aria-hidden />
        <strong>{t('title')}</strong>
        <span className={styles['text']}>{t('text')}</span>
        <Link href={`/courses/${courseSlug}/staff/exercises/${exerciseId}`}>{t('back')}</Link>
      </aside>
      {children}
    </div>
  );
}
