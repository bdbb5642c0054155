import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kind, type Options, type Running, start } from './browsers';
import { mailPages } from './mail-pages';
import { serve } from './servers';

const MAIL = 'mail.google.com';
/** Everything the stand-in page asks for by itself; any other request came from somewhere else. */
const PAGES_OWN = new Set([
  `${MAIL}/mail/u/0/`,
  `${MAIL}/stand-in.js`,
  `${MAIL}/letters.json`,
  `${MAIL}/favicon.ico`,
]);
/** What Chromium asks for itself, with or without Rebound: the time, updates, who is signed in. Nobody's page starts these. */
const CHROMIUM_OWN =
  /^https?:\/\/(clients2|accounts|update|optimizationguide-pa|edgedl\.me)\.(google|googleapis|gvt1)\.com\//;
/** What Firefox asks for itself, with or without Rebound. */
const FIREFOX_OWN = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net|digicert\.com|localhost)$/;

/** Does something with a browser that has Rebound in it, and gives what was asked for that no page asked for. */
export async function askedBesides(
  kind: Kind,
  build: string | undefined,
  work: (running: Running) => Promise<void>,
): Promise<string[]> {
  const server = await serve({ [MAIL]: mailPages('gmail') });
  const folder = await mkdtemp(join(tmpdir(), 'rebound-net-'));
  const proxy = kind === 'firefox' ? await countingProxy(server.port) : undefined;
  const log = join(folder, 'net.json');
  const options: Options = {
    port: server.port,
    hosts: [MAIL],
    build,
    chromiumArgs: [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'],
    firefoxPrefs: proxy && {
      'network.dns.localDomains': '',
      'network.socket.forcePort': '',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '',
    },
  };
  try {
    const running = await start(kind, options);
    try {
      await work(running);
    } finally {
      await running.close();
    }
    const fromPages = server.asked.filter((path) => !PAGES_OWN.has(path));
    const elsewhere = proxy
      ? proxy.hosts.filter((host) => host !== MAIL && !FIREFOX_OWN.test(host))
      : await fromLog(log, server.asked.length > 0);
    return [...fromPages, ...elsewhere];
  } finally {
    proxy?.server.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** From Chromium's own record: what our pages started, and what anybody asked of a host that is no page's. */
async function fromLog(file: string, visited: boolean): Promise<string[]> {
  const log = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const type = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  const asked = log.events.flatMap(({ type: is, params }) => (is === type && params?.url ? [params] : []));
  if (visited && !asked.some(({ url }) => url?.includes(MAIL)))
    throw new Error('The record of the network holds nothing');
  return asked.flatMap(({ url = '', initiator = '' }) => {
    if (/^(chrome|devtools|data|blob|about|chrome-extension):/.test(url)) return [];
    if (initiator.startsWith('chrome-extension:')) return [url];
    if (!/^https?:/.test(initiator) && CHROMIUM_OWN.test(url)) return [];
    return PAGES_OWN.has(url.replace(/^https:\/\//, '').replace(/[?#].*$/, '')) ||
      url.startsWith(`https://${MAIL}/`)
      ? []
      : [url];
  });
}

/** A proxy on this machine that lets only the stand-in through, and remembers who was asked for. */
async function countingProxy(port: number): Promise<{ server: Server; port: number; hosts: string[] }> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? 'http://none/').hostname);
    response.writeHead(404).end();
  });
  server.on('connect', (request, socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    hosts.push(host);
    socket.on('error', () => {});
    if (host !== MAIL) {
      socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
      return;
    }
    const there = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      there.pipe(socket).pipe(there);
    });
    there.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port, hosts };
}
