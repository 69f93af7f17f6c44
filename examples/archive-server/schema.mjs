/** The tables. Instants are epoch milliseconds; open starts and ends are SQLite's infinite reals. */
import { statuses } from 'event-timeline/core';

/** The `reach` of an event without a start or an end. */
export const OPEN = 99;

/** How many of the most important events of a cell are kept at hand. */
export const TOP = 64;

/** `began0`, `began1`, …: a column for each status. */
export const statusColumns = (name) => statuses.map((_, i) => `${name}${i}`);

const numbers = [...statusColumns('began'), ...statusColumns('ended')];

export const tables = `
  CREATE TABLE archive (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  CREATE TABLE lane (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);

  -- What questions about time need of an event, and no more: the indexes hold whole answers.
  CREATE TABLE event (
    at INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    start INTEGER NOT NULL,
    finish INTEGER NOT NULL,
    reach INTEGER NOT NULL,      -- the power of two below its length; ${OPEN} where an end is open
    rank INTEGER NOT NULL,       -- the higher the more important
    status INTEGER NOT NULL,
    lane INTEGER NOT NULL,
    known INTEGER NOT NULL       -- since when anything is known of it
  );

  -- The status that an event had before the one that it has.
  CREATE TABLE former (event INTEGER, since INTEGER, until INTEGER, status INTEGER,
    PRIMARY KEY (event, since)) WITHOUT ROWID;

  CREATE TABLE document (event INTEGER PRIMARY KEY, json TEXT NOT NULL, cites TEXT, links TEXT);
  CREATE TABLE words (event INTEGER PRIMARY KEY, text TEXT NOT NULL);
  CREATE TABLE source (id TEXT PRIMARY KEY, origin TEXT, json TEXT NOT NULL) WITHOUT ROWID;

  -- Actors, places, sources and tags.
  CREATE TABLE facet (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, value TEXT NOT NULL,
    UNIQUE (kind, value));
  CREATE TABLE has (facet INTEGER, event INTEGER, first INTEGER NOT NULL,
    PRIMARY KEY (facet, event)) WITHOUT ROWID;

  -- How many begin and end in cells of 2^level milliseconds; lane 0 is all lanes together.
  CREATE TABLE cell (level INTEGER, lane INTEGER, cell INTEGER, last_end INTEGER,
    ${numbers.map((name) => `${name} INTEGER NOT NULL`).join(', ')},
    PRIMARY KEY (level, lane, cell)) WITHOUT ROWID;

  -- The ${TOP} most important that begin in each cell.
  CREATE TABLE top (level INTEGER, lane INTEGER, start INTEGER, event INTEGER, rank INTEGER,
    PRIMARY KEY (level, lane, start, event)) WITHOUT ROWID;
`;

/** Made when the events are in, which is quicker. */
export const indexes = `
  CREATE UNIQUE INDEX event_id ON event (id);
  CREATE INDEX event_start ON event (start, lane, status, rank, finish);
  CREATE INDEX event_finish ON event (finish, lane, status);
  CREATE INDEX event_reach ON event (reach, start, finish, lane, status, rank);
  CREATE INDEX event_rank ON event (rank, start, finish, lane);
  CREATE INDEX has_event ON has (event, facet);
  ANALYZE;
`;
