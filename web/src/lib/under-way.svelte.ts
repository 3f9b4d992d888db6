// What a session and a measure have in common while the engine leads: one at a time over all tabs,
// sound, a screen that stays on, and a state that is stored as it goes, so that neither a reload
// nor a killed tab loses it.
import { app } from '$lib/app.svelte';
import { now } from '$lib/clock';
import { onlyHere } from '$lib/only-here';
import { AudioClock } from '$lib/sound/audio';
import { CuePlayer, type Played } from '$lib/sound/cues';
import { SpeechQueue } from '$lib/sound/speech';
import { workerTimers, type Timers } from '$lib/sound/timers';
import { BrowserVoice } from '$lib/sound/voice';
import { WakeLock } from '$lib/sound/wake-lock';
import type { Slot } from '$store/store';

/** Of every answer: what is to be stored, in one transaction; `saved` is empty once it is over. */
interface Stored {
  lines: readonly string[];
  saved: string;
}

export abstract class UnderWay<Answer extends Stored> {
  screenStaysOn = $state<boolean>();
  over = $state(false);

  protected readonly timers: Timers = workerTimers();
  protected readonly clock = new AudioClock(() => {
    this.woken();
  });
  protected readonly speech = new SpeechQueue(new BrowserVoice(() => app.settings, this.timers));
  protected readonly cues = new CuePlayer(
    this.clock,
    this.timers,
    this.speech,
    () => app.settings,
    now,
    note,
  );
  #wakeLock = new WakeLock((held) => {
    this.screenStaysOn = held;
  });
  #releaseTab = () => {};
  #lastSave = 0;

  /** `saveEvery`: how long mere time goes unstored, in ms; what happens is stored at once. */
  protected constructor(
    private readonly slot: Slot,
    private readonly saveEvery: number,
  ) {}

  /** The audio clock goes again after the browser held it. */
  protected woken() {}
  /** Begins what runs beside it. */
  protected abstract open(): void;
  protected abstract take(answer: Answer, at: number, happened: boolean): Promise<void>;

  /** The first answer, and all that goes with it; closed again when there is none. */
  protected async from(first: (at: number) => Promise<Answer | undefined>) {
    try {
      this.#releaseTab = await onlyHere();
      const at = now();
      const answer = await first(at);
      if (!answer) {
        this.close();
        return;
      }
      this.open();
      this.#wakeLock.start();
      await this.take(answer, at, true);
    } catch (problem) {
      this.close();
      throw problem;
    }
  }

  /** What is stored, if it still is: another tab may have ended it. */
  protected saved(): Promise<string | undefined> {
    return app.saved(this.slot);
  }

  protected async keep({ lines, saved }: Answer, at: number, happened: boolean) {
    const due = at - this.#lastSave >= this.saveEvery || at < this.#lastSave;
    if (saved === '' || happened || lines.length > 0 || due) {
      this.#lastSave = at;
      await app.keep(lines, saved === '' ? null : saved, this.slot);
    }
  }

  /** The next state is stored, whatever it is. */
  protected keepNext() {
    this.#lastSave = 0;
  }

  close() {
    this.over = true;
    this.#releaseTab();
    this.#wakeLock.stop();
    // The last words are said to their end.
    setTimeout(() => {
      this.speech.close();
      void this.clock.close();
      this.timers.close();
    }, 8000);
  }
}

// Left for measurements: how late each cue was against the engine's plan.
function note({ cue, late_ms, by, heard }: Played) {
  performance.mark('unknot-cue', { detail: { ...cue, late_ms, by, heard } });
}
