import { z } from 'zod';

/** Length is what makes a password hard to guess; nothing else is asked of it. */
export const PASSWORD_LENGTH = { least: 10, most: 128 } as const;

export const newPassword = z.string().min(PASSWORD_LENGTH.least).max(PASSWORD_LENGTH.most);
