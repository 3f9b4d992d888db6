// One voice, one sentence at a time. A cue that must be heard waits for its turn and is never cut
// off; any other is left out while something is being said.

/** What speaks. `done` is called once: when it was said, or could not be. */
export interface Speaker {
  available(): boolean;
  speak(text: string, done: () => void): void;
  silence(): void;
}

export class SpeechQueue {
  #waiting: string[] = [];
  #speaking = false;
  #turn = 0;

  constructor(private readonly speaker: Speaker) {}

  get speaking(): boolean {
    return this.#speaking;
  }

  /** False when it will not be heard: no voice, or left out because of another sentence. */
  say(text: string, must: boolean): boolean {
    if (!this.speaker.available()) {
      return false;
    }
    if (this.#speaking) {
      if (must) {
        this.#waiting.push(text);
      }
      return must;
    }
    this.#speak(text);
    return true;
  }

  /** Leaves out what waits for its turn; what is being said is said to its end. */
  drop() {
    this.#waiting = [];
  }

  /** Says no more; for the end of a session. */
  close() {
    this.drop();
    this.#turn += 1;
    this.#speaking = false;
    this.speaker.silence();
  }

  #speak(text: string) {
    this.#speaking = true;
    this.#turn += 1;
    const turn = this.#turn;
    this.speaker.speak(text, () => {
      // A late report about an earlier sentence must not end this one.
      if (turn !== this.#turn) {
        return;
      }
      this.#speaking = false;
      const next = this.#waiting.shift();
      if (next !== undefined) {
        this.#speak(next);
      }
    });
  }
}
