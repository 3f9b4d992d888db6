// Records in memory only: for tests, and where the browser refuses to store anything.
import { idOf, type Slot, type Store } from './store';

export class MemoryStore implements Store {
  private records = new Map<string, string>();
  private under = new Map<Slot, string>();
  private meta = new Map<string, unknown>();

  async *journal() {
    const lines = [...this.records.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
    yield lines.map(([, line]) => `${line}\n`).join('');
  }

  since(id: string): Promise<string[]> {
    const lines = [...this.records.entries()].filter(([each]) => each >= id).sort();
    return Promise.resolve(lines.map(([, line]) => line));
  }

  // Fails as a database would: later, not at once.
  async save(lines: readonly string[], state?: string | null, slot: Slot = 'session') {
    const entries = lines.map((line) => [idOf(line), line] as const);
    for (const [id, line] of entries) {
      this.records.set(id, line);
    }
    if (state === null) {
      this.under.delete(slot);
    } else if (state !== undefined) {
      this.under.set(slot, state);
    }
  }

  unfinished(slot: Slot): Promise<string | undefined> {
    return Promise.resolve(this.under.get(slot));
  }

  get<Value>(key: string): Promise<Value | undefined> {
    return Promise.resolve(this.meta.get(key) as Value | undefined);
  }

  set(key: string, value: unknown): Promise<void> {
    this.meta.set(key, structuredClone(value));
    return Promise.resolve();
  }

  erase(): Promise<void> {
    this.records.clear();
    this.meta.clear();
    this.under.clear();
    return Promise.resolve();
  }
}
