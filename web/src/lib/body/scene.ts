// Draws the body: clay in calm light, what is painted as colour and hatching, the current place as a
// line. Draws when it is told to and never by itself.
import {
  BackSide,
  BufferAttribute,
  BufferGeometry,
  Color,
  DirectionalLight,
  DynamicDrawUsage,
  HemisphereLight,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  PerspectiveCamera,
  Scene,
  WebGLRenderer,
} from 'three';
import { eyeOf, fieldOfView, type View } from './camera';
import { unsaid, type Painting } from './painting';
import { placeId, type Place } from './patches';
import { clay, line } from './shaders';
import type { Skin } from './skin';
import { Softener } from './soften';

const mostPixels = 2; // a device pixel ratio above that costs time and shows nothing

export class BodyScene {
  readonly #renderer: WebGLRenderer;
  readonly #scene = new Scene();
  readonly #camera = new PerspectiveCamera((fieldOfView * 180) / Math.PI, 1, 0.1, 20);
  readonly #light = new DirectionalLight(0xfff3e6, 2.1);
  readonly #paint: BufferAttribute;
  readonly #skin: Skin;
  readonly #softener: Softener;
  readonly #current: Uint8Array;
  readonly #pixel = { value: 1 };
  readonly #screen = { value: 1 }; // metres a pixel shows at distance 1
  #aspect = 1;

  constructor(canvas: HTMLCanvasElement, skin: Skin) {
    this.#skin = skin;
    this.#softener = new Softener(skin);
    this.#current = new Uint8Array(skin.place.length);
    this.#renderer = new WebGLRenderer({ canvas, alpha: true, antialias: true });
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(skin.mesh.positions, 3));
    geometry.setAttribute('normal', new BufferAttribute(skin.mesh.normals, 3));
    geometry.setIndex(new BufferAttribute(skin.mesh.triangles, 1));
    // Paint, how bad, whether of the current place, nothing.
    this.#paint = new BufferAttribute(new Uint8Array(skin.place.length * 4), 4, true);
    this.#paint.setUsage(DynamicDrawUsage);
    geometry.setAttribute('painted', this.#paint);

    const material = new MeshLambertMaterial({ color: new Color('#cfa78f') });
    material.onBeforeCompile = (shader) => {
      clay(shader, this.#pixel);
    };
    const outline = new MeshBasicMaterial({ color: new Color('#4a3529'), side: BackSide });
    outline.onBeforeCompile = (shader) => {
      line(shader, this.#screen);
    };
    for (const each of [material, outline]) {
      const mesh = new Mesh(geometry, each);
      mesh.frustumCulled = false;
      this.#scene.add(mesh);
    }
    this.#scene.add(new HemisphereLight(0xfffaf2, 0x8a6f60, 1.7), this.#light, this.#light.target);
  }

  resize(width: number, height: number, ratio: number) {
    this.#aspect = width / height;
    const used = Math.min(ratio, mostPixels);
    this.#pixel.value = used;
    this.#renderer.setPixelRatio(used);
    this.#renderer.setSize(width, height, false);
    this.#screen.value = (2 * Math.tan(fieldOfView / 2)) / height;
    this.#camera.aspect = this.#aspect;
    this.#camera.updateProjectionMatrix();
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
    const eye = eyeOf(view, this.#aspect);
    const [x, y, z] = eye.position;
    this.#camera.position.set(x, y, z);
    this.#camera.lookAt(...view.target);
    // From over the looker's left shoulder, whichever way the body is turned.
    const light = ([0, 1, 2] as const).map(
      (axis) =>
        view.target[axis] - 1.2 * eye.right[axis] + 1.5 * eye.up[axis] - 2 * eye.forward[axis],
    ) as [number, number, number];
    this.#light.position.set(...light);
    this.#light.target.position.set(...view.target);
    this.#renderer.render(this.#scene, this.#camera);
  }

  dispose() {
    this.#renderer.dispose();
    // A browser has few of these to give, and takes its time to notice that one is no longer used.
    this.#renderer.forceContextLoss();
  }
}
