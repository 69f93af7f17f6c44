/** A server that misbehaves on purpose, each path in a way of its own. */
import { createServer } from 'node:http';
import { createHash } from 'node:crypto';

/** What is served as the file, which a test may change. */
export const file = {
  title: 'A crossing',
  events: [
    { id: 'sailed', date: '2024-03-01', title: 'It sailed', description: 'From the harbour.' },
    { id: 'arrived', date: '2024-03-09', title: 'It arrived' },
  ],
};

export async function startMoodyServer(pages) {
  const asked = [];
  /** How a path misbehaves for the time being; deleted, it behaves. */
  const moods = new Map();
  const open = new Set();
  const send = (request, response) => {
    const body = JSON.stringify(file);
    const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
    const isKnown = request.headers['if-none-match'] === etag;
    asked.push({ path: request.url, status: isKnown ? 304 : 200 });
    response.writeHead(isKnown ? 304 : 200, {
      'content-type': 'application/json',
      'cache-control': 'no-cache',
      etag,
    });
    response.end(isKnown ? undefined : body);
  };
  const misbehave = {
    'not found': (_, response) => response.writeHead(404).end('no'),
    broken: (_, response) => response.writeHead(500).end('no'),
    busy: (_, response) => response.writeHead(503, { 'retry-after': '7' }).end('no'),
    'another kind': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>'),
    truncated: (_, response) => {
      const body = JSON.stringify(file);
      response.writeHead(200, { 'content-length': body.length });
      response.write(body.slice(0, 60));
      setTimeout(() => response.destroy(), 50);
    },
    'cut off': (_, response) => response.writeHead(200).end(JSON.stringify(file).slice(0, 60)),
    'slow to begin': (request, response) => setTimeout(() => send(request, response), 1500),
    stalled: (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"events": [');
    },
    silent: () => undefined,
    'without a mark': (_, response) =>
      response.writeHead(200, { 'cache-control': 'no-cache' }).end(JSON.stringify(file)),
    // RFC 9110, 8.8.3: the same for whoever reads it, though not the same bytes
    'weakly marked': (_, response) =>
      response
        .writeHead(200, { 'cache-control': 'no-cache', etag: 'W/"1"' })
        .end(JSON.stringify({ ...file, description: `Sent ${asked.length} times.` })),
    moved: (_, response) => response.writeHead(302, { location: '/elsewhere.json' }).end(),
    'in a circle': (request, response) => response.writeHead(302, { location: request.url }).end(),
    'hung up': (request) => request.socket.destroy(),
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const page = pages(pathname);
    if (page) {
      response.writeHead(200, { 'content-type': page.type });
      response.end(page.body);
      return;
    }
    const mood = moods.get(pathname);
    if (mood) {
      asked.push({ path: request.url, mood });
      misbehave[mood](request, response);
    } else send(request, response);
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    asked,
    moods,
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
