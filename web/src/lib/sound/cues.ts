// Plays a session's cues. Tones lie on the audio clock ahead of time. Speech can't; it is started by
// whichever comes first, a worker's timer or the audio clock's own call.
import type { Cue, Tone } from '$engine/types';
import type { SpeechQueue } from './speech';
import { lengthOf } from './tones';
import type { Timers } from './timers';

export interface CueClock {
  readonly time: number;
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

export class CuePlayer {
  #scheduled = new Set<() => void>();
  #sounding: [from: number, until: number][] = [];

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
    return this.speech.speaking || this.#sounding.some(([a, b]) => time >= a && time <= b);
  }

  /** Forgets what was scheduled before and takes these; `sinceInput` ms have passed since. */
  replace(cues: readonly Cue[], sinceInput = 0) {
    this.forget();
    this.add(cues, sinceInput);
  }

  add(cues: readonly Cue[], sinceInput = 0) {
    const time = this.clock.time;
    this.#sounding = this.#sounding.filter(([, until]) => until >= time);
    for (const cue of cues) {
      const wait = Math.max(0, cue.in_ms - sinceInput);
      const at = time + wait / 1000;
      if (cue.tone !== 'none' && this.wanted().tones) {
        this.#tone(cue.tone, at);
        const late_ms = Math.max(0, (this.clock.time - at) * 1000);
        this.played({ cue, late_ms, by: 'clock', heard: true });
      }
      if (cue.say !== '') {
        this.#later(cue, wait, at);
      }
    }
  }

  /** Takes back what has not come yet. What is being said is said to its end. */
  forget() {
    for (const cancel of this.#scheduled) {
      cancel();
    }
    this.#scheduled.clear();
    const time = this.clock.time;
    this.#sounding = this.#sounding.filter(([from]) => from <= time);
  }

  #tone(tone: Tone, at: number) {
    const cancel = this.clock.tone(tone, at);
    this.#sounding.push([at, at + lengthOf(tone) + 0.3]);
    const takeBack = () => {
      // A tone that has begun is heard to its end.
      if (this.clock.time < at) {
        cancel();
      }
    };
    this.#scheduled.add(takeBack);
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
      this.#scheduled.delete(cancel);
      const heard = this.speech.say(cue.say, cue.must);
      if (!heard && !this.speech.speaking && this.#standsIn(cue)) {
        this.#tone(cue.must ? 'begin' : 'mark', this.clock.time);
      }
      this.played({ cue, late_ms: this.now() - due, by, heard });
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
    this.#scheduled.add(cancel);
  }
}
