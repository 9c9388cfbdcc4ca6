import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import { LanguageSwitch } from '#features/language/language-switch.tsx';
import { Bell } from '#features/notification/bell.tsx';
import { ColorSchemeToggle } from '#ui/color-scheme-toggle.tsx';
import { AccountMenu } from './account-menu.tsx';
import styles from './site-header.module.css';

/** A step of the way from the home page to this one; the last has no link. */
export type Step = { readonly title: string; readonly href?: string };

type Props = { readonly trail: readonly Step[]; readonly person: Outputs['session']['current']; readonly unread: number };

export function SiteHeader({ trail, person, unread }: Props) {
  const t = useTranslations('header');
  return (
    <header className={styles['header']}>
      <a href="#content" className={styles['skip']}>
        {t('skip')}
      </a>
      <nav aria-label={t('trail')} className={styles['trail']}>
        <Link href="/" className={styles['mark']}>
          <span aria-hidden>∇</span> Nabla
        </Link>
        {trail.map(({ title, href }) => (
          <span key={title} className={styles['step']}>
            {href === undefined ? <span aria-current="page">{title}</span> : <Link href={href}>{title}</Link>}
          </span>
        ))}
      </nav>
      <LanguageSwitch />
      <ColorSchemeToggle label={t('colorScheme')} />
      {person && <Bell first={unread} />}
      {person && <AccountMenu person={person} />}
    </header>
  );
}
