// The picture at work: its size, its view, strokes, and one frame for whatever has changed.
import {
  azimuthOf,
  dragged,
  eyeOf,
  metresPerPixel,
  rayThrough,
  shifted,
  start,
  turnTo,
  zoomed,
  type View,
  type ViewName,
} from './camera';
import { Brush, radius, type BrushSize } from './brush';
import type { Point } from './gestures';
import type { Painting } from './painting';
import { placeId, placeOf, type Place } from './patches';
import { pick, type Hit } from './pick';
import { BodyScene } from './scene';
import type { Skin } from './skin';

export interface StageWishes {
  painting: () => Painting;
  current: () => Place | undefined;
  /** Hears every change of the view, and once every frame that was drawn. */
  viewed: (view: View) => void;
  still: () => boolean; // no motion that the person did not make
}

interface Stroke {
  erase: boolean;
  size: BrushSize;
  intensity: number;
  last: Point;
  worstMs: number;
}

const turnMs = 240;

export class Stage {
  view: View = start;
  readonly #skin: Skin;
  readonly #scene: BodyScene;
  readonly #brush: Brush;
  readonly #wishes: StageWishes;
  #width = 1;
  #height = 1;
  #frame = 0;
  #stale = true;
  #stroke: Stroke | undefined;
  #way: Point[] = [];
  #turning: { from: View; to: View; since: number } | undefined;

  constructor(canvas: HTMLCanvasElement, skin: Skin, wishes: StageWishes) {
    this.#skin = skin;
    this.#scene = new BodyScene(canvas, skin);
    this.#brush = new Brush(skin);
    this.#wishes = wishes;
  }

  resize(width: number, height: number) {
    this.#width = width;
    this.#height = height;
    this.#scene.resize(width, height, devicePixelRatio);
    this.#soon();
  }

  /** The painting or the current place is another. */
  changed() {
    this.#stale = true;
    this.#soon();
  }

  look(view: View) {
    this.#turning = undefined;
    this.view = view;
    this.#soon();
  }

  turn(dx: number, dy: number) {
    this.look(dragged(this.view, dx, dy, metresPerPixel(this.view, this.#width, this.#height)));
  }

  zoom(by: number, at?: Point) {
    const x = at ? (2 * at.x) / this.#width - 1 : 0;
    const y = at ? 1 - (2 * at.y) / this.#height : 0;
    this.look(zoomed(this.view, by, x, y, this.#width / this.#height));
  }

  go(name: ViewName) {
    this.#turnInto({
      ...start,
      azimuth: turnTo(this.view.azimuth, azimuthOf[name]),
      zoom: this.view.zoom,
      target: [start.target[0], this.view.target[1], start.target[2]],
    });
  }

  /** Turns to a place where it is out of sight, and moves to it where the picture is near. */
  face(place: Place) {
    const at = this.#middleOf(place);
    if (!at) {
      return;
    }
    const { azimuth, zoom } = this.view;
    const facing = Math.cos(azimuth) * at.normal[0] + Math.sin(azimuth) * at.normal[2];
    const across = Math.hypot(at.normal[0], at.normal[2]);
    // A sole or a crown has no side to turn to.
    const seen = facing > 0.35 || across < 0.35;
    const quarter = Math.PI / 2;
    const straight = Math.round(Math.atan2(at.normal[2], at.normal[0]) / quarter) * quarter;
    const to = seen ? this.view : { ...this.view, azimuth: turnTo(azimuth, straight) };
    this.#turnInto(zoom > 1.05 ? shifted({ ...to, target: at.point }, 0, 0) : to);
  }

  placeAt(at: Point): Place | undefined {
    const hit = this.#hit(at);
    return hit && placeOf(this.#skin.place[hit.vertex] ?? 0);
  }

  /** False where there is no skin. */
  begin(at: Point, how: Omit<Stroke, 'last' | 'worstMs'>): boolean {
    if (!this.#hit(at)) {
      return false;
    }
    this.#stroke = { ...how, last: at, worstMs: 0 };
    this.#way = [at];
    this.#soon();
    return true;
  }

  stroke(to: Point) {
    this.#way.push(to);
    this.#soon();
  }

  /** The time of its slowest frame is left as a measure for whoever wants to know. */
  end() {
    this.#paintWay();
    if (this.#stroke) {
      performance.measure('unknot-stroke', { start: 0, duration: this.#stroke.worstMs });
    }
    this.#stroke = undefined;
  }

  dispose() {
    cancelAnimationFrame(this.#frame);
    this.#scene.dispose();
  }

  #turnInto(to: View) {
    if (this.#wishes.still()) {
      this.look(to);
    } else {
      this.#turning = { from: this.view, to, since: performance.now() };
      this.#soon();
    }
  }

  #soon() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw() {
    const began = performance.now();
    this.#paintWay();
    this.#moveOn(began);
    if (this.#stale) {
      this.#scene.show(this.#wishes.painting(), this.#wishes.current());
      this.#stale = false;
    }
    this.#scene.draw(this.view);
    if (this.#stroke) {
      this.#stroke.worstMs = Math.max(this.#stroke.worstMs, performance.now() - began);
    }
    this.#wishes.viewed(this.view);
  }

  #moveOn(now: number) {
    const turning = this.#turning;
    if (!turning) {
      return;
    }
    const part = Math.min((now - turning.since) / turnMs, 1);
    const eased = 1 - (1 - part) ** 3;
    const mix = (a: number, b: number) => a + (b - a) * eased;
    const { from, to } = turning;
    this.view = {
      azimuth: mix(from.azimuth, to.azimuth),
      tilt: mix(from.tilt, to.tilt),
      zoom: mix(from.zoom, to.zoom),
      target: [
        mix(from.target[0], to.target[0]),
        mix(from.target[1], to.target[1]),
        mix(from.target[2], to.target[2]),
      ],
    };
    if (part < 1) {
      this.#soon();
    } else {
      this.#turning = undefined;
    }
  }

  // From point to point in steps of half a brush, so that a fast stroke has no gaps.
  #paintWay() {
    const stroke = this.#stroke;
    if (!stroke || this.#way.length === 0) {
      return;
    }
    const step = radius[stroke.size] / 2 / metresPerPixel(this.view, this.#width, this.#height);
    for (const to of this.#way) {
      const { x, y } = stroke.last;
      const steps = Math.max(1, Math.ceil(Math.hypot(to.x - x, to.y - y) / step));
      for (let i = 1; i <= steps; i += 1) {
        this.#dab({ x: x + ((to.x - x) * i) / steps, y: y + ((to.y - y) * i) / steps }, stroke);
      }
      stroke.last = to;
    }
    this.#way = [];
    this.#stale = true;
  }

  #dab(at: Point, { erase, size, intensity }: Stroke) {
    const hit = this.#hit(at);
    if (!hit) {
      return;
    }
    this.#brush.touch(hit, size);
    const { vertices, strengths, count } = this.#brush;
    if (erase) {
      this.#wishes.painting().erase(vertices, strengths, count);
    } else {
      this.#wishes.painting().dab(vertices, strengths, count, intensity);
    }
  }

  #hit(at: Point): Hit | undefined {
    const aspect = this.#width / this.#height;
    const [x, y] = [(2 * at.x) / this.#width - 1, 1 - (2 * at.y) / this.#height];
    return pick(this.#skin, rayThrough(eyeOf(this.view, aspect), aspect, x, y));
  }

  #middleOf(place: Place) {
    const id = placeId(place);
    const { positions, normals } = this.#skin.mesh;
    const sum = [0, 0, 0, 0, 0, 0];
    let skin = 0;
    this.#skin.place.forEach((each, v) => {
      if (each === id) {
        const area = this.#skin.area[v] ?? 0;
        skin += area;
        for (const axis of [0, 1, 2]) {
          sum[axis] = (sum[axis] ?? 0) + area * (positions[v * 3 + axis] ?? 0);
          sum[axis + 3] = (sum[axis + 3] ?? 0) + area * (normals[v * 3 + axis] ?? 0);
        }
      }
    });
    const [x = 0, y = 0, z = 0, nx = 0, ny = 0, nz = 0] = sum.map((each) => each / (skin || 1));
    return skin > 0 ? { point: [x, y, z] as const, normal: [nx, ny, nz] as const } : undefined;
  }
}
