// The phone's own sense of up. Browsers give it only to pages from a secure place, iOS only after a
// tap, and some devices not at all; each of these is a state of its own.
import type { PhoneReading } from '$engine/types';

export type Access = 'insecure' | 'denied' | 'none' | 'live';

/** iOS asks for each kind of event. */
type Asks = { requestPermission?: () => Promise<'granted' | 'denied'> };

const patience = 1500; // ms until a first reading; a device without the sensor never gives one

const hundredths = (n: number) => Math.round(n * 100);

async function permitted(event: unknown): Promise<boolean> {
  const ask = (event as Asks | undefined)?.requestPermission;
  if (!ask) {
    return true;
  }
  try {
    return (await ask.call(event)) === 'granted';
  } catch {
    return false; // not from a tap, or switched off
  }
}

/** True where the browser will ask, so that the page says why first. */
export const willAsk = (): boolean =>
  typeof DeviceOrientationEvent !== 'undefined' &&
  (DeviceOrientationEvent as unknown as Asks).requestPermission !== undefined;

export class TiltSensor {
  /** A still phone tells nothing new, so the latest reading goes on being true. */
  #orientation: PhoneReading | undefined;
  #acceleration: PhoneReading | undefined;
  #arrived = () => {};

  /** Call it from a tap. Resolves once it is known whether readings come. */
  async start(): Promise<Access> {
    if (!isSecureContext) {
      return 'insecure';
    }
    if (typeof DeviceOrientationEvent === 'undefined') {
      return 'none';
    }
    const both = [permitted(DeviceOrientationEvent)];
    if (typeof DeviceMotionEvent !== 'undefined') {
      both.push(permitted(DeviceMotionEvent));
    }
    if (!(await both[0])) {
      return 'denied';
    }
    await Promise.all(both);
    addEventListener('deviceorientation', this.#turned);
    addEventListener('devicemotion', this.#moved);
    document.addEventListener('visibilitychange', this.#hidden);
    return this.#first();
  }

  /** Nothing while there is no reading to be trusted. */
  get reading(): PhoneReading | undefined {
    return this.#orientation ?? this.#acceleration;
  }

  stop() {
    removeEventListener('deviceorientation', this.#turned);
    removeEventListener('devicemotion', this.#moved);
    document.removeEventListener('visibilitychange', this.#hidden);
    this.#orientation = undefined;
    this.#acceleration = undefined;
  }

  #first(): Promise<Access> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        resolve(this.reading ? 'live' : 'none');
      }, patience);
      this.#arrived = () => {
        clearTimeout(timer);
        resolve('live');
      };
    });
  }

  readonly #turned = ({ beta, gamma }: DeviceOrientationEvent) => {
    // Desktops fire it once with nothing in it.
    if (beta !== null && gamma !== null) {
      this.#orientation = {
        before_ms: 0,
        beta_hundredths: hundredths(beta),
        gamma_hundredths: hundredths(gamma),
      };
      this.#arrived();
    }
  };

  readonly #moved = ({ accelerationIncludingGravity: felt }: DeviceMotionEvent) => {
    const { x, y, z } = felt ?? {};
    if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') {
      const [x_mm_s2, y_mm_s2, z_mm_s2] = [x, y, z].map((each) => Math.round(each * 1000));
      this.#acceleration = { before_ms: 0, x_mm_s2, y_mm_s2, z_mm_s2 } as PhoneReading;
    }
  };

  // A hidden page is told nothing: what it knew is no longer true.
  readonly #hidden = () => {
    this.#orientation = undefined;
    this.#acceleration = undefined;
  };
}
