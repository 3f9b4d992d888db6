// The tones: a few soft notes, each with one meaning, told apart by rhythm and direction as well as
// by pitch. Put on the audio clock ahead of time, so they come even when nothing else may run.
import type { Tone } from '$engine/types';

interface Note {
  after: number; // seconds from the tone's start
  hertz: number;
  seconds: number;
  loud: number; // 0 to 1
}

const note = (after: number, hertz: number, seconds = 0.18, loud = 0.5): Note => ({
  after,
  hertz,
  seconds,
  loud,
});

const g4 = 392;
const c5 = 523.25;
const e5 = 659.25;
const g5 = 783.99;

export const notes: Record<Tone, readonly Note[]> = {
  none: [],
  begin: [note(0, c5), note(0.18, g5, 0.3)],
  mark: [note(0, e5, 0.12, 0.6)],
  pass: [note(0, g4, 0.09, 0.25)],
  count: [note(0, c5, 0.08, 0.3)],
  half: [note(0, e5, 0.1, 0.35), note(0.16, e5, 0.1, 0.35)],
  end: [note(0, g5), note(0.18, c5, 0.35)],
  ease: [note(0, e5, 0.15, 0.4), note(0.17, c5, 0.15, 0.4), note(0.34, g4, 0.35, 0.4)],
  warn: [note(0, g4, 0.2, 0.9), note(0.26, g4, 0.2, 0.9), note(0.52, g4, 0.4, 0.9)],
  finish: [note(0, c5), note(0.18, e5), note(0.36, g5, 0.5)],
};

/** How long a tone sounds, in seconds. */
export const lengthOf = (tone: Tone): number =>
  Math.max(0, ...notes[tone].map(({ after, seconds }) => after + seconds));

/** Puts a tone on the audio clock; the returned function takes it off again. */
export function scheduleTone(
  context: BaseAudioContext,
  out: AudioNode,
  tone: Tone,
  at: number,
): () => void {
  const playing = notes[tone].map(({ after, hertz, seconds, loud }) => {
    const from = Math.max(at + after, context.currentTime);
    const until = from + seconds;
    const gain = context.createGain();
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(loud, from + 0.015);
    gain.gain.setTargetAtTime(0, from + 0.03, seconds / 3);
    const source = context.createOscillator();
    source.type = 'triangle';
    source.frequency.value = hertz;
    source.connect(gain).connect(out);
    source.start(from);
    source.stop(until + 0.25);
    source.onended = () => {
      gain.disconnect();
    };
    return { source, gain };
  });
  return () => {
    for (const { source, gain } of playing) {
      source.onended = null;
      source.stop();
      gain.disconnect();
    }
  };
}
