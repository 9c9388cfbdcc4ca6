import en from '../../messages/en.json' with { type: 'json' };
import chinese from '../../messages/zh-CN.json' with { type: 'json' };

/** All that Nabla says, in pages and in e-mails. */
export const MESSAGES = { en, 'zh-CN': chinese };
