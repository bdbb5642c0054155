import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, type Program, run } from './program';

/** A mail server with every user there is, each with the password `test`. Nothing leaves it. */
export interface Mail extends Program {
  port: number;
  /** Puts a letter, as it travels, into somebody's inbox. */
  deliver(user: string, letter: string): void;
  /** The letters that lie in a folder of somebody's, as they travelled. */
  letters(user: string, folder: string): string[];
}

const folder = (name: string, use = name): string =>
  `mailbox ${name} {\n    auto = subscribe\n    special_use = \\${use}\n  }`;

const conf = (home: string, port: number): string => `
base_dir = ${home}/run
state_dir = ${home}/run
log_path = /dev/stderr
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:${home}/mail/%u/Maildir
mail_home = ${home}/mail/%u
mail_uid = mail
mail_gid = mail
first_valid_uid = 1
passdb {
  driver = static
  args = password=test
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${home}/mail/%u
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  ${['Drafts', 'Sent', 'Trash', 'Junk'].map((name) => folder(name)).join('\n  ')}
}
`;

/** Starts Dovecot in a folder of its own. */
export async function startMail(home: string): Promise<Mail> {
  if (process.getuid?.() !== 0) throw new Error('Dovecot changes its user when it starts: run this as root');
  const port = await freePort();
  mkdirSync(join(home, 'mail'), { recursive: true, mode: 0o777 });
  execFileSync('chown', ['mail:mail', join(home, 'mail')]);
  const file = join(home, 'dovecot.conf');
  writeFileSync(file, conf(home, port));
  const dovecot = await run('dovecot', ['-F', '-c', file], port);
  const adm = (args: string[], input = ''): string =>
    execFileSync('doveadm', ['-c', file, ...args], { input, encoding: 'utf8' });
  return {
    port,
    deliver: (user, letter) => void adm(['save', '-u', user], letter),
    letters: (user, name) =>
      globSync(join(home, 'mail', user, 'Maildir', `.${name}`, '{cur,new}', '*')).map((letter) =>
        readFileSync(letter, 'utf8'),
      ),
    stop: dovecot.stop,
  };
}
