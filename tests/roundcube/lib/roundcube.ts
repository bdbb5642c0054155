import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './packages';
import { freePort, type Program, run } from './program';

const PACKAGES = [
  'roundcube-core',
  'roundcube-sqlite3',
  'roundcube-plugins',
  'dovecot-imapd',
  'php-cli',
  'php-sqlite3',
  'sqlite3',
];
const ANSWERS = [
  'roundcube-core roundcube/database-type select sqlite3',
  'roundcube-core roundcube/dbconfig-install boolean true',
];

/** Roundcube and Dovecot, or a sentence that says what is missing. */
export const ensureRoundcube = (): void => ensurePackages(PACKAGES, ANSWERS);

const conf = (home: string, imap: number, smtp: number): string => `<?php
$config = [
  'db_dsnw' => 'sqlite:///${home}/roundcube.db?mode=0646',
  'imap_host' => '127.0.0.1:${imap}',
  'smtp_host' => '127.0.0.1:${smtp}',
  'smtp_user' => '',
  'smtp_pass' => '',
  'des_key' => '${'rebound-tests'.padEnd(24, '.')}',
  'skin' => 'elastic',
  'plugins' => [],
  'log_dir' => '${home}/logs/',
  'temp_dir' => '${home}/temp/',
  'enable_spellcheck' => false,
  'mail_domain' => 'lindner.example',
  'mime_types' => '${home}/mimetypes.php',
  'language' => 'en_US',
  'htmleditor' => 1,
];
`;

/** A running Roundcube. */
export interface Roundcube extends Program {
  /** Its address, without a slash at its end. */
  origin: string;
  /** Writes the replies of somebody who has logged in once as formatted text or as plain text. */
  writes(user: string, how: 'html' | 'plain'): void;
}

/** Starts Roundcube in a folder of its own, over a mail server; `smtp` is where it would send. */
export async function startRoundcube(home: string, imap: number, smtp: number): Promise<Roundcube> {
  const port = await freePort();
  const configuration = join(home, 'config');
  for (const part of ['config', 'logs', 'temp', 'sessions']) mkdirSync(join(home, part), { recursive: true });
  for (const file of ['defaults.inc.php', 'mimetypes.php'])
    copyFileSync(`/etc/roundcube/${file}`, join(configuration, file));
  copyFileSync('/etc/roundcube/mimetypes.php', join(home, 'mimetypes.php'));
  writeFileSync(join(configuration, 'config.inc.php'), conf(home, imap, smtp));
  const db = join(home, 'roundcube.db');
  const sql = (input: string) => execFileSync('sqlite3', [db], { input });
  sql(readFileSync('/usr/share/roundcube/SQL/sqlite.initial.sql', 'utf8'));

  const php = await run(
    'php',
    [
      '-d',
      `session.save_path=${home}/sessions`,
      '-S',
      `127.0.0.1:${port}`,
      '-t',
      '/var/lib/roundcube/public_html',
    ],
    port,
    { env: { ROUNDCUBE_CONFIG_DIR: configuration, PHP_CLI_SERVER_WORKERS: '4' } },
  );
  return {
    origin: `http://127.0.0.1:${port}`,
    writes(user, how) {
      const preferences = `a:1:{s:10:"htmleditor";i:${how === 'html' ? 1 : 0};}`;
      sql(`UPDATE users SET preferences = '${preferences}' WHERE username = '${user}';`);
    },
    stop: php.stop,
  };
}
