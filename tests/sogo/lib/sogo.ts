import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from '../../roundcube/lib/packages';
import { freePort, type Program, run } from '../../roundcube/lib/program';
import { startFront } from './front';

/** SOGo and what it stands on, or a sentence that says what is missing. */
export const ensureSogo = (): void => ensurePackages(['sogo', 'postgresql', 'memcached', 'dovecot-imapd']);

/** Where Debian keeps PostgreSQL's programs: apart for each version. */
function binOf(program: string): string {
  const found = globSync(`/usr/lib/postgresql/*/bin/${program}`).at(-1);
  if (!found) throw new Error(`PostgreSQL is installed without ${program}`);
  return found;
}

/** The numbers of a user of this machine, as a program that is not to run as root needs them. */
function user(name: string): { uid: number; gid: number } {
  const id = (which: string) => Number(execFileSync('id', [which, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** A database of its own, with the people who may log in. */
async function startPeople(home: string, people: string[]): Promise<Program & { port: number }> {
  const port = await freePort();
  const postgres = user('postgres');
  mkdirSync(home);
  execFileSync('chown', ['postgres', home]);
  const data = join(home, 'data');
  execFileSync(binOf('initdb'), ['-D', data, '-U', 'sogo', '-A', 'trust', '-N'], { ...postgres, cwd: '/' });
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${home}`, '-F'];
  const server = await run(binOf('postgres'), ['-D', data, '-p', `${port}`, ...settings], port, postgres);
  const rows = people.map((name) => `('${name}', '${name}', 'test', 'Maya', '${name}@lindner.example')`);
  const sql = (database: string, input: string) =>
    execFileSync(
      binOf('psql'),
      ['-h', '127.0.0.1', '-p', `${port}`, '-U', 'sogo', '-q', '-v', 'ON_ERROR_STOP=1', database],
      { input },
    );
  sql('postgres', 'CREATE DATABASE sogo;');
  sql(
    'sogo',
    `CREATE TABLE sogo_users (c_uid TEXT PRIMARY KEY, c_name TEXT, c_password TEXT, c_cn TEXT, mail TEXT);
     INSERT INTO sogo_users VALUES ${rows.join(', ')};`,
  );
  return { port, stop: server.stop };
}

/** A running SOGo. */
export interface Sogo extends Program {
  /** Its address, without a slash at its end. */
  origin: string;
}

/** Starts SOGo over a mail server, in a folder of its own; `smtp` is where it would send. */
export async function startSogo(home: string, imap: number, smtp: number, people: string[]): Promise<Sogo> {
  const database = await startPeople(join(home, 'postgres'), people);
  const cache = await freePort();
  const memcached = await run('memcached', ['-l', '127.0.0.1', '-p', `${cache}`, '-u', 'memcache'], cache);
  const port = await freePort();
  const own = join(home, 'sogo');
  mkdirSync(own);
  execFileSync('chown', ['sogo', own]);
  const table = (name: string) => `postgresql://sogo@127.0.0.1:${database.port}/sogo/${name}`;
  const conf = {
    SOGoProfileURL: table('sogo_user_profile'),
    OCSFolderInfoURL: table('sogo_folder_info'),
    OCSSessionsFolderURL: table('sogo_sessions_folder'),
    OCSEMailAlarmsFolderURL: table('sogo_alarms_folder'),
    SOGoUserSources: `({ type = sql; id = directory; viewURL = "${table('sogo_users')}"; canAuthenticate = YES; isAddressBook = NO; userPasswordAlgorithm = plain; })`,
    SOGoIMAPServer: `imap://127.0.0.1:${imap}`,
    SOGoSMTPServer: `smtp://127.0.0.1:${smtp}`,
    SOGoMailingMechanism: 'smtp',
    SOGoMailDomain: 'lindner.example',
    SOGoDraftsFolderName: 'Drafts',
    SOGoSentFolderName: 'Sent',
    SOGoTrashFolderName: 'Trash',
    SOGoJunkFolderName: 'Junk',
    SOGoMemcachedHost: `127.0.0.1:${cache}`,
    SOGoLoginModule: 'Mail',
    SOGoLanguage: 'English',
    SOGoTimeZone: 'UTC',
    SOGoMailComposeMessageType: 'html',
    SOGoEncryptionKey: 'rebound-tests'.padEnd(32, '.'),
    WOPort: `127.0.0.1:${port}`,
    WOWorkersCount: '3',
    WOLogFile: '-',
    WONoDetach: 'YES',
    WOPidFile: `${own}/sogo.pid`,
  };
  const sogod = await run(
    'sogod',
    Object.entries(conf).flatMap(([name, value]) => [`-${name}`, value]),
    port,
    {
      ...user('sogo'),
      env: { HOME: own },
    },
  );
  const front = await startFront(port);
  return {
    origin: front.origin,
    async stop() {
      for (const one of [front, sogod, memcached, database]) await one.stop();
    },
  };
}
