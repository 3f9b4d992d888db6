// Answers checks by hums, for hands that are busy pressing. Only loudness is measured, on this
// device; what is said is never understood.
import { app } from '$lib/app.svelte';
import { now } from '$lib/clock';
import { HumCounter } from '$lib/sound/hums';
import { Microphone, type Level } from '$lib/sound/microphone';
import { SpeechQueue } from '$lib/sound/speech';
import { BrowserVoice, onVoices } from '$lib/sound/voice';

const echo = 300; // ms in which the room may still give back what was said

export class Humming {
  /** The person wants it. */
  on = $state(false);
  listening = $state(false);
  level = $state.raw<Level>();
  refused = $state(false);
  /** The last answer, anew for each. */
  heard = $state.raw<{ yes: boolean }>();

  #question: string | undefined;
  #answer: (yes: boolean) => void = () => undefined;
  #taken = false; // what was heard has answered the question before
  #said = false;
  #deafUntil = 0;
  #counter = new HumCounter();
  #speech = new SpeechQueue(new BrowserVoice(() => app.settings));
  #microphone: Microphone | undefined;
  #releaseVoices = () => {};

  toggle() {
    this.on = !this.on;
    this.refused = false;
    this.heard = undefined;
    this.#follow();
  }

  /** What is asked now; where nothing is, nothing listens. */
  ask(question: string | undefined, answer: (yes: boolean) => void) {
    this.#answer = answer;
    if (question === this.#question) {
      return;
    }
    this.#question = question;
    if (!this.#taken) {
      this.heard = undefined;
    }
    this.#taken = false;
    this.#follow();
  }

  #follow() {
    this.#counter.clear();
    if (this.#speech.speaking) {
      this.#speech.close();
    }
    if (!this.on || this.#question === undefined) {
      this.#stop();
    } else if (this.#microphone) {
      this.#say();
    } else {
      void this.#listen();
    }
  }

  async #listen() {
    const microphone = new Microphone(
      () => undefined,
      (level) => {
        if (this.#microphone === microphone) {
          this.#measure(level);
        }
      },
      () => this.#audible(),
    );
    this.#microphone = microphone;
    try {
      await microphone.start();
    } catch {
      void microphone.stop();
      if (this.#microphone === microphone) {
        this.#stop();
        this.on = false;
        this.refused = true;
      }
      return;
    }
    if (this.#microphone !== microphone) {
      // Switched off while the browser asked.
      void microphone.stop();
      return;
    }
    this.listening = true;
    // Browsers fill the list of voices late.
    this.#releaseVoices = onVoices(() => {
      if (!this.#said) {
        this.#say();
      }
    });
    this.#say();
  }

  #stop() {
    const microphone = this.#microphone;
    this.#microphone = undefined;
    this.listening = false;
    this.level = undefined;
    this.#releaseVoices();
    this.#releaseVoices = () => {};
    void microphone?.stop();
  }

  #say() {
    if (this.listening && this.#question !== undefined) {
      this.#said = this.#speech.say(this.#question, true);
    }
  }

  // The microphone must not take the question for its answer.
  #audible(): boolean {
    const at = now();
    if (this.#speech.speaking) {
      this.#deafUntil = at + echo;
    }
    return at < this.#deafUntil;
  }

  #measure(level: Level) {
    this.level = level;
    if (this.#audible()) {
      this.#counter.clear();
      return;
    }
    const loud = !level.learning && level.db >= level.threshold;
    const answer = this.#counter.feed(loud, now());
    if (answer) {
      const yes = answer === 'yes';
      this.heard = { yes };
      this.#taken = true;
      this.#answer(yes);
    }
  }
}
