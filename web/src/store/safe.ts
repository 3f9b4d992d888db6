// A store that never loses anything silently: where the browser refuses to store, records stay in
// memory and the person is told at once (`trouble`), with an export button beside it.
import { DatabaseStore } from './database';
import { MemoryStore } from './memory';
import { idOf, type Slot, type Store } from './store';

export type Trouble = 'blocked' | 'full' | 'lost';

function isFull(problem: unknown): boolean {
  return problem instanceof DOMException && problem.name === 'QuotaExceededError';
}

export class SafeStore implements Store {
  private durable: Store | undefined;
  private readonly memory = new MemoryStore();
  private pending = Promise.resolve();

  private constructor(private readonly tell: (trouble: Trouble) => void) {}

  static async open(
    tell: (trouble: Trouble) => void,
    open: (lost: () => void) => Promise<Store> = (lost) => DatabaseStore.open('unknot', lost),
  ): Promise<SafeStore> {
    const store = new SafeStore(tell);
    try {
      store.durable = await open(() => {
        store.giveUp('lost');
      });
    } catch {
      store.giveUp('blocked');
    }
    return store;
  }

  private giveUp(trouble: Trouble) {
    this.durable = undefined;
    this.tell(trouble);
  }

  async *journal() {
    yield* this.durable ? this.durable.journal() : this.memory.journal();
  }

  since(id: string): Promise<string[]> {
    return (this.durable ?? this.memory).since(id);
  }

  async save(lines: readonly string[], state?: string | null, slot?: Slot): Promise<void> {
    // Our own mistake, not the browser's: it must not look like a full disk.
    lines.forEach(idOf);
    // One after the other, so that an older state never overwrites a newer one.
    this.pending = this.pending.then(async () => {
      if (this.durable) {
        try {
          await this.durable.save(lines, state, slot);
          return;
        } catch (problem) {
          this.giveUp(isFull(problem) ? 'full' : 'lost');
        }
      }
      await this.memory.save(lines, state, slot);
    });
    return this.pending;
  }

  unfinished(slot: Slot): Promise<string | undefined> {
    return (this.durable ?? this.memory).unfinished(slot);
  }

  get<Value>(key: string): Promise<Value | undefined> {
    return (this.durable ?? this.memory).get<Value>(key);
  }

  async set(key: string, value: unknown): Promise<void> {
    try {
      await (this.durable ?? this.memory).set(key, value);
    } catch (problem) {
      this.giveUp(isFull(problem) ? 'full' : 'lost');
      await this.memory.set(key, value);
    }
  }

  async erase(): Promise<void> {
    await this.pending;
    await this.durable?.erase();
    await this.memory.erase();
  }
}
