// What a session really lets be heard, apart from what the app says of itself: the sound that is
// rendered, sample by sample, and the sentences that the browser's voice begins and ends. Beside it
// the engine's plan, so that the two can be compared.
import type { Page } from '@playwright/test';
import type { Cue } from '../src/engine/types';

interface Heard {
  /** When a note began, by the wall clock, in ms. */
  onsets: number[];
  sentences: { text: string; asked: number; began?: number; ended?: number; error?: string }[];
  context?: AudioContext;
}

interface Planned {
  at: number;
  reschedule: boolean;
  cues: Cue[];
}

interface Mark extends Cue {
  late_ms: number;
  by: string;
  heard: boolean;
}

/** Gives the page a voice that takes its time and makes no sound. Call it before `hear`. */
export async function giveVoice(page: Page) {
  await page.addInitScript(() => {
    class Utterance extends EventTarget {
      rate = 1;
      lang = '';
      voice: unknown;
      onend: (() => void) | undefined;
      onerror: (() => void) | undefined;
      constructor(readonly text: string) {
        super();
      }
    }
    class Synthesis extends EventTarget {
      getVoices = () => [{ name: 'Test', lang: 'en-GB', localService: true }];
      resume() {}
      cancel() {}
      speak(what: Utterance) {
        what.dispatchEvent(new Event('start'));
        setTimeout(() => {
          what.dispatchEvent(new Event('end'));
          what.onend?.();
        }, 400);
      }
    }
    const speechSynthesis = new Synthesis();
    const parts = {
      speechSynthesis,
      SpeechSynthesis: Synthesis,
      SpeechSynthesisUtterance: Utterance,
    };
    for (const [name, value] of Object.entries(parts)) {
      Object.defineProperty(globalThis, name, { value, configurable: true });
    }
  });
}

/** Call it before the page is loaded. */
export async function hear(page: Page) {
  await page.addInitScript(() => {
    const heard: Heard = { onsets: [], sentences: [] };
    Object.assign(globalThis, { unknotHeard: heard });

    // Everything that goes to the loudspeaker also goes through here.
    const taps = new WeakMap<BaseAudioContext, AudioNode>();
    const tapOf = (context: BaseAudioContext): AudioNode => {
      const there = taps.get(context);
      if (there) {
        return there;
      }
      heard.context = context as AudioContext;
      const size = 1024;
      const tap = context.createScriptProcessor(size, 1, 1);
      const frame = Math.round(context.sampleRate / 200); // 5 ms
      const before = [0, 0, 0, 0]; // loudness of the frames before
      // Where the audio clock stands on the wall clock: what came soonest is nearest to it.
      const offsets: number[] = [];
      let last = -Infinity;
      tap.onaudioprocess = ({ inputBuffer, playbackTime }) => {
        const now = Date.now() - context.currentTime * 1000;
        if (now - Math.min(...offsets) > 300) {
          offsets.length = 0; // the clock stood still
        }
        offsets.push(now);
        if (offsets.length > 200) {
          offsets.shift();
        }
        const offset = Math.min(...offsets);
        const samples = inputBuffer.getChannelData(0);
        for (let from = 0; from + frame <= samples.length; from += frame) {
          let sum = 0;
          for (let i = from; i < from + frame; i += 1) {
            sum += (samples[i] ?? 0) ** 2;
          }
          const loud = Math.sqrt(sum / frame);
          // Chromium names the time at which an answer would sound: two buffers later.
          const time = playbackTime + (from - 2 * size) / context.sampleRate;
          const quietest = Math.min(...before);
          if (loud > 0.02 && loud > 2 * quietest && time - last > 0.06) {
            heard.onsets.push(time * 1000 + offset);
            last = time;
          }
          before.shift();
          before.push(loud);
        }
      };
      taps.set(context, tap);
      connect.call(tap, context.destination); // silent, but it must lead somewhere to run
      return tap;
    };
    const connect = AudioNode.prototype.connect as (this: AudioNode, to: AudioNode) => AudioNode;
    AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode | AudioParam) {
      if (to instanceof AudioDestinationNode) {
        connect.call(this, tapOf(this.context));
      }
      return connect.call(this, to as AudioNode);
    } as typeof AudioNode.prototype.connect;

    const speak = SpeechSynthesis.prototype.speak;
    SpeechSynthesis.prototype.speak = function (this: SpeechSynthesis, what) {
      const sentence: Heard['sentences'][number] = { text: what.text, asked: Date.now() };
      heard.sentences.push(sentence);
      what.addEventListener('start', () => (sentence.began = Date.now()));
      what.addEventListener('end', () => (sentence.ended = Date.now()));
      what.addEventListener('error', ({ error }) => (sentence.error = error));
      speak.call(this, what);
    };
  });
}

/** What was to be heard from `since` until now, and what was. */
export async function comparison(page: Page, since: number) {
  const { plans, marks, onsets, sentences, until } = await page.evaluate(() => {
    const details = (name: string) =>
      performance.getEntriesByName(name).map((each) => {
        const { detail, startTime } = each as PerformanceMark;
        return { ...(detail as object), marked: performance.timeOrigin + startTime };
      });
    const { onsets, sentences } = (globalThis as unknown as { unknotHeard: Heard }).unknotHeard;
    return {
      plans: details('unknot-plan') as unknown as Planned[],
      marks: details('unknot-cue') as unknown as (Mark & { marked: number })[],
      onsets,
      sentences,
      until: Date.now(),
    };
  });

  // The engine's plan: what it took back before its time was not to be heard.
  let due: (Cue & { due: number })[] = [];
  for (const { at, reschedule, cues } of plans) {
    if (reschedule) {
      due = due.filter((cue) => cue.due < at);
    }
    due.push(...cues.map((cue) => ({ ...cue, due: at + cue.in_ms })));
  }
  const over = until - 1500; // what is due just now may not have come yet
  const near = (at: number) => due.some((cue) => at > cue.due - 400 && at < cue.due + 1200);
  // A tone is at most five notes, over within a second.
  const stray = onsets.filter((at) => at >= since && at < over && !near(at));
  due = due.filter((cue) => cue.due >= since && cue.due < over);

  const tones = due
    .filter(({ tone }) => tone !== 'none')
    .map((cue) => {
      const late = onsets.map((at) => at - cue.due).filter((ms) => Math.abs(ms) < 400);
      return { ...cue, late_ms: late.sort((a, b) => Math.abs(a) - Math.abs(b))[0] };
    });
  const spoken = due
    .filter(({ say }) => say !== '')
    .map((cue) => ({
      ...cue,
      mark: marks
        .filter((m) => m.by !== 'clock' && m.say === cue.say)
        .sort((a, b) => Math.abs(a.marked - cue.due) - Math.abs(b.marked - cue.due))
        .find((m) => Math.abs(m.marked - m.late_ms - cue.due) < 400),
    }));
  return { tones, spoken, stray, sentences: sentences.filter(({ asked }) => asked >= since) };
}
