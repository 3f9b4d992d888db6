// Fetches the body and the poses, and shows one of them; this file and what it imports are loaded only
// when somebody wants to turn a pose.
import type { Side } from '$engine/types';
import { loadMesh } from '$lib/body/mesh';
import { skinOf } from '$lib/body/skin';
import posesBin from '$pictures/poses.bin?url';
import posesJson from '$pictures/poses.json?url';
import {
  mixed,
  turned,
  viewNamed,
  zoomedBy,
  type PoseView,
  type PoseViewName,
} from './pose-camera';
import { PoseScene } from './pose-scene';
import { postureAt, postureOnRoll, type PoseIndex, type Posture } from './poses';

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`The poses could not be fetched (${response.status}).`);
  }
  return response;
}

const rollMs = 5000; // from start to end: as slowly as the words ask
const turnMs = 240;

export interface StageWishes {
  /** Hears of every picture that was drawn. */
  drawn: () => void;
  still: () => boolean; // no motion that the person did not ask for
}

export class PoseStage {
  /** True while the ball rolls. */
  rolling = false;
  readonly rolls: boolean;
  #view: PoseView;
  readonly #scene: PoseScene;
  readonly #postures: readonly Posture[];
  readonly #wishes: StageWishes;
  #along = 0;
  #last = 0;
  #frame = 0;
  #turning: { from: PoseView; to: PoseView; since: number } | undefined;

  static async make(
    canvas: HTMLCanvasElement,
    id: string,
    side: Side,
    wishes: StageWishes,
  ): Promise<PoseStage> {
    const [mesh, index, bytes] = await Promise.all([
      loadMesh(),
      fetched(posesJson).then((response) => response.json() as Promise<PoseIndex>),
      fetched(posesBin).then((response) => response.arrayBuffer()),
    ]);
    const pose = index.poses[id];
    if (!pose) {
      throw new Error(`There is no pose '${id}'.`);
    }
    const postures = Array.from({ length: pose.count + 1 }, (_, i) =>
      postureAt(bytes, pose.first + i),
    );
    const muscle = pose.muscles.flatMap((each) => index.muscles[each] ?? []);
    const mirrored = side === 'left';
    const scene = new PoseScene(canvas, mesh, skinOf(mesh), pose, muscle, mirrored);
    return new PoseStage(scene, postures, viewNamed(pose.view, mirrored), wishes);
  }

  private constructor(
    scene: PoseScene,
    postures: readonly Posture[],
    view: PoseView,
    wishes: StageWishes,
  ) {
    this.#scene = scene;
    this.#postures = postures;
    this.#wishes = wishes;
    this.#view = view;
    this.rolls = postures.length > 2;
    this.#scene.show(postureOnRoll(postures.slice(0, 1), 0));
  }

  resize(width: number, height: number) {
    this.#scene.resize(width, height, devicePixelRatio);
    this.#soon();
  }

  roll(on: boolean) {
    this.rolling = on && this.rolls;
    this.#last = performance.now();
    this.#soon();
  }

  turn(dx: number, dy: number) {
    this.#look(turned(this.#view, dx, dy));
  }
  zoom(by: number) {
    this.#look(zoomedBy(this.#view, by));
  }
  go(name: PoseViewName) {
    const to = { ...viewNamed(name, false), zoom: this.#view.zoom };
    if (this.#wishes.still()) {
      this.#look(to);
    } else {
      this.#turning = { from: this.#view, to, since: performance.now() };
      this.#soon();
    }
  }

  dispose() {
    cancelAnimationFrame(this.#frame);
    this.#scene.dispose();
  }

  #look(view: PoseView) {
    this.#turning = undefined;
    this.#view = view;
    this.#soon();
  }

  #soon() {
    this.#frame ||= requestAnimationFrame((now) => {
      this.#frame = 0;
      this.#draw(now);
    });
  }

  #draw(now: number) {
    if (this.rolling) {
      this.#along += Math.max(now - this.#last, 0) / rollMs;
      this.#last = now;
      this.#scene.show(postureOnRoll(this.#postures, this.#along));
      this.#soon();
    }
    const turning = this.#turning;
    if (turning) {
      const part = Math.min((now - turning.since) / turnMs, 1);
      this.#view = mixed(turning.from, turning.to, 1 - (1 - Math.max(part, 0)) ** 3);
      if (part < 1) {
        this.#soon();
      } else {
        this.#turning = undefined;
      }
    }
    this.#scene.draw(this.#view);
    this.#wishes.drawn();
  }
}
