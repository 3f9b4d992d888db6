// Draws a posed body with what it rests on. Like the body on Find: clay in calm light, the muscle as
// hatching, an outline; drawn when told to and never by itself.
import {
  BackSide,
  BoxGeometry,
  BufferAttribute,
  BufferGeometry,
  Color,
  CylinderGeometry,
  DirectionalLight,
  DoubleSide,
  DynamicDrawUsage,
  EdgesGeometry,
  FrontSide,
  Group,
  HemisphereLight,
  LineBasicMaterial,
  LineSegments,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  PerspectiveCamera,
  PlaneGeometry,
  Quaternion,
  Scene,
  SphereGeometry,
  Vector3,
  WebGLRenderer,
  type Material,
} from 'three';
import type { MovableMesh } from '$lib/body/glb';
import { clay, line } from '$lib/body/shaders';
import type { Skin } from '$lib/body/skin';
import { Softener } from '$lib/body/soften';
import { eyeFor, fieldOfView, type Bounds, type PoseView } from './pose-camera';
import type { Ball, PoseInfo, Posture, Solid, Vec3 } from './poses';
import { moveSkin, turnNormals } from './skinning';

const mostPixels = 2;
const shadeOf: Record<Solid['kind'], string> = {
  floor: '#b9ab98',
  wall: '#cdbfab',
  mat: '#8fa39a',
  seat: '#a7937c',
  bed: '#b7aa9b',
  table: '#a7937c',
  block: '#a7937c',
};

export class PoseScene {
  readonly #renderer: WebGLRenderer;
  readonly #scene = new Scene();
  readonly #camera = new PerspectiveCamera((fieldOfView * 180) / Math.PI, 1, 0.1, 30);
  readonly #light = new DirectionalLight(0xfff3e6, 2.1);
  readonly #mesh: MovableMesh;
  readonly #positions: BufferAttribute;
  readonly #normals: BufferAttribute;
  readonly #ball: Group | undefined;
  readonly #all = new Group();
  readonly #pixel = { value: 1 };
  readonly #screen = { value: 1 };
  #bounds: Bounds | undefined;
  #near: Vec3 = [0, 0, 0];
  #aspect = 1;

  /** `mirrored`: the left side is treated. `muscle`: the vertices over it. */
  constructor(
    canvas: HTMLCanvasElement,
    mesh: MovableMesh,
    skin: Skin,
    pose: PoseInfo,
    muscle: readonly number[],
    mirrored: boolean,
  ) {
    this.#mesh = mesh;
    this.#renderer = new WebGLRenderer({ canvas, alpha: true, antialias: true });
    this.#positions = new BufferAttribute(new Float32Array(mesh.positions.length), 3);
    this.#normals = new BufferAttribute(new Float32Array(mesh.positions.length), 3);
    this.#positions.setUsage(DynamicDrawUsage);
    this.#normals.setUsage(DynamicDrawUsage);
    this.#addBody(skin, muscle);
    for (const solid of pose.solids) {
      this.#all.add(thing(solid));
    }
    if (pose.ball) {
      this.#ball = ballOf(pose.ball);
      this.#all.add(this.#ball);
    }
    this.#all.scale.z = mirrored ? -1 : 1;
    this.#scene.add(
      this.#all,
      new HemisphereLight(0xfffaf2, 0x8a6f60, 1.7),
      this.#light,
      this.#light.target,
    );
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

  show(posture: Posture) {
    const positions = this.#positions.array as Float32Array;
    moveSkin(this.#mesh, posture, positions);
    turnNormals(positions, this.#mesh.triangles, this.#normals.array as Float32Array);
    this.#positions.needsUpdate = true;
    this.#normals.needsUpdate = true;
    this.#ball?.position.set(...posture.ball);
    // The picture does not follow the roll: the first posture says what it holds.
    this.#bounds ??= this.#boundsOf(positions);
    this.#near = this.#ball ? this.#sided(posture.ball) : middleOf(this.#bounds);
  }

  draw(view: PoseView) {
    if (!this.#bounds) {
      return;
    }
    const eye = eyeFor(view, this.#bounds, this.#near, this.#aspect);
    const target = new Vector3(...eye.position).add(new Vector3(...eye.forward));
    this.#camera.position.set(...eye.position);
    this.#camera.up.set(...eye.up);
    this.#camera.lookAt(target);
    const light = new Vector3(...eye.right)
      .multiplyScalar(-1.2)
      .addScaledVector(new Vector3(...eye.up), 1.5)
      .addScaledVector(new Vector3(...eye.forward), -2);
    this.#light.position.copy(target).add(light);
    this.#light.target.position.copy(target);
    this.#renderer.render(this.#scene, this.#camera);
  }

  dispose() {
    this.#renderer.dispose();
    this.#renderer.forceContextLoss();
  }

  #addBody(skin: Skin, muscle: readonly number[]) {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', this.#positions);
    geometry.setAttribute('normal', this.#normals);
    geometry.setIndex(new BufferAttribute(this.#mesh.triangles, 1));
    geometry.setAttribute('painted', new BufferAttribute(painted(skin, muscle), 4, true));
    const material = new MeshLambertMaterial({ color: new Color('#cfa78f') });
    material.onBeforeCompile = (shader) => {
      clay(shader, this.#pixel);
    };
    const outline = new MeshBasicMaterial({ color: new Color('#4a3529'), side: BackSide });
    outline.onBeforeCompile = (shader) => {
      line(shader, this.#screen);
    };
    for (const each of [material, outline]) {
      const body = new Mesh(geometry, each);
      body.frustumCulled = false;
      this.#all.add(body);
    }
  }

  #sided([x, y, z]: Vec3): Vec3 {
    return [x, y, z * this.#all.scale.z];
  }

  #boundsOf(positions: Float32Array): Bounds {
    const low: [number, number, number] = [Infinity, 0, Infinity];
    const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
    for (let at = 0; at < positions.length; at += 3) {
      for (const axis of [0, 1, 2] as const) {
        const sign = axis === 2 ? this.#all.scale.z : 1;
        const value = (positions[at + axis] ?? 0) * sign;
        low[axis] = Math.min(low[axis], value);
        high[axis] = Math.max(high[axis], value);
      }
    }
    return { low, high };
  }
}

function middleOf({ low, high }: Bounds): Vec3 {
  return [(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2];
}

// The muscle as paint: there, and how heavy its hatching is.
function painted(skin: Skin, muscle: readonly number[]): Uint8Array {
  const there = new Uint8Array(skin.place.length);
  for (const v of muscle) {
    there[v] = 255;
  }
  const out = new Uint8Array(skin.place.length * 4);
  const heaviness = 70;
  for (let v = 0; v < skin.place.length; v += 1) {
    out[v * 4 + 1] = heaviness;
  }
  new Softener(skin).soften(there, out, 4, 0);
  return out;
}

function edged(geometry: BoxGeometry | PlaneGeometry, material: Material): Group {
  const lines = new LineBasicMaterial({ color: new Color('#6d6258') });
  return new Group().add(
    new Mesh(geometry, material),
    new LineSegments(new EdgesGeometry(geometry), lines),
  );
}

// Floors and walls have no end: a piece of them does. A wall is seen from its room only.
function thing({ kind, from, to, face }: Solid): Group {
  const color = new Color(shadeOf[kind]);
  const seeThrough = new MeshLambertMaterial({
    color,
    transparent: true,
    opacity: 0.45,
    depthWrite: false,
    side: kind === 'floor' ? DoubleSide : FrontSide,
  });
  const facing = new Vector3(...face);
  const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 0, 1), facing);
  if (kind === 'floor') {
    const made = edged(new PlaneGeometry(2.8, 2.8), seeThrough);
    made.quaternion.copy(turn);
    made.position.y = to[1];
    return made;
  }
  if (kind === 'wall') {
    const made = edged(new PlaneGeometry(2.2, 2), seeThrough);
    made.quaternion.copy(turn);
    const at = ([0, 1, 2] as const).map((axis) =>
      face[axis] > 0.5 ? to[axis] : face[axis] < -0.5 ? from[axis] : 0,
    );
    made.position.set(at[0] ?? 0, 1, at[2] ?? 0);
    return made;
  }
  const size = new Vector3(...to).sub(new Vector3(...from));
  const box = new BoxGeometry(size.x, size.y, size.z);
  const made = edged(box, new MeshLambertMaterial({ color }));
  made.position.copy(new Vector3(...from).addScaledVector(size, 0.5));
  return made;
}

function ballOf({ kind, radius, axis, length }: Ball): Group {
  const material = new MeshLambertMaterial({ color: new Color('#c0623c') });
  const mesh =
    kind === 'roller'
      ? new Mesh(new CylinderGeometry(radius, radius, length, 40), material)
      : new Mesh(new SphereGeometry(radius, 32, 20), material);
  if (kind === 'roller') {
    mesh.quaternion.setFromUnitVectors(new Vector3(0, 1, 0), new Vector3(...axis));
  }
  return new Group().add(mesh);
}
