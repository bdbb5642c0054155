import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mail, startMail } from './mail';
import type { Program } from './program';

/** A mail server, and a place where mail would be sent if anybody sent any. */
export interface Servers extends Program {
  mail: Mail;
  /** A temporary folder that everything of this run lies in. */
  home: string;
  /** Where the webmail is told to send. */
  smtp: number;
  /** How often somebody tried to send. */
  sendings(): number;
}

/** Starts what every webmail stands on. `stop` ends it and removes the folder. */
export async function startServers(): Promise<Servers> {
  const home = mkdtempSync(join(tmpdir(), 'rebound-mail-'));
  chmodSync(home, 0o755); // servers run as users of their own
  let sendings = 0;
  const smtp = createServer((socket) => {
    sendings += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(smtp, 'listening');
  const mail = await startMail(join(home, 'dovecot'));
  return {
    mail,
    home,
    smtp: (smtp.address() as AddressInfo).port,
    sendings: () => sendings,
    async stop() {
      await mail.stop();
      smtp.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
