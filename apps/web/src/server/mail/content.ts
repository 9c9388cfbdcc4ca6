import { z } from 'zod';

/** What an e-mail says. Its words are found when it is sent, in the language of whoever gets it. */
export const mailContent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('notification'), notificationId: z.string() }),
  z.object({ kind: z.literal('password_reset'), url: z.string() }),
]);

export type MailContent = z.infer<typeof mailContent>;
