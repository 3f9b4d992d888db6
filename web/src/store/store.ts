// Where records and what is under way rest in the browser. The interface is small on purpose;
// two places implement it, the database and plain memory, and one contract test runs on both.

/** What can be under way, each at most once. */
export type Slot = 'session' | 'measure';

export interface Store {
  /** All records, in pieces of JSON Lines, so that a long journal is never one text. */
  journal(): AsyncIterable<string>;
  /** Those from this id on, which is from a time on. */
  since(id: string): Promise<string[]>;
  /**
   * Records and the state of what is under way, in one transaction: both rest or neither does.
   * `state` null: there is none any more; undefined: leave it as it is.
   */
  save(lines: readonly string[], state?: string | null, slot?: Slot): Promise<void>;
  unfinished(slot: Slot): Promise<string | undefined>;
  get<Value>(key: string): Promise<Value | undefined>;
  set(key: string, value: unknown): Promise<void>;
  /** Everything: records, what is under way, settings. */
  erase(): Promise<void>;
}

/** The id of a record, from its line. */
export function idOf(line: string): string {
  const { id } = JSON.parse(line) as { id?: unknown };
  if (typeof id !== 'string' || id === '') {
    throw new Error('A record without an id cannot be stored.');
  }
  return id;
}
