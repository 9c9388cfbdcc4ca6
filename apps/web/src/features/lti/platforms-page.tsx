import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import { LocalTime } from '#ui/local-time.tsx';
import { CopyText } from './copy-text.tsx';
import styles from './lti.module.css';
import { PlatformCard } from './platform-card.tsx';
import { PlatformForm } from './platform-form.tsx';
import { RotateKey } from './rotate-key.tsx';

/** What an admin needs to connect a learning platform: our addresses for the other side, and a form for theirs. */
export function PlatformsPage({ registered: { tool, keySince, platforms } }: { readonly registered: Outputs['lti']['listPlatforms'] }) {
  const t = useTranslations('lti.admin');
  return (
    <main id="content" className={styles['page']}>
      <h1 className={styles['title']}>{t('title')}</h1>
      <p className={styles['note']}>{t('note')}</p>
      <section className={styles['card']} aria-labelledby="tool">
        <h2 id="tool" className={styles['cardTitle']}>
          {t('tool')}
        </h2>
        <dl className={styles['facts']}>
          {(['login', 'launch', 'jwks'] as const).map((name) => (
            <Address key={name} label={t(`addresses.${name}`)} address={tool[name]} />
          ))}
        </dl>
        <div className={styles['row']}>
          <span className={styles['soft']}><KeySince at={keySince} /></span>
          <RotateKey />
        </div>
      </section>
      <h2 className={styles['heading']}>{t('platforms')}</h2>
      {platforms.length === 0 && <p className={styles['note']}>{t('none')}</p>}
      <ul className={styles['list']}>
        {platforms.map((platform) => (
          <PlatformCard key={platform.id} platform={platform} />
        ))}
      </ul>
      <h2 className={styles['heading']}>{t('add')}</h2>
      <PlatformForm />
    </main>
  );
}

function KeySince({ at }: { readonly at: Date | null }) {
  const t = useTranslations('lti.admin');
  return at === null ? t('noKey') : t.rich('keySince', { since: () => <LocalTime at={at} /> });
}

function Address({ label, address }: { readonly label: string; readonly address: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <CopyText text={address} label={label} />
      </dd>
    </>
  );
}
