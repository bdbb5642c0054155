import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** What a stand-in page answers with. */
export interface Answer {
  body: string;
  type?: string;
  headers?: Record<string, string>;
}

/** Gives the page for a path of a host; undefined is a 404. */
export type Pages = (path: string) => Answer | undefined;

/** As strict as the real ones: nothing a page allows helps us. */
export const MAIL_CSP =
  "script-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'";

/**
 * One server for every address a test wants to stand in for; the browser is told to look for them here.
 * The key is made now and kept nowhere. Counts what is asked for, so that tests can see what was not.
 */
export async function serve(
  hosts: Record<string, Pages>,
): Promise<{ port: number; asked: string[]; close(): Promise<void> }> {
  const pems = await generate([{ name: 'commonName', value: 'rebound.example' }], {
    keySize: 2048,
    extensions: [
      { name: 'subjectAltName', altNames: Object.keys(hosts).map((value) => ({ type: 2 as const, value })) },
    ],
  });
  const asked: string[] = [];
  const server: Server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    asked.push(`${host}${path}`);
    const answer = hosts[host]?.(path);
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': answer.type ?? 'text/html; charset=utf-8', ...answer.headers });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
