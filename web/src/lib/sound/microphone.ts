// The microphone as a button: loudness only, on this device, only when the person asked for it.
import { now } from '../clock';
import { LoudnessDetector } from './loudness';
import workletUrl from './loudness.worklet?worker&url';

export interface Level {
  db: number;
  threshold: number;
  learning: boolean;
}

export class Microphone {
  #stream: MediaStream | undefined;
  #context: AudioContext | undefined;

  constructor(
    private readonly heard: () => void,
    private readonly level: (level: Level) => void,
    private readonly muted: () => boolean,
  ) {}

  /** Rejects when the person or the browser says no. */
  async start(): Promise<void> {
    this.#stream = await navigator.mediaDevices.getUserMedia({
      audio: { echoCancellation: true, noiseSuppression: false, autoGainControl: false },
    });
    const context = new AudioContext();
    this.#context = context;
    await context.audioWorklet.addModule(workletUrl);
    const node = new AudioWorkletNode(context, 'loudness', { numberOfOutputs: 1 });
    const silent = context.createGain();
    silent.gain.value = 0;
    context.createMediaStreamSource(this.#stream).connect(node).connect(silent);
    silent.connect(context.destination);
    const detector = new LoudnessDetector();
    node.port.onmessage = ({ data }: MessageEvent<number>) => {
      if (detector.feed(data, now(), this.muted())) {
        this.heard();
      }
      this.level({ db: data, threshold: detector.threshold, learning: detector.learning });
    };
    await context.resume();
  }

  async stop(): Promise<void> {
    for (const track of this.#stream?.getTracks() ?? []) {
      track.stop();
    }
    this.#stream = undefined;
    const context = this.#context;
    this.#context = undefined;
    await context?.close();
  }
}
