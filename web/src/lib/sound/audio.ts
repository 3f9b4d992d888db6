// The audio clock of a session. It must be started by a tap. While it runs, a barely audible sound
// goes on: a page that plays sound is not put to sleep with the screen off or the tab hidden, and
// phones give it their media keys.
import type { Tone } from '$engine/types';
import { scheduleTone } from './tones';

const quiet = 0.0006; // about -64 dB: below hearing at any sane volume, above digital silence

function noise(seconds: number, rate: number): Blob {
  const samples = seconds * rate;
  const view = new DataView(new ArrayBuffer(44 + samples * 2));
  const text = (at: number, value: string) => {
    for (let i = 0; i < value.length; i += 1) {
      view.setUint8(at + i, value.charCodeAt(i));
    }
  };
  text(0, 'RIFF');
  view.setUint32(4, 36 + samples * 2, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, samples * 2, true);
  for (let i = 0; i < samples; i += 1) {
    view.setInt16(44 + i * 2, Math.round((Math.random() * 2 - 1) * quiet * 0x7fff), true);
  }
  return new Blob([view], { type: 'audio/wav' });
}

export class AudioClock {
  #context: AudioContext | undefined;
  #out: GainNode | undefined;
  #element: HTMLAudioElement | undefined;
  #address: string | undefined;

  /** `resumed` is called whenever the clock goes on after it stood. */
  constructor(private readonly resumed: () => void = () => undefined) {}

  /** Call it from a tap or a key. */
  async start(): Promise<void> {
    if (!this.#context && typeof AudioContext !== 'undefined') {
      // iOS: sound also when the ring switch is off.
      const session = (navigator as { audioSession?: { type: string } }).audioSession;
      if (session) {
        session.type = 'playback';
      }
      const context = new AudioContext({ latencyHint: 'balanced' });
      this.#context = context;
      this.#out = context.createGain();
      this.#out.gain.value = 0.7;
      this.#out.connect(context.destination);
      const hum = context.createConstantSource();
      const level = context.createGain();
      level.gain.value = quiet;
      hum.connect(level).connect(context.destination);
      hum.start();
      // A phone call suspends the clock; take it up again when the browser lets us.
      context.addEventListener('statechange', () => {
        if (this.#context !== context) {
          return;
        }
        if (context.state === 'running') {
          this.resumed();
        } else if (context.state !== 'closed' && !document.hidden) {
          void this.wake();
        }
      });
      this.#address = URL.createObjectURL(noise(12, 8000));
      this.#element = new Audio(this.#address);
      this.#element.loop = true;
    }
    await this.wake();
  }

  async wake(): Promise<void> {
    // Either may be refused without a tap; the session goes on without sound until the next one.
    await Promise.allSettled([
      this.#context?.state === 'running' ? undefined : this.#context?.resume(),
      this.#element?.paused ? this.#element.play() : undefined,
    ]);
  }

  get running(): boolean {
    return this.#context?.state === 'running';
  }

  /** Seconds on the audio clock. */
  get time(): number {
    return this.#context?.currentTime ?? 0;
  }

  tone(tone: Tone, at: number): () => void {
    return this.#context && this.#out && tone !== 'none'
      ? scheduleTone(this.#context, this.#out, tone, at)
      : () => undefined;
  }

  /** Calls at a time of the audio clock: what a silent source's end is good for. */
  at(time: number, call: () => void): () => void {
    if (!this.#context) {
      return () => undefined;
    }
    const source = this.#context.createConstantSource();
    source.offset.value = 0;
    source.connect(this.#context.destination);
    source.onended = () => {
      source.disconnect();
      call();
    };
    source.start();
    source.stop(Math.max(time, this.#context.currentTime));
    return () => {
      source.onended = null;
      source.stop();
      source.disconnect();
    };
  }

  async close(): Promise<void> {
    this.#element?.pause();
    this.#element?.removeAttribute('src');
    if (this.#address) {
      URL.revokeObjectURL(this.#address);
    }
    const context = this.#context;
    this.#context = undefined;
    this.#element = undefined;
    await context?.close();
  }
}
