// Keeps the screen on during a session, where the browser can; takes it again after it was lost.

export class WakeLock {
  #lock: WakeLockSentinel | undefined;
  #wanted = false;

  constructor(private readonly tell: (held: boolean) => void) {}

  readonly #again = () => {
    if (this.#wanted && document.visibilityState === 'visible') {
      void this.#take();
    }
  };

  start() {
    if (!this.#wanted) {
      this.#wanted = true;
      document.addEventListener('visibilitychange', this.#again);
    }
    void this.#take();
  }

  stop() {
    this.#wanted = false;
    document.removeEventListener('visibilitychange', this.#again);
    void this.#lock?.release();
    this.#lock = undefined;
  }

  async #take() {
    try {
      this.#lock = await navigator.wakeLock.request('screen');
      this.tell(true);
      if (!this.#wanted) {
        await this.#lock.release();
      }
    } catch {
      this.tell(false); // no such thing here, or a nearly empty battery
    }
  }
}
