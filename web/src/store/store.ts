// Where records and the running session rest in the browser. The interface is small on purpose;
// two places implement it, the database and plain memory, and one contract test runs on both.

export interface Store {
  /** All records, in pieces of JSON Lines, so that a long journal is never one text. */
  journal(): AsyncIterable<string>;
  /**
   * Records and the running session's state, in one transaction: both rest or neither does.
   * `session` null: there is none any more; undefined: leave it as it is.
   */
  save(lines: readonly string[], session?: string | null): Promise<void>;
  session(): Promise<string | undefined>;
  get<Value>(key: string): Promise<Value | undefined>;
  set(key: string, value: unknown): Promise<void>;
  /** Everything: records, session, settings. */
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
