/** Reads the file that `src` names into the data. Loaded while the file is on its way. */
import type { FileAnswer, FileContent } from './file-answer.js';
import { warn } from './later-parts.js';
import { loadFile } from './load-file.js';
import type { TimelineData } from './timeline-data.js';

/** Reads the first answer, for which the reader waits, and sees to it that somebody asks again. */
export async function readFile(
  data: TimelineData,
  src: string,
  asked: Promise<Response>,
): Promise<void> {
  const { request, host } = data;
  const answer = await takeAnswer(data, src, asked);
  if (!request || data.request !== request) return;
  data.isAwaited = false;
  host.requestUpdate();
  import('./file-refresh.js').then(
    ({ FileRefresh }) => data.request === request && new FileRefresh(data, src, answer),
    (error: unknown) => {
      warn('refresh', error);
    },
  );
}

/** What a file held that is asked for again. */
interface Again {
  isSame(content: FileContent): boolean;
  /** What has come was read, and is not shown yet. */
  taken(): void;
}

/**
 * Shows what comes of a file. An answer that nobody waits for any more changes nothing.
 *
 * @param again where the file has been read before: that stays until there is all of the new.
 */
export async function takeAnswer(
  data: TimelineData,
  src: string,
  asked: Promise<Response>,
  again?: Again,
): Promise<FileAnswer> {
  const { request } = data;
  const isWanted = () => data.request === request;
  const take = async (content: FileContent) => {
    if (!isWanted()) return;
    // what comes after the list is on its way while the list is made
    void data.ahead();
    if (content.isLong) await (await import('./take-long.js')).takeLong(data, content, isWanted);
    else data.take(content);
    if (isWanted()) again?.taken();
  };
  const answer = await loadFile(src, asked, {
    onProgress: (part) => {
      if (!isWanted() || again) return;
      data.progress = part;
      data.host.requestUpdate();
    },
    onPart: async (content) => {
      if (!again) await take({ content, isLong: true });
    },
  });
  if (!('fault' in answer)) {
    if (!again?.isSame(answer)) await take(answer);
  } else if (isWanted()) {
    // whoever has been silent for long is not listened to any more
    request?.abort();
    data.take(answer);
  }
  return answer;
}
