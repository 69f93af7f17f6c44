import type { ArchiveTerms } from '../archive/terms.js';
import type { ChartTerms } from '../chart/terms.js';
import type { DownloadTerms } from '../downloads/terms.js';
import type { EvidenceTerms } from '../evidence/terms.js';
import type { FilterTerms } from '../filter/terms.js';
import type { ListTerms } from '../list/terms.js';
import type { MediaTerms } from '../media/terms.js';
import type { PaperTerms } from '../paper/terms.js';
import type { RefreshTerms } from '../refresh/terms.js';
import type { ScrubberTerms } from '../scrubber/terms.js';
import type { StoryTerms } from '../story/terms.js';

/** The words of the parts that come after the first rendering, by part; one file a language. */
export interface LaterTerms {
  readonly archive: ArchiveTerms;
  readonly chart: ChartTerms;
  readonly downloads: DownloadTerms;
  readonly evidence: EvidenceTerms;
  readonly filter: FilterTerms;
  readonly list: ListTerms;
  readonly media: MediaTerms;
  readonly paper: PaperTerms;
  readonly refresh: RefreshTerms;
  readonly scrubber: ScrubberTerms;
  readonly story: StoryTerms;
}
