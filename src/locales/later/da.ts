import { da as archive } from '../archive/da.js';
import { da as chart } from '../chart/da.js';
import { da as downloads } from '../downloads/da.js';
import { da as evidence } from '../evidence/da.js';
import { da as filter } from '../filter/da.js';
import { da as list } from '../list/da.js';
import { da as media } from '../media/da.js';
import { da as paper } from '../paper/da.js';
import { da as refresh } from '../refresh/da.js';
import { da as scrubber } from '../scrubber/da.js';
import { da as story } from '../story/da.js';
import type { LaterTerms } from './terms.js';

/** Danish. */
export const da: LaterTerms = {
  archive,
  chart,
  downloads,
  evidence,
  filter,
  list,
  media,
  paper,
  refresh,
  scrubber,
  story,
};
