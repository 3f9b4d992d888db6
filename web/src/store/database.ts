// Records in IndexedDB.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { idOf, type Store } from './store';

interface Schema extends DBSchema {
  records: { key: string; value: string };
  session: { key: 'running'; value: string };
  meta: { key: string; value: unknown };
}

const piece = 500; // records read at a time

export class DatabaseStore implements Store {
  private constructor(private readonly db: IDBPDatabase<Schema>) {}

  /** `lost` is called when the browser closes the database under us. */
  static async open(name: string, lost: () => void): Promise<DatabaseStore> {
    const db = await openDB<Schema>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('records');
        fresh.createObjectStore('session');
        fresh.createObjectStore('meta');
      },
      // Another tab wants a newer version: let it, and work on from memory.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        lost();
      },
      terminated: lost,
    });
    return new DatabaseStore(db);
  }

  async *journal() {
    let after: string | undefined;
    for (;;) {
      const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
      const tx = this.db.transaction('records');
      const [keys, lines] = await Promise.all([
        tx.store.getAllKeys(range, piece),
        tx.store.getAll(range, piece),
      ]);
      if (lines.length > 0) {
        yield lines.map((line) => `${line}\n`).join('');
      }
      if (lines.length < piece) {
        return;
      }
      after = keys.at(-1);
    }
  }

  async save(lines: readonly string[], session?: string | null): Promise<void> {
    const entries = lines.map((line) => [idOf(line), line] as const);
    const tx = this.db.transaction(['records', 'session'], 'readwrite', {
      // What happened must be on the disk; how far the timer has come may be a second late.
      durability: lines.length > 0 ? 'strict' : 'relaxed',
    });
    const records = tx.objectStore('records');
    for (const [id, line] of entries) {
      void records.put(line, id);
    }
    if (session === null) {
      void tx.objectStore('session').delete('running');
    } else if (session !== undefined) {
      void tx.objectStore('session').put(session, 'running');
    }
    // Now, not when the page next has time: it may be closing.
    tx.commit();
    await tx.done;
  }

  session(): Promise<string | undefined> {
    return this.db.get('session', 'running');
  }

  async get<Value>(key: string): Promise<Value | undefined> {
    return (await this.db.get('meta', key)) as Value | undefined;
  }

  async set(key: string, value: unknown): Promise<void> {
    await this.db.put('meta', value, key);
  }

  async erase(): Promise<void> {
    const tx = this.db.transaction(['records', 'session', 'meta'], 'readwrite');
    void tx.objectStore('records').clear();
    void tx.objectStore('session').clear();
    void tx.objectStore('meta').clear();
    await tx.done;
  }
}
