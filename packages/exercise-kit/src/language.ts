/** The languages that the course is written in. Everything exists in the first; what a translation lacks is shown in it. */
export const LANGUAGES = ['en', 'zh-CN'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in the languages that it was written in. */
export type InLanguages<T> = { readonly en: T } & { readonly [language in Language]?: T };

/** The text in a reader's language, or in English where it was not translated. */
export const inLanguage = <T>(texts: InLanguages<T>, language: Language): T => texts[language] ?? texts.en;

/** What each language's text becomes. */
export const mapLanguages = <T, U>({ en, 'zh-CN': zh }: InLanguages<T>, change: (text: T) => U): InLanguages<U> => ({
  en: change(en),
  ...(zh === undefined ? {} : { 'zh-CN': change(zh) }),
});
