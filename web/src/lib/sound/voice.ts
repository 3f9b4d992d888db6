// The browser's own voice. Browsers lose the end of a sentence now and then (a queue that stalls
// when the screen sleeps), so a sentence counts as said after a generous while.
import type { Speaker } from './speech';
import { pageTimers, type Timers } from './timers';

export interface VoiceSettings {
  voice: boolean;
  voiceName: string;
  rate: number;
}

const synthesis = (): SpeechSynthesis | undefined =>
  typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;

// On Linux each voice comes a hundred times more, as "English+Adam": people who never were.
const variant = /\+/;

/** English voices, those that speak on the device first. */
export function voices(): SpeechSynthesisVoice[] {
  return (synthesis()?.getVoices() ?? [])
    .filter(({ lang, name }) => lang.toLowerCase().startsWith('en') && !variant.test(name))
    .sort(
      (a, b) => Number(b.localService) - Number(a.localService) || a.name.localeCompare(b.name),
    );
}

/** Calls back whenever the list of voices changes; browsers fill it late. */
export function onVoices(changed: () => void): () => void {
  const from = synthesis();
  from?.addEventListener('voiceschanged', changed);
  return () => from?.removeEventListener('voiceschanged', changed);
}

export class BrowserVoice implements Speaker {
  // Kept, because a browser may otherwise collect the utterance and with it the end of it.
  #saying: SpeechSynthesisUtterance | undefined;

  constructor(
    private readonly settings: () => VoiceSettings,
    private readonly timers: Timers = pageTimers,
  ) {}

  available(): boolean {
    return this.settings().voice && voices().length > 0;
  }

  speak(text: string, done: () => void) {
    const { voiceName, rate } = this.settings();
    const saying = new SpeechSynthesisUtterance(text);
    const list = voices();
    const voice = list.find(({ name }) => name === voiceName) ?? list[0];
    if (voice) {
      saying.voice = voice;
      saying.lang = voice.lang;
    }
    saying.rate = rate;
    const longest = 3000 + (text.length * 160) / rate;
    let over = false;
    const end = () => {
      if (!over) {
        over = true;
        cancel();
        done();
      }
    };
    const cancel = this.timers.after(longest, end);
    saying.onend = end;
    saying.onerror = end;
    this.#saying = saying;
    // A queue that was paused while the page slept would keep everything to itself.
    synthesis()?.resume();
    synthesis()?.speak(this.#saying);
  }

  silence() {
    synthesis()?.cancel();
  }
}
