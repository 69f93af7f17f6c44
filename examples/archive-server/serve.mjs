/**
 * Answers for a database that `fill.mjs` made.
 *
 *   PORT=8787 node examples/archive-server/serve.mjs archive.db
 */
import { archiveServer } from './answer-requests.mjs';
import { openArchive } from './open-archive.mjs';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: node serve.mjs archive.db');
  process.exit(2);
}
const port = Number(process.env.PORT ?? 8787);
archiveServer(await openArchive(file)).listen(port, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${port}/timeline`);
});
