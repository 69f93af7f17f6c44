import { en as archive } from '../archive/en.js';
import { en as chart } from '../chart/en.js';
import { en as downloads } from '../downloads/en.js';
import { en as evidence } from '../evidence/en.js';
import { en as filter } from '../filter/en.js';
import { en as list } from '../list/en.js';
import { en as media } from '../media/en.js';
import { en as paper } from '../paper/en.js';
import { en as refresh } from '../refresh/en.js';
import { en as scrubber } from '../scrubber/en.js';
import { en as story } from '../story/en.js';
import type { LaterTerms } from './terms.js';

/** English. */
export const en: LaterTerms = {
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
