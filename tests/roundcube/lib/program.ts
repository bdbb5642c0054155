import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a server may take to take its first connection. Milliseconds. */
const PATIENCE = 20_000;

/** A server that runs for a test. */
export interface Program {
  stop(): Promise<void>;
}

/** A port of this machine that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Does anybody take connections at a port? */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (so: boolean) => {
      socket.destroy();
      resolve(so);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
}

/** Ends a program and all that it started: they are one group. */
function end(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // The whole group is gone.
  }
}

/**
 * Starts a server and resolves when it takes connections at `port`. Rejects with what it said where it ends
 * before that or takes too long.
 */
export async function run(
  program: string,
  args: string[],
  port: number,
  options: { env?: Record<string, string>; uid?: number; gid?: number } = {},
): Promise<Program> {
  const child = spawn(program, args, {
    ...options,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  const hear = (words: Buffer) => {
    said = `${said}${words}`.slice(-4_000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const kill = () => end(child, 'SIGKILL');
  process.once('exit', kill);
  let gone: string | undefined;
  child.once('error', (error) => {
    gone = error.message;
  });
  const closed = once(child, 'close').then(([code]) => {
    gone ??= `it ended with ${code}`;
  });

  const until = Date.now() + PATIENCE;
  while (gone === undefined && Date.now() < until && !(await answers(port))) await pause(25);
  if (gone !== undefined || !(await answers(port))) {
    kill();
    throw new Error(`${program} did not start: ${gone ?? 'it took too long'}\n${said}`);
  }
  return {
    async stop() {
      end(child, 'SIGTERM');
      await Promise.race([closed, pause(5_000, undefined, { ref: false })]);
      kill();
      process.removeListener('exit', kill);
      await closed;
    },
  };
}
