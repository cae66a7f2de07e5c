import Database from 'better-sqlite3';
import { Kysely, SqliteAdapter, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { ProblemError, type ProblemKind } from '../../shared/models/reply.ts';
import type { StoreTables } from './schema.ts';

/** The key of a store: 32 bytes as 64 hexadecimal digits, or a passphrase from which the cipher derives them. */
export type StoreKey = { readonly kind: 'raw'; readonly hex: string } | { readonly kind: 'passphrase'; readonly text: string };

/** How long a statement waits for another program that writes, in milliseconds. */
const patience = 2000;

/** Opens the file as an encrypted database. The cipher and the key come before anything else; nothing has been read yet. */
export function openDatabase(path: string, key: StoreKey, options: { readonly create: boolean }): Database.Database {
  const database = new Database(path, { fileMustExist: !options.create, timeout: patience });
  database.pragma(`cipher = 'sqlcipher'`);
  database.pragma('legacy = 4');
  if (key.kind === 'raw') database.pragma(`key = "x'${checkedHex(key.hex)}'"`);
  else database.key(Buffer.from(key.text, 'utf8'));
  return database;
}

/** Settings that hold for one connection and not for the file. Only after the key has proved right. */
export function settle(database: Database.Database): void {
  database.pragma('journal_mode = wal');
  database.pragma('foreign_keys = on');
  // `insert or replace` would otherwise remove a row without its trigger.
  database.pragma('recursive_triggers = on');
  database.pragma('cache_size = -32768');
  // Writing many files rewrites the same pages again and again: let them gather in the log (32 MB) before they go to the file.
  database.pragma('wal_autocheckpoint = 8000');
}

/** Kysely over the database: statements are prepared once, faults of the disk become problems, table changes are in transactions. */
export function kyselyOver(database: Database.Database): Kysely<StoreTables> {
  return new Kysely<StoreTables>({ dialect: new StoreDialect({ database: new PreparedDatabase(database) }) });
}

/** What SQLite and the system say of the disk and the file, in our words. Anything else is a fault of the program and stays as it is. */
export function asProblem(error: unknown, path: string): unknown {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return error;
  const kind = problemOfCode(error.code);
  return kind === null ? error : new ProblemError(kind, { place: path }, { cause: error });
}

function problemOfCode(code: string): ProblemKind | null {
  if (noRoom.has(code)) return 'diskFull';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'storeBusy';
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_IOERR')) return 'storeDamaged';
  return null;
}

/** No room on the disk, or no more for this user. SHMSIZE: the store itself is whole, but there is no room for what SQLite keeps beside it. */
const noRoom: ReadonlySet<string> = new Set(['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', 'EDQUOT']);

function checkedHex(hex: string): string {
  if (!/^[0-9a-f]{64}$/i.test(hex)) throw new ProblemError('storeKeyWrong', { reason: 'not 64 hexadecimal digits' });
  return hex;
}

/** Keeps prepared statements: the same question is put for every file that is opened. */
class PreparedDatabase implements SqliteDatabase {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  close(): void {
    this.#database.close();
  }

  prepare(text: string): SqliteStatement {
    const known = this.#statements.get(text);
    if (known !== undefined) return known;
    const statement = text === 'rollback' ? this.#rollback() : this.#guarded(() => new GuardedStatement(this.#database.prepare(text), this.#database.name));
    if (this.#statements.size >= statementLimit) this.#statements.clear();
    this.#statements.set(text, statement);
    return statement;
  }

  /** A write that failed for want of room SQLite takes back itself: to take it back again would hide why it failed. */
  #rollback(): SqliteStatement {
    const statement = new GuardedStatement(this.#database.prepare('rollback'), this.#database.name);
    const run = (parameters: readonly unknown[]) => (this.#database.inTransaction ? statement.run(parameters) : { changes: 0, lastInsertRowid: 0 });
    return { reader: false, all: () => [], run, iterate: () => [][Symbol.iterator]() };
  }

  #guarded<Value>(act: () => Value): Value {
    return guarded(act, this.#database.name);
  }
}

const statementLimit = 500;

class GuardedStatement implements SqliteStatement {
  readonly reader: boolean;
  readonly #statement: Database.Statement;
  readonly #path: string;

  constructor(statement: Database.Statement, path: string) {
    this.reader = statement.reader;
    this.#statement = statement;
    this.#path = path;
  }

  all(parameters: readonly unknown[]): unknown[] {
    return guarded(() => this.#statement.all(...parameters), this.#path);
  }

  run(parameters: readonly unknown[]): Database.RunResult {
    return guarded(() => this.#statement.run(...parameters), this.#path);
  }

  iterate(parameters: readonly unknown[]): IterableIterator<unknown> {
    return this.#statement.iterate(...parameters);
  }
}

function guarded<Value>(act: () => Value, path: string): Value {
  try {
    return act();
  } catch (error) {
    throw asProblem(error, path);
  }
}

class StoreDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** SQLite changes tables within a transaction: a migration that fails leaves the store as it was. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
