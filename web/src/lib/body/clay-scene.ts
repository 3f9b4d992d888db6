// What every picture of a body shares: clay in calm light, a line around it, hatching where it is
// marked, and a camera. Draws when it is told to and never by itself.
import {
  BackSide,
  Color,
  DirectionalLight,
  HemisphereLight,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  PerspectiveCamera,
  Scene,
  WebGLRenderer,
  type BufferGeometry,
  type Object3D,
} from 'three';
import { fieldOfView, type Eye } from './camera';
import { clay, line } from './shaders';

const mostPixels = 2; // a device pixel ratio above that costs time and shows nothing

export class ClayScene {
  readonly #renderer: WebGLRenderer;
  readonly #scene = new Scene();
  readonly #camera = new PerspectiveCamera((fieldOfView * 180) / Math.PI, 1, 0.1, 30);
  readonly #light = new DirectionalLight(0xfff3e6, 2.1);
  readonly #pixel = { value: 1 };
  readonly #screen = { value: 1 }; // metres a pixel shows at distance 1
  #aspect = 1;

  constructor(canvas: HTMLCanvasElement) {
    this.#renderer = new WebGLRenderer({ canvas, alpha: true, antialias: true });
    this.#scene.add(new HemisphereLight(0xfffaf2, 0x8a6f60, 1.7), this.#light, this.#light.target);
  }

  get aspect(): number {
    return this.#aspect;
  }

  add(thing: Object3D) {
    this.#scene.add(thing);
  }

  /** The skin and the line around it. `geometry` has an attribute `painted`; see shaders.ts. */
  body(geometry: BufferGeometry): Mesh[] {
    const material = new MeshLambertMaterial({ color: new Color('#cfa78f') });
    material.onBeforeCompile = (shader) => {
      clay(shader, this.#pixel);
    };
    const outline = new MeshBasicMaterial({ color: new Color('#4a3529'), side: BackSide });
    outline.onBeforeCompile = (shader) => {
      line(shader, this.#screen);
    };
    return [material, outline].map((each) => {
      const mesh = new Mesh(geometry, each);
      mesh.frustumCulled = false;
      return mesh;
    });
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

  draw({ position, forward, right, up }: Eye) {
    const ahead = ([0, 1, 2] as const).map((axis) => position[axis] + forward[axis]);
    const [x = 0, y = 0, z = 0] = ahead;
    this.#camera.position.set(...position);
    this.#camera.up.set(...up);
    this.#camera.lookAt(x, y, z);
    // From over the looker's left shoulder, whichever way the body is turned.
    const [lx = 0, ly = 0, lz = 0] = ([0, 1, 2] as const).map(
      (axis) => (ahead[axis] ?? 0) - 1.2 * right[axis] + 1.5 * up[axis] - 2 * forward[axis],
    );
    this.#light.position.set(lx, ly, lz);
    this.#light.target.position.set(x, y, z);
    this.#renderer.render(this.#scene, this.#camera);
  }

  dispose() {
    this.#renderer.dispose();
    // A browser has few of these to give, and takes its time to notice that one is no longer used.
    this.#renderer.forceContextLoss();
  }
}
