/** Hands a timeline to the reader as a file. Loaded when somebody asks for one. */
import type { Timeline } from '../../core/model.js';
import { downloadFile, type DownloadFormat } from './download-format.js';

/** Until then the browser has begun to save it, in milliseconds. */
const patience = 60_000;

/**
 * Makes the file and has the browser save it.
 *
 * @throws {RangeError} where there is no such format.
 */
export async function download(
  timeline: Timeline,
  format: DownloadFormat,
  language: string,
): Promise<void> {
  const file = await downloadFile(timeline, format, language);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, patience);
}
