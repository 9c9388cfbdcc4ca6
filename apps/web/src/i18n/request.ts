import { getRequestConfig } from 'next-intl/server';
import { headers } from 'next/headers';
import { languageOf } from './language.ts';
import { MESSAGES } from './messages.ts';

/** What the interface says, in the reader's language. */
export default getRequestConfig(async () => {
  const locale = languageOf(await headers());
  return { locale, timeZone: 'UTC', messages: MESSAGES[locale] };
});
