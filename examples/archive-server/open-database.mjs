/**
 * SQLite, as Node has it built in (`node:sqlite`, from 22.13), or else as the package
 * `node-sqlite3-wasm` has it, where that is installed.
 */

/**
 * @typedef {object} Database
 * @property {(sql: string) => void} exec runs statements that answer nothing
 * @property {(sql: string, ...values: unknown[]) => void} run
 * @property {(sql: string, ...values: unknown[]) => any[]} all
 * @property {(sql: string, ...values: unknown[]) => any} get the first row
 * @property {() => void} close
 */

/**
 * @param {string} file
 * @returns {Promise<Database>}
 * @throws where there is no SQLite
 */
export async function openDatabase(file) {
  const open = (await builtIn()) ?? (await webAssembly());
  if (open) return open(file);
  throw new Error('No SQLite here: take Node 22.13 or newer, or npm install node-sqlite3-wasm.');
}

/** Whether `openDatabase` finds an SQLite. */
export const hasDatabase = async () => Boolean((await builtIn()) ?? (await webAssembly()));

async function builtIn() {
  const { DatabaseSync } = await import('node:sqlite').catch(() => ({}));
  if (!DatabaseSync) return undefined;
  return (file) => {
    const database = new DatabaseSync(file);
    const prepared = new Map();
    const statement = remember(prepared, (sql) => database.prepare(sql));
    return {
      exec: (sql) => database.exec(sql),
      run: (sql, ...values) => void statement(sql).run(...values),
      all: (sql, ...values) => statement(sql).all(...values),
      get: (sql, ...values) => statement(sql).get(...values),
      close: () => database.close(),
    };
  };
}

async function webAssembly() {
  const name = 'node-sqlite3-wasm';
  const { default: sqlite } = await import(name).catch(() => ({}));
  if (!sqlite) return undefined;
  return (file) => {
    const database = new sqlite.Database(file);
    const prepared = new Map();
    const statement = remember(prepared, (sql) => database.prepare(sql));
    return {
      exec: (sql) => database.exec(sql),
      run: (sql, ...values) => void statement(sql).run(values),
      all: (sql, ...values) => statement(sql).all(values),
      get: (sql, ...values) => statement(sql).get(values) ?? undefined,
      close: () => {
        for (const one of prepared.values()) one.finalize();
        database.close();
      },
    };
  };
}

/** Statements are prepared once. */
function remember(prepared, prepare) {
  return (sql) => {
    const known = prepared.get(sql) ?? prepare(sql);
    prepared.set(sql, known);
    return known;
  };
}
