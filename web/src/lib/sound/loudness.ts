// Hears "here!" or a hum: loudness only. Compares with a background that it measures itself, wants
// 300 ms of sound, and then rests, so that one hum is one mark.

export interface LoudnessRules {
  above_db: number; // over the background
  least_db: number; // never react to less than this
  long_ms: number;
  gap_ms: number; // a gap this short does not end a sound
  rest_ms: number; // after a mark
  learn_ms: number; // measured before anything counts
}

export const usualRules: LoudnessRules = {
  above_db: 12,
  least_db: -52,
  long_ms: 300,
  gap_ms: 80,
  rest_ms: 1500,
  learn_ms: 1000,
};

export class LoudnessDetector {
  #background: number | undefined;
  #firstAt: number | undefined;
  #lastAt = 0;
  #loudFrom: number | undefined;
  #loudUntil = 0;
  #restUntil = -Infinity;

  constructor(private readonly rules: LoudnessRules = usualRules) {}

  /** What the level has to pass, in dB of full scale. */
  get threshold(): number {
    return Math.max((this.#background ?? -60) + this.rules.above_db, this.rules.least_db);
  }

  get learning(): boolean {
    return this.#firstAt === undefined || this.#lastAt - this.#firstAt < this.rules.learn_ms;
  }

  /** Takes one measurement; true when a mark was heard. `muted`: our own cue is sounding. */
  feed(db: number, at: number, muted: boolean): boolean {
    if (muted) {
      this.#loudFrom = undefined;
      return false;
    }
    this.#firstAt ??= at;
    const passed = Math.min(Math.max(at - this.#lastAt, 0), 200);
    this.#lastAt = at;
    if (db < this.threshold || this.learning) {
      this.#learn(db, passed);
      if (this.#loudFrom !== undefined && at - this.#loudUntil > this.rules.gap_ms) {
        this.#loudFrom = undefined;
      }
      return false;
    }
    // Also while loud, very slowly: a fan that was switched on becomes background.
    this.#learn(db, passed / 40);
    if (at < this.#restUntil) {
      return false;
    }
    this.#loudFrom ??= at;
    this.#loudUntil = at;
    if (at - this.#loudFrom < this.rules.long_ms) {
      return false;
    }
    this.#loudFrom = undefined;
    this.#restUntil = at + this.rules.rest_ms;
    return true;
  }

  #learn(db: number, ms: number) {
    const level = Math.max(db, -90);
    if (this.#background === undefined) {
      this.#background = level;
      return;
    }
    // Falls quickly, rises slowly: the quiet between sounds is the background.
    const pace = level < this.#background ? 200 : 1500;
    this.#background += (level - this.#background) * Math.min(1, ms / pace);
  }
}
