import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { folderWith, run } from './run-command.js';

/** Answers as many servers do: by the path, as it says. */
async function serve(
  onRequest: (request: IncomingMessage, response: ServerResponse) => void = () => undefined,
) {
  const server = createServer((request, response) => {
    onRequest(request, response);
    const { url = '', method } = request;
    if (url === '/silent') return;
    if (url === '/moved') response.writeHead(301, { location: '/here' }).end();
    else if (url === '/no-head') response.writeHead(method === 'HEAD' ? 405 : 200).end('x');
    else if (url.startsWith('/slow')) setTimeout(() => response.end('x'), 60);
    else response.writeHead(Number(/\d{3}/.exec(url)?.[0] ?? 200)).end('x');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const storyOf = (sources: readonly object[]) => ({
  events: [{ date: '2023', title: 'Raid' }],
  sources,
});

it('tells dead addresses, doubtful ones, and those without an archived copy', async () => {
  const agents = new Set<string | undefined>();
  const host = await serve(({ headers }) => agents.add(headers['user-agent']));
  const archivedAt = 'https://web.archive.org/web/2023/x';
  const sources = ['/here', '/no-head', '/moved', '/404', '/403', '/silent'].map((path) => ({
    id: path.slice(1),
    url: host + path,
    ...(path === '/here' && { archivedAt }),
  }));
  const gone = { id: 'closed', url: 'http://127.0.0.1:9/' };
  const { cwd } = folderWith({ 'story.json': storyOf([...sources, gone, { id: 'book' }]) });
  const options = ['--pause', '0', '--timeout', '2', '--format', 'json'];
  const { out, status } = await run(['check-links', ...options, 'story.json'], { cwd });
  const told = JSON.parse(out) as { sources: { id: string; state: string; archivedAt: unknown }[] };
  expect(Object.fromEntries(told.sources.map(({ id, state }) => [id, state]))).toEqual({
    here: 'alive',
    'no-head': 'alive',
    moved: 'alive',
    '404': 'dead',
    '403': 'unsure',
    silent: 'dead',
    closed: 'dead',
  });
  expect(told.sources).toMatchObject([
    { id: 'here', archivedAt, status: 200 },
    { id: 'no-head', archivedAt: null },
    { id: 'moved', movedTo: `${host}/here` },
    { id: '404', status: 404 },
    { id: '403', status: 403 },
    { id: 'silent', reason: 'no answer in 2 s' },
    { id: 'closed', reason: expect.any(String) as string },
  ]);
  expect(status).toBe(1);
  expect([...agents]).toEqual([
    expect.stringMatching(/^event-timeline\/\d+\.\d+\.\d+ \(check-links\)$/),
  ]);
});

it('asks a host one question at a time, and each address once', async () => {
  let [open, most, asked] = [0, 0, 0];
  const host = await serve((_, response) => {
    asked += 1;
    most = Math.max(most, ++open);
    response.once('finish', () => {
      open -= 1;
    });
  });
  const sources = Array.from({ length: 6 }, (_, at) => ({
    id: `s${at}`,
    url: `${host}/slow${at % 3}`,
  }));
  const { cwd } = folderWith({ 'story.json': storyOf(sources) });
  const { out, status } = await run(['check-links', '--pause', '0', 'story.json'], { cwd });
  expect({ most, asked, status }).toEqual({ most: 1, asked: 3, status: 0 });
  expect(out).toMatch(/6 addresses: 6 alive, 0 dead, 0 unsure; 6 without an archived copy\n$/);
  const strict = await run(['check-links', '--strict', '--pause', '0', 'story.json'], { cwd });
  expect(strict.status).toBe(1);
});
