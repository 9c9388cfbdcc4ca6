'use client';

import { Button } from '@mantine/core';
import { IconUsersPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC, type Outputs } from '#api/client.ts';
import styles from './lti.module.css';

type Contexts = Outputs['lti']['openCourse'];
type Context = Contexts[number];

/** The platforms' courses that this one is connected with: their roster, and how far their grade books know. */
export function CourseLtiPage({ courseSlug, contexts }: { readonly courseSlug: string; readonly contexts: Contexts }) {
  const t = useTranslations('lti.course');
  return (
    <main id="content" className={styles['page']}>
      <h1 className={styles['title']}>{t('title')}</h1>
      <p className={styles['note']}>{contexts.length === 0 ? t('none') : t('note')}</p>
      <ul className={styles['list']}>
        {contexts.map((context) => (
          <li key={context.id} className={styles['card']}>
            <div className={styles['row']}>
              <strong className={styles['grow']}>
                {context.title} · {context.platform.name}
              </strong>
              {context.hasRoster && <SyncRoster courseSlug={courseSlug} contextId={context.id} />}
            </div>
            {context.links.length === 0 ? <span className={styles['soft']}>{t('noLinks')}</span> : <LinkList links={context.links} />}
          </li>
        ))}
      </ul>
    </main>
  );
}

function LinkList({ links }: Pick<Context, 'links'>) {
  const t = useTranslations('lti.course');
  return (
    <ul className={styles['exercises']}>
      {links.map(({ id, title, hasColumn, sent, waiting, lastError }) => (
        <li key={id} className={styles['row']}>
          <span className={styles['grow']}>{title}</span>
          <span className={styles['points']}>{hasColumn ? t('scores', { sent, waiting }) : t('noColumn')}</span>
          {lastError !== null && <span className={styles['bad']}>{lastError}</span>}
        </li>
      ))}
    </ul>
  );
}

function SyncRoster({ courseSlug, contextId }: { readonly courseSlug: string; readonly contextId: string }) {
  const t = useTranslations('lti.course');
  const { mutate, isPending, isError, data } = useMutation(useTRPC().lti.syncRoster.mutationOptions());
  return (
    <>
      {data && <span role="status">{data.ok ? t('synced', { added: data.added, known: data.known }) : t(data.reason)}</span>}
      {isError && <span role="alert">{t('platform_away')}</span>}
      <Button variant="default" size="xs" loading={isPending} leftSection={<IconUsersPlus size={14} aria-hidden />} onClick={() => mutate({ courseSlug, contextId })}>
        {t('sync')}
      </Button>
    </>
  );
}
