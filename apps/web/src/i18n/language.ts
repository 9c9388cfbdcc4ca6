import { LANGUAGES, type Language } from '@nabla/exercise-kit';

/** Kept in a cookie, so that the server writes the page in it. */
const LANGUAGE_COOKIE = 'nabla-language';
const YEAR_SECONDS = 31_536_000;

const COOKIE = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=(?<chosen>[^;]*)`, 'u');

/** The language that a reader chose; until then Chinese where the browser asks for it first, English otherwise. */
export function languageOf(headers: Headers): Language {
  const chosen = COOKIE.exec(headers.get('cookie') ?? '')?.groups?.['chosen'];
  const first = headers.get('accept-language')?.split(',')[0]?.trim() ?? '';
  return LANGUAGES.find((language) => language === chosen) ?? (/^zh\b/iu.test(first) ? 'zh-CN' : 'en');
}

/** In a browser: from the next request on, pages come in this language. */
export function rememberLanguage(language: Language): void {
  document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}
