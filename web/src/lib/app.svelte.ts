// What every page shares: the engine, the store, the atlas, progress, settings. Pages read it and
// call its few methods; nothing is decided here.
import { loadEngine, type Engine, type CallName } from '$engine/engine';
import type { Atlas, Calls, Habits, Judgement, MeasureView, Progress, Stamp } from '$engine/types';
import { SafeStore, type Trouble } from '$store/safe';
import type { Slot } from '$store/store';
import { instant, now } from './clock';
import { indexOf, type Index } from './atlas-index';
import { glimpse } from './glimpse';
import { rememberedTheme, showTheme, usual, type Settings } from './settings.svelte';

const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
const random = (bytes: number) => hex(crypto.getRandomValues(new Uint8Array(bytes)));

function remembered(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

// Lets the page draw and answer between two pieces of work.
const breathe = () =>
  new Promise<void>((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(0);
  });

// After the next picture; a page that is not in sight draws none.
const drawn = () =>
  new Promise<void>((go) => {
    setTimeout(go, 200);
    requestAnimationFrame(() => {
      setTimeout(go);
    });
  });

const returningKey = 'unknot-returning';

class App {
  /** There was a session before: known before the journal is. */
  readonly returning = remembered(returningKey);
  /** True when the engine and the journal are there. */
  ready = $state(false);
  /** Why the app could not start. */
  failure = $state('');
  /** The browser does not store: the person must know. */
  trouble = $state<Trouble>();
  atlas = $state.raw<Atlas>();
  index = $state.raw<Index>();
  progress = $state.raw<Progress>();
  /** Until it is ready, the first course of the progress page, where that was wanted. */
  glimpse = $state.raw<Judgement>();
  /** What brings it back: the interview, the habit that is being tried, the person's week. */
  habits = $state.raw<Habits>();
  settings = $state<Settings>({ ...usual, theme: rememberedTheme() });
  lastExport = $state<string>();
  /** A session that was under way when the page was left. */
  interrupted = $state<string>();
  /** The same of a measure, as it would go on. */
  unmeasured = $state.raw<MeasureView>();

  #engine: Engine | undefined;
  #store: SafeStore | undefined;
  #device = '';
  #channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('unknot');
  #started: Promise<void> | undefined;
  /** The engine reads one journal at a time; what comes from other tabs meanwhile waits here. */
  #reading = true;
  #others: string[] = [];
  /** Another tab erased everything: what this one still holds must not come back. */
  #gone = false;

  /** Resolves when the engine and the journal are there; never rejects, see `failure`. */
  start(wantsGlimpse = false): Promise<void> {
    this.#started ??= this.#start(wantsGlimpse);
    return this.#started;
  }

  async #start(wantsGlimpse: boolean) {
    this.#listen();
    try {
      const loading = loadEngine();
      const opening = SafeStore.open((trouble) => {
        this.trouble = trouble;
      });
      const first = wantsGlimpse ? glimpse(loading, opening, now()) : undefined;
      const [engine, store] = await Promise.all([loading, opening]);
      this.#engine = engine;
      this.#store = store;
      if (first) {
        this.glimpse = await first;
        await drawn();
      }
      await breathe();
      const atlas = engine.call('atlas', {});
      await breathe();
      this.atlas = atlas;
      this.index = indexOf(atlas);
      await this.#readStore(store, engine);
      await breathe();
      this.refresh();
      this.#read();
      this.ready = true;
      this.glimpse = undefined;
    } catch (problem) {
      this.failure = problem instanceof Error ? problem.message : String(problem);
    }
  }

  async #readStore(store: SafeStore, engine: Engine) {
    const device = await store.get<string>('device');
    this.#device = device ?? `web-${random(4)}`;
    if (!device) {
      await store.set('device', this.#device);
    }
    this.settings = { ...usual, ...(await store.get<Partial<Settings>>('settings')) };
    showTheme(this.settings.theme);
    this.lastExport = await store.get<string>('lastExport');
    for await (const lines of store.journal()) {
      engine.load(lines);
    }
    this.interrupted = await store.unfinished('session');
    await this.#offerMeasure(await store.unfinished('measure'));
  }

  // One that is damaged or a day old is not offered, and not kept either.
  async #offerMeasure(saved: string | undefined) {
    this.unmeasured = undefined;
    if (saved === undefined) {
      return;
    }
    try {
      this.unmeasured = this.call('measure_unfinished', { saved, now: instant() });
    } catch {
      await this.keep([], null, 'measure');
    }
  }

  // Another tab writes to the same store; its records are merged here as they come.
  #listen() {
    this.#channel?.addEventListener('message', (event: MessageEvent) => {
      const { lines, over, erased } = event.data as {
        lines?: string[];
        over?: Slot;
        erased?: boolean;
      };
      if (over) {
        this.#forget(over);
      }
      if (erased) {
        this.#gone = true;
        location.reload();
      } else if (lines) {
        this.#others.push(...lines);
        if (!this.#reading) {
          this.#read();
        }
      }
    });
  }

  #read() {
    this.#reading = false;
    const lines = this.#others.splice(0);
    if (lines.length > 0) {
      this.#engine?.load(lines.join('\n'));
      this.refresh();
    }
  }

  /** While this runs, nothing else is read into the journal. */
  async reading<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#reading = true;
    try {
      return await work();
    } finally {
      this.#read();
    }
  }

  call<Name extends CallName>(name: Name, request: Calls[Name]['request']): Calls[Name]['answer'] {
    if (!this.#engine) {
      throw new Error('The engine is not there yet.');
    }
    return this.#engine.call(name, request);
  }

  /** Who writes, when, and with which randomness: for calls that make records. */
  stamp(ms: number = now()): Stamp {
    return { device: this.#device, entropy: random(640), now: instant(ms) };
  }

  /** What is stored now of what was under way, whichever tab stored it. */
  async saved(slot: Slot): Promise<string | undefined> {
    const saved = await this.#store?.unfinished(slot);
    if (slot === 'session') {
      this.interrupted = saved;
    } else {
      await this.#offerMeasure(saved);
    }
    return saved;
  }

  /** Stores records that a call returned, and with them how far a session or measure has come. */
  async keep(
    lines: readonly string[],
    state?: string | null,
    slot: Slot = 'session',
  ): Promise<void> {
    if (this.#gone || (lines.length === 0 && state === undefined)) {
      return;
    }
    await this.#store?.save(lines, state, slot);
    if (state === null) {
      this.#forget(slot);
    } else if (state !== undefined && slot === 'session') {
      this.interrupted = state;
    }
    if (lines.length > 0 || state === null) {
      this.#channel?.postMessage({ lines: [...lines], over: state === null ? slot : undefined });
    }
  }

  #forget(slot: Slot) {
    if (slot === 'session') {
      this.interrupted = undefined;
    } else {
      this.unmeasured = undefined;
    }
  }

  refresh() {
    this.progress = this.call('progress', { now: instant() });
    this.habits = this.call('habits', { regions: [], now: instant() });
    try {
      if (this.progress.sessions.length > 0) {
        localStorage.setItem(returningKey, '1');
      } else {
        localStorage.removeItem(returningKey);
      }
    } catch {
      // Then Today greets as on the first visit until the journal is there.
    }
  }

  async saveSettings() {
    if (this.#gone) {
      return;
    }
    showTheme(this.settings.theme);
    await this.#store?.set('settings', $state.snapshot(this.settings));
  }

  async exported() {
    this.lastExport = instant();
    await this.#store?.set('lastExport', this.lastExport);
  }

  /** Forgets everything on this device. */
  async erase() {
    await this.#store?.erase();
    this.call('session_forget', {});
    this.call('measure_forget', {});
    this.call('journal_erase', {});
    this.#forget('session');
    this.#forget('measure');
    this.lastExport = undefined;
    this.settings = { ...usual };
    showTheme('auto');
    // A new name, so that nothing written from now on can be tied to what was.
    this.#device = `web-${random(4)}`;
    await this.#store?.set('device', this.#device);
    this.#channel?.postMessage({ erased: true });
    this.refresh();
  }
}

export const app = new App();
