// Measures loudness on the audio thread, twenty times a second, also while the page is hidden. Only
// this one number leaves here; no sound is kept.
export {};

declare const sampleRate: number;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: typeof AudioWorkletProcessor): void;

class Loudness extends AudioWorkletProcessor {
  #sum = 0;
  #count = 0;

  process(inputs: Float32Array[][]): boolean {
    for (const sample of inputs[0]?.[0] ?? []) {
      this.#sum += sample * sample;
    }
    this.#count += inputs[0]?.[0]?.length ?? 128;
    if (this.#count >= sampleRate / 20) {
      const rms = Math.sqrt(this.#sum / this.#count);
      this.port.postMessage(20 * Math.log10(Math.max(rms, 1e-5)));
      this.#sum = 0;
      this.#count = 0;
    }
    return true;
  }
}

registerProcessor('loudness', Loudness);
