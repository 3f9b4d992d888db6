// Fingers on the picture, as what they mean: one drags, two turn and zoom together. Knows nothing of
// bodies; positions are in pixels of the picture.
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Meaning {
  /** The first finger comes down; false: it does not paint there, so it turns. */
  begin: (at: Point) => boolean;
  /** The painting finger moves. */
  paint: (to: Point) => void;
  /** The painting finger is lifted, or a second finger came: then what it began is taken back. */
  end: (takenBack: boolean) => void;
  turn: (dx: number, dy: number) => void;
  zoom: (by: number, at: Point) => void;
  /** A finger came and went on one spot, without painting. */
  tap: (at: Point) => void;
}

const tapReach = 8; // pixels
const secondFingerMs = 250; // a stroke that is older stays when a second finger comes

export class Gestures {
  readonly #fingers = new Map<number, Point>();
  readonly #means: Meaning;
  #painting = false;
  #began: { at: Point; time: number } | undefined;
  #tap = false;

  constructor(means: Meaning) {
    this.#means = means;
  }

  down(id: number, at: Point, time: number) {
    this.#fingers.set(id, at);
    if (this.#fingers.size === 1) {
      this.#began = { at, time };
      this.#painting = this.#means.begin(at);
      this.#tap = !this.#painting;
    } else {
      this.#tap = false;
      if (this.#painting) {
        this.#painting = false;
        this.#means.end(time - (this.#began?.time ?? 0) < secondFingerMs);
      }
    }
  }

  move(id: number, to: Point) {
    const from = this.#fingers.get(id);
    if (!from) {
      return;
    }
    const before = [...this.#fingers.values()];
    this.#fingers.set(id, to);
    if (this.#fingers.size >= 2) {
      const now = [...this.#fingers.values()];
      const [m0, m1] = [middleOf(before), middleOf(now)];
      this.#means.turn(m1.x - m0.x, m1.y - m0.y);
      this.#means.zoom(spread(now) / Math.max(spread(before), 1), m1);
    } else if (this.#painting) {
      this.#means.paint(to);
    } else {
      const began = this.#began?.at ?? from;
      if (this.#tap && Math.hypot(to.x - began.x, to.y - began.y) < tapReach) {
        return;
      }
      const last = this.#tap ? began : from;
      this.#tap = false;
      this.#means.turn(to.x - last.x, to.y - last.y);
    }
  }

  /** `given` false: the browser took the finger, to scroll the page. */
  up(id: number, given: boolean) {
    const at = this.#fingers.get(id);
    if (!at) {
      return;
    }
    this.#fingers.delete(id);
    if (this.#painting) {
      this.#painting = false;
      this.#means.end(!given);
    } else if (this.#tap && given) {
      this.#means.tap(this.#began?.at ?? at);
    }
    this.#tap = false;
  }
}

function middleOf([a, b]: readonly Point[]): Point {
  return a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : (a ?? { x: 0, y: 0 });
}
function spread([a, b]: readonly Point[]): number {
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 1;
}

/** Where a pointer is, in pixels of the picture. */
export function pointOn(picture: Element, { clientX, clientY }: MouseEvent): Point {
  const box = picture.getBoundingClientRect();
  return { x: clientX - box.left, y: clientY - box.top };
}

/** The listeners that bring a canvas's pointers to its gestures. */
export function pointers(gestures: Gestures) {
  type On = PointerEvent & { currentTarget: HTMLElement };
  const at = (event: On) => pointOn(event.currentTarget, event);
  return {
    onpointerdown: (event: On) => {
      if (event.button === 0) {
        event.currentTarget.setPointerCapture(event.pointerId);
        gestures.down(event.pointerId, at(event), event.timeStamp);
      }
    },
    onpointermove: (event: On) => {
      gestures.move(event.pointerId, at(event));
    },
    onpointerup: (event: On) => {
      gestures.up(event.pointerId, true);
    },
    onpointercancel: (event: On) => {
      gestures.up(event.pointerId, false);
    },
  };
}
