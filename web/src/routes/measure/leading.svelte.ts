// A measure that is being led: passes the phone's readings to the engine, plays its cues, draws from
// its view, and stores what it wrote. When what is taken is the engine's.
import type { Cue, MeasureAnswer, MeasureInputKind, MeasureView, Side } from '$engine/types';
import { app } from '$lib/app.svelte';
import { instant, now } from '$lib/clock';
import type { TiltSensor } from '$lib/measure/tilt';
import { onlyHere } from '$lib/only-here';
import { AudioClock } from '$lib/sound/audio';
import { CuePlayer } from '$lib/sound/cues';
import { SpeechQueue } from '$lib/sound/speech';
import { workerTimers, type Timers } from '$lib/sound/timers';
import { BrowserVoice } from '$lib/sound/voice';
import { WakeLock } from '$lib/sound/wake-lock';

const readEvery = 100; // ms

export class Leading {
  view = $state.raw<MeasureView>();
  over = $state(false);
  screenStaysOn = $state<boolean>();

  #timers: Timers = workerTimers();
  #clock = new AudioClock();
  #speech = new SpeechQueue(new BrowserVoice(() => app.settings, this.#timers));
  #cues = new CuePlayer(this.#clock, this.#timers, this.#speech, () => app.settings, now);
  #wakeLock = new WakeLock((held) => {
    this.screenStaysOn = held;
  });
  #interval: ReturnType<typeof setInterval> | undefined;
  #releaseTab = () => {};

  private constructor(private readonly sensor: TiltSensor) {}

  /** Call it from a tap, because sound needs one. Rejects where the answers rule it out. */
  static async begin(measure: string, sides: Side[], sensor: TiltSensor): Promise<Leading> {
    const leading = new Leading(sensor);
    void leading.#clock.start();
    leading.#releaseTab = await onlyHere();
    try {
      leading.#take(app.call('measure_start', { measure, sides, stamp: app.stamp() }));
    } catch (problem) {
      leading.close();
      throw problem;
    }
    leading.#wakeLock.start();
    leading.#interval = setInterval(() => {
      leading.#read();
    }, readEvery);
    return leading;
  }

  input(kind: MeasureInputKind, sign?: string) {
    if (this.over) {
      return;
    }
    const reading = kind === 'reading' ? this.sensor.reading : undefined;
    this.#take(
      app.call('measure_input', {
        input: {
          kind,
          at: instant(),
          readings: reading ? [reading] : [],
          ...(sign === undefined ? {} : { sign }),
        },
        stamp: app.stamp(),
      }),
    );
  }

  close() {
    this.over = true;
    clearInterval(this.#interval);
    this.sensor.stop();
    this.#wakeLock.stop();
    this.#releaseTab();
    app.call('measure_forget', {});
    // The last words are said to their end.
    setTimeout(() => {
      this.#speech.close();
      void this.#clock.close();
      this.#timers.close();
    }, 8000);
  }

  #read() {
    this.input(this.sensor.reading && !document.hidden ? 'reading' : 'tick');
  }

  #take(answer: MeasureAnswer) {
    this.view = answer.view;
    if (answer.cues.length > 0) {
      // What was said of the phase before is over.
      this.#speech.drop();
      this.#cues.replace(answer.cues as Cue[]);
    }
    if (answer.lines.length > 0) {
      void app.keep(answer.lines).then(() => {
        app.refresh();
      });
    }
    if (answer.saved === '') {
      this.close();
    }
  }
}
