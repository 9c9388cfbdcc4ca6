'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import styles from './hint-list.module.css';

/** Hints, the gentlest first, shown one by one. */
export function HintList({ hints }: { readonly hints: readonly ReactNode[] }) {
  const t = useTranslations('hints');
  const [shown, setShown] = useState(0);
  return (
    <>
      {shown === 0 && <p className={styles['intro']}>{t('intro')}</p>}
      <ol className={styles['hints']} aria-live="polite">
        {hints.slice(0, shown).map((hint, index) => (
          // Hints never change their order, so their place is their key.
          <li key={`${index}`} className={styles['hint']}>
            <h2 className={styles['title']}>{t('title', { number: index + 1, total: hints.length })}</h2>
            {hint}
          </li>
        ))}
      </ol>
      {shown < hints.length ? (
        <Button variant="default" onClick={() => setShown(shown + 1)}>
          {t('next', { number: shown + 1, total: hints.length })}
        </Button>
      ) : (
        <p className={styles['intro']}>{t('end')}</p>
      )}
    </>
  );
}
