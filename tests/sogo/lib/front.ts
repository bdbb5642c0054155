import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Program } from '../../roundcube/lib/program';

/** What SOGo leaves to the web server in front of it. */
const FILES = '/usr/lib/GNUstep/SOGo/WebServerResources';
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.html': 'text/html',
  '.woff2': 'font/woff2',
};

/** The web server that SOGo expects in front of it: gives its files, and hands the rest on with its own address. */
export async function startFront(sogo: number): Promise<Program & { origin: string }> {
  const server = createServer((asked, answer) => {
    const path = decodeURIComponent((asked.url ?? '/').split('?')[0] ?? '/');
    const file = /^\/SOGo(?:\.woa)?\/WebServerResources\/(.*)/.exec(path)?.[1];
    if (file !== undefined) {
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      readFile(join(FILES, normalize(`/${file}`))).then(
        (body) => answer.writeHead(200, { 'content-type': type }).end(body),
        () => answer.writeHead(404).end(),
      );
      return;
    }
    const { port } = server.address() as AddressInfo;
    const headers = {
      ...asked.headers,
      'x-webobjects-server-port': `${port}`,
      'x-webobjects-server-name': '127.0.0.1',
      'x-webobjects-server-url': `http://127.0.0.1:${port}`,
      'x-webobjects-server-protocol': 'HTTP/1.0',
      'x-webobjects-remote-host': '127.0.0.1',
    };
    const handed = request(
      { host: '127.0.0.1', port: sogo, path: asked.url, method: asked.method, headers },
      (from) => {
        answer.writeHead(from.statusCode ?? 502, from.headers);
        from.pipe(answer);
      },
    );
    handed.on('error', () => answer.writeHead(502).end());
    asked.pipe(handed);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
