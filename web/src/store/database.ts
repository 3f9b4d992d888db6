// Records in IndexedDB.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { idOf, type Slot, type Store } from './store';

/** The names in the database; they stay as they are. */
const places = { session: 'running', measure: 'measure' } as const satisfies Record<Slot, string>;
type Place = (typeof places)[Slot];

interface Schema extends DBSchema {
  records: { key: string; value: string };
  session: { key: Place; value: string };
  meta: { key: string; value: unknown };
}

const piece = 5000; // records read at a time

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
    let next: Promise<string[]> | undefined = this.db.getAll('records', undefined, piece);
    while (next) {
      const lines: string[] = await next;
      const last = lines.at(-1);
      // Read by the database while this piece is read by whoever asked.
      next =
        last === undefined || lines.length < piece
          ? undefined
          : this.db.getAll('records', IDBKeyRange.lowerBound(idOf(last), true), piece);
      if (last !== undefined) {
        yield `${lines.join('\n')}\n`;
      }
    }
  }

  since(id: string): Promise<string[]> {
    return this.db.getAll('records', IDBKeyRange.lowerBound(id));
  }

  async save(lines: readonly string[], state?: string | null, slot: Slot = 'session') {
    const entries = lines.map((line) => [idOf(line), line] as const);
    const tx = this.db.transaction(['records', 'session'], 'readwrite', {
      // What happened must be on the disk; how far the timer has come may be a second late.
      durability: lines.length > 0 ? 'strict' : 'relaxed',
    });
    const records = tx.objectStore('records');
    for (const [id, line] of entries) {
      void records.put(line, id);
    }
    if (state === null) {
      void tx.objectStore('session').delete(places[slot]);
    } else if (state !== undefined) {
      void tx.objectStore('session').put(state, places[slot]);
    }
    // Now, not when the page next has time: it may be closing.
    tx.commit();
    await tx.done;
  }

  unfinished(slot: Slot): Promise<string | undefined> {
    return this.db.get('session', places[slot]);
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
