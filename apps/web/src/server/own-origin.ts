import { env } from './env.ts';
import { sameMachine } from './same-machine.ts';

/** Whether a request may change something: browsers name the page that sent it, and no other site's page may use a visitor's session. Programs name none. */
export function isFromOurs(headers: Headers): boolean {
  const origin = headers.get('origin');
  return origin === null || sameMachine(env().BETTER_AUTH_URL).includes(origin);
}
