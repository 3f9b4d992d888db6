// The body to be painted: what is painted as colour and hatching, the current place as a line.
import { BufferAttribute, BufferGeometry, DynamicDrawUsage } from 'three';
import { eyeOf, type View } from './camera';
import { ClayScene } from './clay-scene';
import { unsaid, type Painting } from './painting';
import { placeId, type Place } from './patches';
import type { Skin } from './skin';
import { Softener } from './soften';

export class BodyScene {
  readonly #scene: ClayScene;
  readonly #paint: BufferAttribute;
  readonly #skin: Skin;
  readonly #softener: Softener;
  readonly #current: Uint8Array;

  constructor(canvas: HTMLCanvasElement, skin: Skin) {
    this.#skin = skin;
    this.#softener = new Softener(skin);
    this.#current = new Uint8Array(skin.place.length);
    this.#scene = new ClayScene(canvas);
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(skin.mesh.positions, 3));
    geometry.setAttribute('normal', new BufferAttribute(skin.mesh.normals, 3));
    geometry.setIndex(new BufferAttribute(skin.mesh.triangles, 1));
    // Paint, how bad, whether of the current place, nothing.
    this.#paint = new BufferAttribute(new Uint8Array(skin.place.length * 4), 4, true);
    this.#paint.setUsage(DynamicDrawUsage);
    geometry.setAttribute('painted', this.#paint);
    for (const mesh of this.#scene.body(geometry)) {
      this.#scene.add(mesh);
    }
  }

  resize(width: number, height: number, ratio: number) {
    this.#scene.resize(width, height, ratio);
  }

  show(painting: Painting, current: Place | undefined) {
    const out = this.#paint.array as Uint8Array;
    const id = current ? placeId(current) : -1;
    const { place } = this.#skin;
    for (let v = 0; v < place.length; v += 1) {
      const intensity = painting.intensity[v] ?? unsaid;
      out[v * 4 + 1] = Math.round(25.5 * (intensity === unsaid ? 5 : intensity));
      this.#current[v] = place[v] === id ? 255 : 0;
    }
    this.#softener.soften(painting.paint, out, 4, 0);
    this.#softener.soften(this.#current, out, 4, 2);
    this.#paint.needsUpdate = true;
  }

  draw(view: View) {
    this.#scene.draw(eyeOf(view, this.#scene.aspect));
  }

  dispose() {
    this.#scene.dispose();
  }
}
