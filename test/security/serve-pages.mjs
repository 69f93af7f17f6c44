/** A server of the built scripts, and of pages that a test writes. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.css': 'text/css; charset=utf-8',
  '.webm': 'video/webm',
  '.wav': 'audio/wav',
  '.vtt': 'text/vtt',
};

/**
 * @param folders from the first part of a path to the folder that it stands for.
 * @param answer what a test says itself; undefined leaves the question to the folders.
 */
export async function servePages(folders, answer = () => undefined) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const told = answer(path, request);
    if (told) {
      const type = types[extname(path)] ?? types['.html'];
      response.writeHead(200, { 'content-type': type, ...told.headers });
      response.end(told.body);
      return;
    }
    const [, first, ...rest] = path.split('/');
    const folder = folders[first];
    try {
      if (folder === undefined || rest.includes('..')) throw new Error('outside');
      const body = await readFile(join(folder, ...rest));
      const type = types[extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
      response.end(body);
    } catch {
      response.writeHead(404).end('not found');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
