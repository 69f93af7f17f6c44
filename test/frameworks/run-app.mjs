/** Builds an app with its own build command, and serves what came of it. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';

/** No app tells anybody that it was built here. */
const silent = {
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NO_COLOR: '1',
};

/** Runs npm in a folder. @returns what it said. @throws with that where it fails. */
export function npm(cwd, ...args) {
  const child = process.env.npm_execpath
    ? spawn(process.execPath, [process.env.npm_execpath, ...args], options(cwd))
    : spawn('npm', args, { ...options(cwd), shell: process.platform === 'win32' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`npm ${args.join(' ')} ended with ${code}\n${said}`));
    });
  });
}

const options = (cwd, env = {}) => ({
  cwd,
  env: { ...process.env, ...silent, ...env },
  stdio: ['ignore', 'pipe', 'pipe'],
});

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Runs the server that an app brings, until it answers. */
async function startNode(folder, args) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const env = { PORT: String(port), HOST: '127.0.0.1', NITRO_HOST: '127.0.0.1' };
  const child = spawn(process.execPath, args(port), options(folder, env));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const close = () => child.kill();
  for (const until = Date.now() + 60_000; ; await new Promise((done) => setTimeout(done, 100))) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${said}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return { url, close };
    if (Date.now() > until) {
      close();
      throw new Error(`the server gives no page: ${answer?.status} ${said}`);
    }
  }
}

/** The servers of the apps that are rendered when they are asked for; the others are folders. */
const servers = {
  next: (root) => (port) => [
    join(root, 'node_modules/next/dist/bin/next'),
    'start',
    '--hostname',
    '127.0.0.1',
    '--port',
    String(port),
  ],
  nuxt: () => () => ['.output/server/index.mjs'],
};

/** Next tells of a difference between its HTML and its first drawing only while an app is developed. */
export const nextInDevelopment = (root) =>
  startNode(join(root, 'apps/next'), (port) => [
    join(root, 'node_modules/next/dist/bin/next'),
    'dev',
    '--hostname',
    '127.0.0.1',
    '--port',
    String(port),
  ]);

const outputs = { html: '.', eleventy: '_site' };

/** @returns {Promise<{ url: string, close: () => void }>} */
export function serveApp(root, name) {
  const folder = join(root, 'apps', name);
  const server = servers[name];
  return server ? startNode(folder, server(root)) : serve(join(folder, outputs[name] ?? 'dist'));
}
