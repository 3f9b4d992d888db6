// Records in memory only: for tests, and where the browser refuses to store anything.
import { idOf, type Store } from './store';

export class MemoryStore implements Store {
  private records = new Map<string, string>();
  private running: string | undefined;
  private meta = new Map<string, unknown>();

  async *journal() {
    const lines = [...this.records.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
    yield lines.map(([, line]) => `${line}\n`).join('');
  }

  // Fails as a database would: later, not at once.
  async save(lines: readonly string[], session?: string | null): Promise<void> {
    const entries = lines.map((line) => [idOf(line), line] as const);
    for (const [id, line] of entries) {
      this.records.set(id, line);
    }
    if (session !== undefined) {
      this.running = session ?? undefined;
    }
  }

  session(): Promise<string | undefined> {
    return Promise.resolve(this.running);
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
    this.running = undefined;
    return Promise.resolve();
  }
}
