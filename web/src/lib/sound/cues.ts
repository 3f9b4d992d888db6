// Plays a session's cues. Tones lie on the audio clock ahead of time. Speech can't; it is started by
// whichever comes first, a worker's timer or the audio clock's own call.
import type { Cue, Tone } from '$engine/types';
import type { SpeechQueue } from './speech';
import { lengthOf } from './tones';
import type { Timers } from './timers';

const stale = 2000; // ms; a sentence later than this belongs to a moment that is over
const lost = 500; // ms; so does a tone
const drift = 80; // ms; two clocks never read quite the same

export interface CueClock {
  readonly time: number;
  readonly running: boolean;
  tone(tone: Tone, at: number): () => void;
  at(time: number, call: () => void): () => void;
}

/** What the person wants to hear. */
export interface Wanted {
  tones: boolean;
  voice: boolean;
}

export interface Played {
  cue: Cue;
  late_ms: number;
  /** What started it; `clock`: a tone, put on the audio clock ahead of time. */
  by: 'worker' | 'audio' | 'now' | 'clock';
  heard: boolean;
}

interface PutTone {
  tone: Tone;
  due: number; // by our clock, in ms
  at: number; // on the audio clock, in seconds
  until: number;
  cancel: () => void;
}

export class CuePlayer {
  #tones = new Set<PutTone>();
  #sentences = new Set<() => void>();
  #offset = 0; // of the audio clock from ours, in ms, as the tones were put on it
  #behind = false;

  constructor(
    private readonly clock: CueClock,
    private readonly timers: Timers,
    private readonly speech: SpeechQueue,
    private readonly wanted: () => Wanted,
    private readonly now: () => number,
    private readonly played: (what: Played) => void = () => undefined,
  ) {}

  /** True while a tone sounds or something is said: the microphone must not hear itself. */
  get audible(): boolean {
    const time = this.clock.time;
    return (
      this.speech.speaking || [...this.#tones].some(({ at, until }) => time >= at && time <= until)
    );
  }

  /** True when a cue came too late to be played: the page or its sound stood still for a while. */
  get behind(): boolean {
    return this.#behind;
  }

  /** Forgets what was scheduled before and takes these; `sinceInput` ms have passed since. */
  replace(cues: readonly Cue[], sinceInput = 0) {
    this.forget();
    this.#behind = false;
    this.add(cues, sinceInput);
  }

  add(cues: readonly Cue[], sinceInput = 0) {
    this.realign();
    const time = this.clock.time;
    for (const cue of cues) {
      const wait = Math.max(0, cue.in_ms - sinceInput);
      const at = time + wait / 1000;
      if (cue.tone !== 'none' && this.wanted().tones) {
        this.#tone(cue.tone, at, this.now() + wait);
        const late_ms = Math.max(0, (this.clock.time - at) * 1000);
        this.played({ cue, late_ms, by: 'clock', heard: true });
      }
      if (cue.say !== '') {
        this.#later(cue, wait, at);
      }
    }
  }

  /**
   * Puts the tones that lie ahead in their places again where the audio clock did not go as ours
   * did; what is past by then is left out. Call it now and then.
   */
  realign() {
    const { time, running } = this.clock;
    const now = this.now();
    const offset = time * 1000 - now;
    for (const put of this.#tones) {
      if (put.until < time) {
        this.#tones.delete(put);
      }
    }
    if (!running || Math.abs(offset - this.#offset) < drift) {
      return;
    }
    this.#offset = offset;
    for (const put of [...this.#tones].filter(({ at }) => at > time)) {
      this.#takeBack(put);
      if (now - put.due > lost) {
        this.#behind = true;
      } else {
        this.#tone(put.tone, time + Math.max(0, put.due - now) / 1000, put.due);
      }
    }
  }

  /** Takes back what has not come yet. What has begun is heard to its end. */
  forget() {
    for (const cancel of this.#sentences) {
      cancel();
    }
    this.#sentences.clear();
    const time = this.clock.time;
    for (const put of [...this.#tones].filter(({ at }) => at > time)) {
      this.#takeBack(put);
    }
  }

  #takeBack(put: PutTone) {
    put.cancel();
    this.#tones.delete(put);
  }

  #tone(tone: Tone, at: number, due: number) {
    const cancel = this.clock.tone(tone, at);
    this.#tones.add({ tone, due, at, until: at + lengthOf(tone) + 0.3, cancel });
  }

  // A tone stands in for a voice that is wanted and not there, unless the cue has its own.
  #standsIn(cue: Cue): boolean {
    const { tones, voice } = this.wanted();
    return tones ? cue.tone === 'none' : voice;
  }

  #later(cue: Cue, wait: number, at: number) {
    const due = this.now() + wait;
    let over = false;
    const fire = (by: Played['by']) => {
      if (over) {
        return;
      }
      cancel();
      this.#sentences.delete(cancel);
      const late_ms = this.now() - due;
      if (late_ms > stale) {
        this.#behind = true;
        this.played({ cue, late_ms, by, heard: false });
        return;
      }
      const heard = this.speech.say(cue.say, cue.must);
      if (!heard && !this.speech.speaking && this.#standsIn(cue)) {
        this.#tone(cue.must ? 'begin' : 'mark', this.clock.time, this.now());
      }
      this.played({ cue, late_ms, by, heard });
    };
    let cancelTimer = () => {};
    let cancelAudio = () => {};
    const cancel = () => {
      over = true;
      cancelTimer();
      cancelAudio();
    };
    if (wait === 0) {
      fire('now');
      return;
    }
    cancelTimer = this.timers.after(wait, () => {
      fire('worker');
    });
    cancelAudio = this.clock.at(at, () => {
      fire('audio');
    });
    this.#sentences.add(cancel);
  }
}
