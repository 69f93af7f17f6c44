import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { checkEvents, checkSize, readQuestion, Refusal, resources } from './read-question.mjs';

/** The version of the contract. */
const CONTRACT = 1;
/** Shorter answers are as quick uncompressed. */
const WORTH_COMPRESSING = 1400;

/**
 * A server that answers for an archive.
 *
 * @param {ReturnType<typeof import('./open-archive.mjs').archiveOf>} archive
 * @param {{ base?: string }} [options] `base` is the path that the contract begins below
 */
export function archiveServer(archive, { base = '' } = {}) {
  return createServer((request, response) => {
    try {
      respond(request, response, archive, base);
    } catch (error) {
      if (!(error instanceof Refusal)) console.error(error);
      sendProblem(response, error);
    }
  });
}

function respond(request, response, archive, base) {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', 'ETag, Retry-After');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    throw new Refusal('Not allowed', 'An archive only answers GET and HEAD.', undefined, 405);
  }
  const { pathname, searchParams } = new URL(request.url, 'http://archive');
  const resource = resources.find((name) => pathname === `${base}/${name}`);
  if (!resource) {
    const all = resources.map((name) => `${base}/${name}`).join(', ');
    throw new Refusal('Not found', `There is no ${pathname} here, only ${all}.`, undefined, 404);
  }
  const question = readQuestion(resource, searchParams, archive.description);
  const etag = `W/"${archive.revision}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Cache-Control', 'public, max-age=60, stale-while-revalidate=600');
  response.setHeader('Vary', 'Accept-Encoding');
  if (isSame(request.headers['if-none-match'], etag)) return void response.writeHead(304).end();
  send(request, response, {
    contract: CONTRACT,
    revision: archive.revision,
    ...answerOf(resource, question, archive),
  });
}

const isSame = (given, etag) =>
  given?.split(',').some((one) => one.trim() === etag || one.trim() === '*') ?? false;

function answerOf(resource, { view, window, ids }, archive) {
  const { description } = archive;
  if (resource === 'timeline') return description;
  if (resource === 'lanes') return { lanes: archive.lanes(view) };
  if (resource === 'extent') return { extent: archive.extent(window, view) };
  if (window?.bucket !== undefined) checkSize(withinReach(window, archive));
  if (resource === 'counts') return archive.counts(window, view);
  const { language, timeZone } = description;
  const found = ids ? archive.eventsOf(ids, view) : archive.events(window, view);
  checkEvents(found.events.length);
  return { language, timeZone, ...found };
}

function withinReach({ from, to, bucket }, { reach }) {
  return { from: Math.max(from, reach.from), to: Math.min(to, reach.to), bucket };
}

function send(request, response, answer) {
  let body = Buffer.from(JSON.stringify(answer));
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  const isTaken = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (isTaken && body.length > WORTH_COMPRESSING) {
    body = gzipSync(body, { level: 4 });
    response.setHeader('Content-Encoding', 'gzip');
  }
  response.setHeader('Content-Length', body.length);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}

/** A problem document (RFC 9457). What went wrong inside is nobody's business. */
function sendProblem(response, error) {
  const { status, title, message, parameter } =
    error instanceof Refusal
      ? error
      : { status: 500, title: 'Out of order', message: 'The archive could not answer.' };
  const problem = { type: 'about:blank', title, status, detail: message, parameter };
  for (const name of ['ETag', 'Vary']) response.removeHeader(name);
  response.writeHead(status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify(problem));
}
