'use client';

import { Button } from '@mantine/core';
import { LANGUAGES, type Language } from '@nabla/exercise-kit';
import { IconLanguage } from '@tabler/icons-react';
import { useLocale } from 'next-intl';
import { useRouter } from 'next/navigation';
import { rememberLanguage } from '#i18n/language.ts';

/** Each language by its own name, so that whoever reads it finds it. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '中文' };

/** Offers the languages that the page is not written in. */
export function LanguageSwitch() {
  const router = useRouter();
  const current = useLocale();
  const choose = (language: Language) => {
    rememberLanguage(language);
    router.refresh();
  };
  return LANGUAGES.filter((language) => language !== current).map((language) => (
    <Button
      key={language}
      variant="subtle"
      color="gray"
      size="compact-sm"
      lang={language}
      leftSection={<IconLanguage size={16} stroke={1.6} aria-hidden />}
      onClick={() => choose(language)}
    >
      {NAMES[language]}
    </Button>
  ));
}
