// Counts hums: one is a yes, two are a no; anything else is no answer. It is told twenty times a
// second whether it is loud.

const least = 200; // ms; less is a knock
const most = 2500; // ms; more is no hum
const gap = 120; // ms; a gap this short does not end a hum
const together = 1600; // ms; hums that begin within it belong together
const quiet = 700; // ms; an answer ends with it

export class HumCounter {
  #from: number | undefined; // when the sound that goes on began
  #until = 0;
  #count = 0;
  #began = 0; // the last hum
  #ended = 0;

  /** Takes one measurement; the answer once it is over. */
  feed(loud: boolean, at: number): 'yes' | 'no' | undefined {
    if (loud) {
      this.#from ??= at;
      this.#until = at;
      return undefined;
    }
    if (this.#from !== undefined) {
      if (at - this.#until <= gap) {
        return undefined;
      }
      this.#take(this.#from);
    }
    if (this.#count === 0 || at < Math.max(this.#began + together, this.#ended + quiet)) {
      return undefined;
    }
    const count = this.#count;
    this.clear();
    return count === 1 ? 'yes' : count === 2 ? 'no' : undefined;
  }

  /** Forgets what it heard. */
  clear() {
    this.#from = undefined;
    this.#count = 0;
  }

  #take(from: number) {
    this.#from = undefined;
    const long = this.#until - from;
    if (long < least) {
      return;
    }
    this.#count += long > most ? 3 : 1;
    this.#began = from;
    this.#ended = this.#until;
  }
}
