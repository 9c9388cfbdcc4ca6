import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { NoticePage } from '#ui/notice-page.tsx';

export default function NotFound() {
  const t = useTranslations('notFound');
  return (
    <NoticePage title={t('title')}>
      <p>{t('explanation')}</p>
      <Link href="/">{t('home')}</Link>
    </NoticePage>
  );
}
