import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

type Received = { readonly to: string; readonly source: string };

type Behaviour = { readonly port?: number; readonly refuses?: (address: string) => boolean };

/** A mail server that keeps what it is sent. It refuses recipients for good where it is told to. */
export async function openMailServer({ port = 0, refuses = () => false }: Behaviour = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, callback) => callback(refuses(address) ? Object.assign(new Error('no such mailbox'), { responseCode: 550 }) : null),
    onData: (stream, { envelope }, callback) => {
      const mail = { to: envelope.rcptTo.map(({ address }) => address).join(', '), source: '' };
      stream.on('data', (chunk: Buffer) => {
        mail.source += chunk.toString('utf8');
      });
      stream.on('end', () => {
        received.push(mail);
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    received,
    port: portOf(server.server.address()),
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

const portOf = (address: AddressInfo | string | null): number => (typeof address === 'object' && address !== null ? address.port : 0);
