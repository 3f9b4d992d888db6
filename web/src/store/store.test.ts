// One contract for every place where records rest.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DatabaseStore } from './database';
import { MemoryStore } from './memory';
import { SafeStore, type Trouble } from './safe';
import type { Store } from './store';

let databases = 0;
const places: [name: string, open: () => Promise<Store>][] = [
  ['memory', () => Promise.resolve(new MemoryStore())],
  ['database', () => DatabaseStore.open(`contract-${(databases += 1)}`, () => undefined)],
  [
    'safe',
    () =>
      SafeStore.open(
        () => undefined,
        () => DatabaseStore.open(`contract-${(databases += 1)}`, () => undefined),
      ),
  ],
];

const line = (id: string, rest = '') => `{"id":"${id}"${rest}}`;

async function journal(store: Store): Promise<string> {
  let text = '';
  for await (const piece of store.journal()) {
    text += piece;
  }
  return text;
}

describe.each(places)('the %s store', (_, open) => {
  it('returns records in the order of their ids, each once', async () => {
    const store = await open();
    await store.save([line('b'), line('a')]);
    await store.save([line('c'), line('b')]);
    expect(await journal(store)).toBe(`${line('a')}\n${line('b')}\n${line('c')}\n`);
  });

  it('keeps a line byte for byte', async () => {
    const store = await open();
    const odd = '{"id":"x","kind":"newer","body":{"a":1.50},"more":"ä"}';
    await store.save([odd]);
    expect(await journal(store)).toBe(`${odd}\n`);
  });

  it('returns what is from an id on', async () => {
    const store = await open();
    await store.save([line('b'), line('a'), line('c')]);
    expect(await store.since('b')).toEqual([line('b'), line('c')]);
    expect(await store.since('bb')).toEqual([line('c')]);
    expect(await store.since('d')).toEqual([]);
  });

  it('returns a journal longer than one piece whole', async () => {
    const store = await open();
    const ids = Array.from({ length: 10_203 }, (__, i) => String(i).padStart(5, '0'));
    await store.save(ids.map((id) => line(id)));
    expect((await journal(store)).split('\n').filter((each) => each !== '')).toHaveLength(10_203);
  });

  it('keeps, replaces and forgets the running session', async () => {
    const store = await open();
    expect(await store.unfinished('session')).toBeUndefined();
    await store.save([], 'one');
    await store.save([line('a')]);
    expect(await store.unfinished('session')).toBe('one');
    await store.save([line('b')], 'two');
    expect(await store.unfinished('session')).toBe('two');
    await store.save([], null);
    expect(await store.unfinished('session')).toBeUndefined();
  });

  it('keeps a measure beside a session, each of its own', async () => {
    const store = await open();
    await store.save([], 'pressing');
    await store.save([line('a')], 'measuring', 'measure');
    expect(await store.unfinished('measure')).toBe('measuring');
    await store.save([], null, 'measure');
    expect(await store.unfinished('measure')).toBeUndefined();
    expect(await store.unfinished('session')).toBe('pressing');
  });

  it('stores neither records nor session when one of them is bad', async () => {
    const store = await open();
    await store.save([], 'before').catch(() => undefined);
    await expect(store.save(['{"no":"id"}', line('a')], 'after')).rejects.toThrow();
  });

  it('keeps settings', async () => {
    const store = await open();
    await store.set('settings', { rate: 1.1 });
    expect(await store.get('settings')).toEqual({ rate: 1.1 });
    expect(await store.get('other')).toBeUndefined();
  });

  it('erases everything', async () => {
    const store = await open();
    await store.save([line('a')], 'running');
    await store.save([], 'measuring', 'measure');
    await store.set('device', 'x');
    await store.erase();
    expect(await journal(store)).toBe('');
    expect(await store.unfinished('session')).toBeUndefined();
    expect(await store.unfinished('measure')).toBeUndefined();
    expect(await store.get('device')).toBeUndefined();
  });
});

class Failing extends MemoryStore {
  constructor(private readonly problem: unknown) {
    super();
  }
  override save(): Promise<void> {
    return Promise.reject(this.problem as Error);
  }
}

describe('the safe store', () => {
  it('says that the browser refuses, and works on in memory', async () => {
    const told: Trouble[] = [];
    const store = await SafeStore.open(
      (trouble) => told.push(trouble),
      () => Promise.reject(new Error('denied')),
    );
    await store.save([line('a')], 'running');
    expect(told).toEqual(['blocked']);
    expect(await journal(store)).toBe(`${line('a')}\n`);
    expect(await store.unfinished('session')).toBe('running');
  });

  it('tells a full device from a lost database, and keeps the records that did not fit', async () => {
    for (const [problem, trouble] of [
      [new DOMException('full', 'QuotaExceededError'), 'full'],
      [new DOMException('gone', 'InvalidStateError'), 'lost'],
    ] as const) {
      const told: Trouble[] = [];
      const store = await SafeStore.open(
        (each) => told.push(each),
        () => Promise.resolve(new Failing(problem)),
      );
      await store.save([line('a')]);
      expect(told).toEqual([trouble]);
      expect(await journal(store)).toBe(`${line('a')}\n`);
    }
  });
});
