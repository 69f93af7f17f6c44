/** Serves the pages of the bench, compressed, from this machine to this machine, and counts. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = dirname(import.meta.dirname);
const require = createRequire(import.meta.url);
const packageFolder = (name) => dirname(require.resolve(`${name}/package.json`));

const folders = {
  '/pages/': join(import.meta.dirname, 'pages'),
  '/dist/': join(root, 'dist'),
  '/vis-timeline/': packageFolder('vis-timeline'),
  '/timelinejs/': join(packageFolder('@knight-lab/timelinejs'), 'dist'),
};
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};
/** What is compressed already travels as it is. */
const compressed = new Set(['.woff', '.woff2', '.png']);
/** Bytes that are written at a time, so that what has been sent by an instant is known. */
const slice = 65_536;

/**
 * @typedef {object} LoopbackServer
 * @property {string} url ends in a slash
 * @property {(gzipped: Buffer) => void} offer what `data.json` answers from now on
 * @property {() => void} forget what was sent until now
 * @property {(until?: number) => number} sentBytes bodies and heads, until an instant in epoch
 *   milliseconds, or in all
 * @property {() => Promise<void>} close
 */

/**
 * @param {Record<string, string>} [more] further folders by the path that they answer
 * @returns {Promise<LoopbackServer>}
 */
export async function startServer(more = {}) {
  const bodies = new Map();
  let data = gzipSync('{}');
  /** @type {{ at: number, bytes: number }[]} */
  let sent = [];

  const bodyOf = (path) => {
    if (path === '/data.json') return { body: data, type: types['.json'], encoding: 'gzip' };
    if (!bodies.has(path)) bodies.set(path, readBody(path, { ...folders, ...more }));
    return bodies.get(path);
  };

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = bodyOf(decodeURIComponent(pathname));
    if (!found) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': found.type,
      'content-length': found.body.length,
      'cache-control': 'no-store',
      ...(found.encoding && { 'content-encoding': found.encoding }),
    });
    const note = (bytes) => sent.push({ at: performance.timeOrigin + performance.now(), bytes });
    response.flushHeaders();
    note(headBytes(response));
    for (let from = 0; from < found.body.length; from += slice) {
      const part = found.body.subarray(from, from + slice);
      if (!response.write(part)) await drained(response);
      if (response.destroyed) return;
      note(part.length);
    }
    response.end();
  });
  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => listening());
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    offer: (gzipped) => (data = gzipped),
    forget: () => (sent = []),
    sentBytes: (until = Infinity) =>
      sent.reduce((sum, { at, bytes }) => (at <= until ? sum + bytes : sum), 0),
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function readBody(path, served) {
  const mount = Object.keys(served).find((start) => path.startsWith(start));
  if (mount === undefined) return undefined;
  const file = normalize(join(served[mount], path.slice(mount.length)));
  if (!file.startsWith(served[mount] + sep)) return undefined;
  try {
    const body = readFileSync(file);
    const extension = extname(file);
    const type = types[extension] ?? 'application/octet-stream';
    return compressed.has(extension)
      ? { body, type }
      : { body: gzipSync(body, { level: 9 }), type, encoding: 'gzip' };
  } catch {
    return undefined;
  }
}

const headBytes = (response) =>
  Object.entries(response.getHeaders()).reduce(
    (sum, [name, value]) => sum + name.length + String(value).length + 4,
    'HTTP/1.1 200 OK\r\n\r\n'.length,
  );

const drained = (response) =>
  new Promise((go) => {
    const done = () => {
      response.off('drain', done);
      response.off('close', done);
      go();
    };
    response.on('drain', done);
    response.on('close', done);
  });
