// A posed body with what it rests on, the muscle as hatching.
import {
  BoxGeometry,
  BufferAttribute,
  BufferGeometry,
  Color,
  CylinderGeometry,
  DoubleSide,
  DynamicDrawUsage,
  EdgesGeometry,
  FrontSide,
  Group,
  LineBasicMaterial,
  LineSegments,
  Mesh,
  MeshLambertMaterial,
  PlaneGeometry,
  Quaternion,
  SphereGeometry,
  Vector3,
  type Material,
} from 'three';
import { ClayScene } from '$lib/body/clay-scene';
import type { MovableMesh } from '$lib/body/glb';
import type { Skin } from '$lib/body/skin';
import { Softener } from '$lib/body/soften';
import { eyeFor, type Bounds, type PoseView } from './pose-camera';
import type { Ball, PoseInfo, Posture, Solid, Vec3 } from './poses';
import { moveSkin, turnNormals } from './skinning';

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
  readonly #scene: ClayScene;
  readonly #mesh: MovableMesh;
  readonly #positions: BufferAttribute;
  readonly #normals: BufferAttribute;
  readonly #ball: Group | undefined;
  readonly #all = new Group();
  #bounds: Bounds | undefined;
  #near: Vec3 = [0, 0, 0];

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
    this.#scene = new ClayScene(canvas);
    this.#positions = new BufferAttribute(new Float32Array(mesh.positions.length), 3);
    this.#normals = new BufferAttribute(new Float32Array(mesh.positions.length), 3);
    this.#positions.setUsage(DynamicDrawUsage);
    this.#normals.setUsage(DynamicDrawUsage);
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', this.#positions);
    geometry.setAttribute('normal', this.#normals);
    geometry.setIndex(new BufferAttribute(mesh.triangles, 1));
    geometry.setAttribute('painted', new BufferAttribute(painted(skin, muscle), 4, true));
    this.#all.add(...this.#scene.body(geometry), ...pose.solids.map(thing));
    if (pose.ball) {
      this.#ball = ballOf(pose.ball);
      this.#all.add(this.#ball);
    }
    this.#all.scale.z = mirrored ? -1 : 1;
    this.#scene.add(this.#all);
  }

  resize(width: number, height: number, ratio: number) {
    this.#scene.resize(width, height, ratio);
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
    if (this.#bounds) {
      this.#scene.draw(eyeFor(view, this.#bounds, this.#near, this.#scene.aspect));
    }
  }

  dispose() {
    this.#scene.dispose();
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
