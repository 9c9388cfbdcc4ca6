import { redirect } from 'next/navigation';
import { api, orElsewhere } from '#server/api.ts';

type Place = { readonly params: Promise<{ readonly notificationId: string }> };

/** Where a notification's link leads, here and in e-mails: marks it as read and goes on to what it is about. */
export async function GET(_: Request, { params }: Place): Promise<never> {
  const { notificationId } = await params;
  redirect(await orElsewhere(`/account/notifications/${notificationId}`, async () => (await api()).notification.open({ notificationId })));
}
