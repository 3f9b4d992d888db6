// A running session: passes inputs to the engine, plays its cues, draws from its view, and stores
// its state. What happens when is the engine's; here is only when to tell it the time.
import type { InputKind, Plan, SessionAnswer, SessionInput, SessionView } from '$engine/types';
import { app } from '$lib/app.svelte';
import { instant, now } from '$lib/clock';
import { showOnLockScreen, takeMediaKeys } from '$lib/sound/media-keys';
import { Microphone, type Level } from '$lib/sound/microphone';
import { UnderWay } from '$lib/under-way.svelte';

const tickEvery = 1000; // while visible
const pulseEvery = 5000; // from the worker, while hidden
const catchUpEvery = 10_000; // at most: a clock that stands still again and again helps nobody
const saveEvery = 900; // of mere time, so every tick; anything else is stored at once

export type Extra = Pick<SessionInput, 'rating' | 'yes' | 'sign' | 'reason'>;

export class Run extends UnderWay<SessionAnswer> {
  view = $state.raw<SessionView>();
  /** When the view was true, by our clock: the ring is drawn from here. */
  seenAt = $state(0);
  listening = $state(false);
  level = $state.raw<Level>();
  microphoneRefused = $state(false);

  #microphone: Microphone | undefined;
  #releaseKeys = () => {};
  #interval: ReturnType<typeof setInterval> | undefined;
  #deadline = () => {};
  #pulse = () => {};
  #lastTick = 0;
  #lastCatchUp = -Infinity;

  private constructor() {
    super('session', saveEvery);
  }

  /** Begins a plan; call it from a tap, because sound needs one. */
  static async begin(plan: Plan): Promise<Run> {
    const run = new Run();
    await run.from(async (at) => {
      const answer = app.call('session_start', {
        plan: $state.snapshot(plan),
        stamp: app.stamp(at),
      });
      // Not awaited: a browser that makes us wait for sound must not hold the session up.
      const sound = run.clock.start();
      await Promise.race([sound, new Promise((go) => setTimeout(go, 400))]);
      return answer;
    });
    return run;
  }

  /**
   * Takes up the saved session; it stays paused until the person carries on. Undefined when there
   * is none: another tab has ended it.
   */
  static async restore(): Promise<Run | undefined> {
    const run = new Run();
    await run.from(async (at) => {
      const saved = await run.saved();
      return saved === undefined
        ? undefined
        : app.call('session_restore', { saved, now: instant(at) });
    });
    return run.over ? undefined : run;
  }

  input(kind: InputKind, extra: Extra = {}) {
    if (this.over) {
      return;
    }
    const at = now();
    if (kind !== 'tick') {
      void this.clock.start(); // the first tap after a reload wakes the sound
    }
    const answer = app.call('session_input', {
      input: { kind, at: instant(at), ...extra },
      stamp: app.stamp(at),
    });
    void this.take(answer, at, kind !== 'tick');
  }

  tap() {
    if (this.view?.paused) {
      this.input('resume');
    } else if (this.view?.tap) {
      this.input('tap');
    }
  }

  /** Milliseconds left of the running timer, now. */
  left(): number | undefined {
    const view = this.view;
    if (view?.left_ms === undefined) {
      return undefined;
    }
    return Math.max(0, view.left_ms - (view.paused ? 0 : Math.max(0, now() - this.seenAt)));
  }

  async listen() {
    if (this.#microphone) {
      return;
    }
    this.#microphone = new Microphone(
      () => {
        // Only a mark or an advance; never the end of a pause or an answer.
        if (this.view && !this.view.paused && this.view.tap) {
          this.input('tap');
        }
      },
      (level) => {
        this.level = level;
      },
      () => this.cues.audible,
    );
    try {
      await this.#microphone.start();
      this.listening = true;
    } catch {
      this.#microphone = undefined;
      this.microphoneRefused = true;
    }
  }

  override close() {
    super.close();
    clearInterval(this.#interval);
    this.#deadline();
    this.#pulse();
    this.cues.forget();
    document.removeEventListener('visibilitychange', this.#visibility);
    document.removeEventListener('resume', this.#back);
    removeEventListener('pagehide', this.#leaving);
    this.#releaseKeys();
    void this.#microphone?.stop();
    this.listening = false;
  }

  protected override woken() {
    this.#tick();
  }

  protected open() {
    this.#interval = setInterval(() => {
      this.#tick();
    }, tickEvery);
    this.#beat();
    document.addEventListener('visibilitychange', this.#visibility);
    document.addEventListener('resume', this.#back);
    addEventListener('pagehide', this.#leaving);
    this.#releaseKeys = takeMediaKeys({
      play: () => {
        this.tap();
      },
      pause: () => {
        this.input('pause');
      },
      next: () => {
        this.tap();
      },
      stop: () => {
        this.input('pause');
      },
    });
    if (app.settings.microphone) {
      void this.listen();
    }
  }

  #beat() {
    this.#pulse = this.timers.after(pulseEvery, () => {
      this.#tick();
      this.#beat();
    });
  }

  #tick() {
    if (this.view && !this.view.paused && now() - this.#lastTick >= tickEvery - 50) {
      this.input('tick');
    }
    this.#catchUp();
  }

  // After a phone call or a frozen page: what is past is not played, and what is now is said anew.
  // After a long gap the engine has paused the session at the tick before, and nothing is left.
  #catchUp() {
    this.cues.realign();
    const at = now();
    const free = Math.abs(at - this.#lastCatchUp) >= catchUpEvery;
    if (!this.over && this.view && !this.view.paused && this.cues.behind && free) {
      this.#lastCatchUp = at;
      this.speech.drop();
      this.input('repeat');
    }
  }

  readonly #visibility = () => {
    if (document.hidden) {
      this.#leaving();
    } else {
      this.#back();
    }
  };

  readonly #back = () => {
    this.#tick();
    void this.clock.wake();
  };

  readonly #leaving = () => {
    // To this very second: the page may be gone in a moment.
    if (!this.over && this.view && !this.view.paused) {
      this.keepNext();
      this.input('tick');
    }
  };

  protected async take(answer: SessionAnswer, at: number, happened: boolean): Promise<void> {
    const before = this.view;
    this.#lastTick = at;
    this.view = answer.view;
    this.seenAt = at;
    const since = now() - at;
    if (answer.reschedule || answer.cues.length > 0) {
      // Left for measurements, as the cues below: what the engine wants to be heard.
      performance.mark('unknot-plan', {
        detail: { at, reschedule: answer.reschedule, cues: answer.cues },
      });
    }
    if (answer.reschedule) {
      this.cues.replace(answer.cues, since);
    } else {
      this.cues.add(answer.cues, since);
    }
    this.#deadline();
    if (answer.view.left_ms !== undefined && !answer.view.paused) {
      this.#deadline = this.#nextPhase(answer.view.left_ms - since);
    }
    if (before?.say !== answer.view.say || before.paused !== answer.view.paused) {
      showOnLockScreen(answer.view.title, answer.view.say, answer.view.paused);
    }
    const over = answer.saved === '';
    if (over) {
      this.close();
    }
    await this.keep(answer, at, happened || before?.phase !== answer.view.phase);
    if (over) {
      app.refresh();
    }
  }

  // The page moves on at the very end of a timer, not up to a second later.
  #nextPhase(ms: number): () => void {
    const id = setTimeout(() => {
      if (this.view && !this.view.paused) {
        this.input('tick');
      }
    }, ms + 5);
    return () => {
      clearTimeout(id);
    };
  }
}

class Current {
  run = $state.raw<Run>();
}
/** The session of this tab, if there is one; it outlives the page that shows it. */
export const current = new Current();
