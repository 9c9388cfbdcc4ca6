import { getRequestConfig } from 'next-intl/server';
import messages from '../../messages/en.json' with { type: 'json' };

/** The one place that chooses a language. A second one is a second file of messages and a choice here. */
export default getRequestConfig(async () => ({ locale: 'en', timeZone: 'UTC', messages }));
