'use client';

import { Button } from '@mantine/core';
import { IconShieldSearch } from '@tabler/icons-react';
import { useSubscription } from '@trpc/tanstack-react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC, type Outputs } from '#api/client.ts';
import { CheckTable } from './check-table.tsx';
import page from './check-page.module.css';
import styles from './check-list.module.css';
import { useAskForChecks } from './use-check.ts';

type Props = { readonly courseSlug: string; readonly first: Outputs['check']['list'] };

/** All exercises of the catalog, and how each stands; followed live. */
export function CheckList({ courseSlug, first }: Props) {
  const t = useTranslations('check');
  const [modules, setModules] = useState(first);
  useSubscription(useTRPC().check.watchList.subscriptionOptions({ courseSlug }, { onData: ({ data }) => setModules(data) }));
  const { ask, asking, failed } = useAskForChecks(courseSlug);
  const exercises = modules.flatMap((module) => module.exercises);
  const unproven = exercises.filter(({ state }) => state !== 'proven' && state !== 'checking').map(({ id }) => id);
  return (
    <main id="content" className={page['page']}>
      <header className={styles['head']}>
        <div className={styles['words']}>
          <h1 className={styles['title']}>{t('exercises')}</h1>
          <p className={page['note']}>{t('exercisesNote')}</p>
        </div>
        {unproven.length > 0 && (
          <Button loading={asking} leftSection={<IconShieldSearch size={16} aria-hidden />} onClick={() => ask(unproven)}>
            {t('checkUnproven', { count: unproven.length })}
          </Button>
        )}
      </header>
      {failed && <p role="alert">{t('askFailed')}</p>}
      {exercises.length === 0 ? <p className={page['note']}>{t('noExercises')}</p> : <CheckTable courseSlug={courseSlug} modules={modules} />}
    </main>
  );
}
