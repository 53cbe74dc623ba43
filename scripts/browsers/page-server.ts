import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { veryLongPage } from './very-long-page.ts';

/** A server of fixture pages on this machine. */
export interface PageServer {
  /** `http://localhost:PORT` */
  readonly origin: string;
  /** The address of a fixture by its folder's name, such as `sample`. Throws where there is none. */
  urlOf(fixture: string): string;
  close(): Promise<void>;
}

/** What a fixture's `expected.json` says of where it lives. */
interface Fixture {
  readonly path: string;
  readonly csp?: string;
}

/** The folder of fixture pages. */
export const PAGES_FOLDER = fileURLToPath(new URL('../../tests/pages', import.meta.url));

/** Where the page of 5 MB and 100,000 words is; made up when asked for. */
export const VERY_LONG_PATH = '/2026/11/the-whole-inquiry-in-a-hundred-thousand-words';

/** Policies a page can be asked for with: the strictest, and one that still lets a fixture's own script run. */
const POLICIES: Readonly<Record<string, string>> = {
  strict: "default-src 'self'; frame-src 'none'; require-trusted-types-for 'script'",
  frames: "default-src 'self' 'unsafe-inline'; frame-src 'none'",
};

/**
 * Serves the fixture pages under the addresses that their `expected.json` gives them, since an address is half of
 * what tells an article. `?csp=strict` and `?csp=frames` put any of them under a content security policy.
 * `extra` adds pages: address path to HTML.
 */
export async function servePages(extra: ReadonlyMap<string, string> = new Map(), port = 0): Promise<PageServer> {
  const fixtures = readFixtures();
  const server = createServer((request, response) => answer(request, response, fixtures, extra));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, 'localhost', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    urlOf(name) {
      const fixture = [...fixtures.values()].find((candidate) => candidate.name === name);
      if (name === 'very-long') return origin + VERY_LONG_PATH;
      if (fixture === undefined) throw new Error(`No fixture is called ${name}`);
      return origin + fixture.path;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function readFixtures(): Map<string, Fixture & { name: string }> {
  const folders = readdirSync(PAGES_FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(
    folders.map(({ name }) => {
      const fixture = JSON.parse(readFileSync(join(PAGES_FOLDER, name, 'expected.json'), 'utf8')) as Fixture;
      return [fixture.path, { ...fixture, name }];
    }),
  );
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  fixtures: ReadonlyMap<string, Fixture & { name: string }>,
  extra: ReadonlyMap<string, string>,
): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const fixture = fixtures.get(url.pathname);
  const html = extra.get(url.pathname) ?? (url.pathname === VERY_LONG_PATH ? veryLongPage() : null);
  const asset = /^\/assets\/([a-z0-9-]+\.(?:svg|css))$/.exec(url.pathname)?.[1];
  const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' };
  if (fixture?.csp) headers['content-security-policy'] = fixture.csp;
  const policy = POLICIES[url.searchParams.get('csp') ?? ''];
  if (policy !== undefined) headers['content-security-policy'] = policy;
  if (html !== null) {
    response.writeHead(200, headers).end(html);
  } else if (fixture !== undefined) {
    response.writeHead(200, headers).end(readFileSync(join(PAGES_FOLDER, fixture.name, 'index.html')));
  } else if (asset !== undefined) {
    sendAsset(response, asset);
  } else {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  }
}

function sendAsset(response: ServerResponse, name: string): void {
  const type = name.endsWith('.svg') ? 'image/svg+xml' : 'text/css';
  try {
    const body = readFileSync(join(PAGES_FOLDER, 'sample', name));
    response.writeHead(200, { 'content-type': type }).end(body);
  } catch {
    // A fixture that names a picture it does not have is like any page with a missing picture.
    response.writeHead(404).end();
  }
}
