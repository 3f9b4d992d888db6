// A measure that is being led: passes the phone's readings to the engine, plays its cues, draws from
// its view, and stores what it wrote. When what is taken is the engine's.
import type { Cue, MeasureAnswer, MeasureInputKind, MeasureView, Side } from '$engine/types';
import { app } from '$lib/app.svelte';
import { instant, now } from '$lib/clock';
import type { TiltSensor } from '$lib/measure/tilt';
import { UnderWay } from '$lib/under-way.svelte';

const readEvery = 100; // ms
const saveEvery = Infinity; // between two things that happen there is nothing to carry on with

export class Leading extends UnderWay<MeasureAnswer> {
  view = $state.raw<MeasureView>();

  #interval: ReturnType<typeof setInterval> | undefined;

  private constructor(private readonly sensor: TiltSensor) {
    super('measure', saveEvery);
  }

  /** Call it from a tap, because sound needs one. Rejects where the answers rule it out. */
  static async begin(measure: string, sides: Side[], sensor: TiltSensor): Promise<Leading> {
    const leading = new Leading(sensor);
    void leading.clock.start();
    await leading.from((at) =>
      Promise.resolve(app.call('measure_start', { measure, sides, stamp: app.stamp(at) })),
    );
    return leading;
  }

  /** Takes up the one that was left, again from a tap. Undefined when there is none any more. */
  static async restore(sensor: TiltSensor): Promise<Leading | undefined> {
    const leading = new Leading(sensor);
    void leading.clock.start();
    await leading.from(async (at) => {
      const saved = await leading.saved();
      return saved === undefined
        ? undefined
        : app.call('measure_restore', { saved, now: instant(at) });
    });
    if (leading.over) {
      return undefined;
    }
    leading.input('repeat');
    return leading;
  }

  input(kind: MeasureInputKind, sign?: string) {
    if (this.over) {
      return;
    }
    const reading = kind === 'reading' ? this.sensor.reading : undefined;
    const at = now();
    const answer = app.call('measure_input', {
      input: {
        kind,
        at: instant(at),
        readings: reading ? [reading] : [],
        ...(sign === undefined ? {} : { sign }),
      },
      stamp: app.stamp(at),
    });
    void this.take(answer, at, kind !== 'tick' && kind !== 'reading');
  }

  /** The page is left for another: there is nothing to carry on with. */
  leave() {
    if (!this.over) {
      this.close();
      void app.keep([], null, 'measure');
    }
  }

  override close() {
    super.close();
    clearInterval(this.#interval);
    this.sensor.stop();
    app.call('measure_forget', {});
  }

  protected open() {
    this.#interval = setInterval(() => {
      this.input(this.sensor.reading && !document.hidden ? 'reading' : 'tick');
    }, readEvery);
  }

  protected async take(answer: MeasureAnswer, at: number, happened: boolean): Promise<void> {
    const before = this.view?.phase;
    this.view = answer.view;
    if (answer.cues.length > 0) {
      // What was said of the phase before is over.
      this.speech.drop();
      this.cues.replace(answer.cues as Cue[]);
    }
    if (answer.saved === '') {
      this.close();
    }
    await this.keep(answer, at, happened || before !== answer.view.phase);
    if (answer.lines.length > 0) {
      app.refresh();
    }
  }
}
