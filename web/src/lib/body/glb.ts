// Reads body.glb, which tools/skin makes: one mesh in known buffers, so no general reader of glTF is
// needed.
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';

export interface BodyMesh {
  /** Metres: X forward, Y up, Z to the person's right. */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** A vertex's zone: an index into the atlas's zones. */
  readonly zones: Uint8Array;
  readonly triangles: Uint16Array;
}

/** With the parts that move each vertex, four of each: which, and how much (they sum to 255). */
export interface MovableMesh extends BodyMesh {
  readonly movers: Uint8Array;
  readonly weights: Uint8Array;
}

interface Packed {
  byteOffset: number;
  byteLength: number;
  byteStride: number;
  count: number;
  mode: string;
  filter?: string;
}
interface Gltf {
  accessors: { bufferView: number; byteOffset?: number; count: number }[];
  bufferViews: {
    byteLength: number;
    byteStride?: number;
    extensions?: { EXT_meshopt_compression?: Packed };
  }[];
  meshes: { primitives: { indices: number; attributes: Record<string, number> }[] }[];
}

const header = 12;
const chunkHeader = 8;

export async function readBody(bytes: ArrayBuffer): Promise<MovableMesh> {
  await MeshoptDecoder.ready;
  const file = new DataView(bytes);
  if (bytes.byteLength < header + chunkHeader || file.getUint32(0, true) !== 0x46546c67) {
    throw new Error('This is no glTF file.');
  }
  const jsonSize = file.getUint32(header, true);
  const json = new Uint8Array(bytes, header + chunkHeader, jsonSize);
  const gltf = JSON.parse(new TextDecoder().decode(json)) as Gltf;
  const data = header + chunkHeader + jsonSize + chunkHeader;

  function unpacked(name: string, accessor: number | undefined) {
    const { bufferView = -1, byteOffset = 0, count = 0 } = gltf.accessors[accessor ?? -1] ?? {};
    const packed = gltf.bufferViews[bufferView]?.extensions?.EXT_meshopt_compression;
    if (!packed) {
      throw new Error(`The body's file has no ${name}.`);
    }
    const out = new Uint8Array(packed.count * packed.byteStride);
    MeshoptDecoder.decodeGltfBuffer(
      out,
      packed.count,
      packed.byteStride,
      new Uint8Array(bytes, data + packed.byteOffset, packed.byteLength),
      packed.mode,
      packed.filter ?? 'NONE',
    );
    return { out, stride: packed.byteStride, byteOffset, count };
  }

  const [primitive] = gltf.meshes[0]?.primitives ?? [];
  const at = primitive?.attributes ?? {};
  const positions = unpacked('positions', at.POSITION);
  const packedNormals = unpacked('normals', at.NORMAL);
  const movers = unpacked('joints', at.JOINTS_0);
  const weights = unpacked('weights', at.WEIGHTS_0);
  const labels = unpacked('zones', at._ZONE);
  const corners = unpacked('triangles', primitive?.indices);

  const signed = new Int8Array(packedNormals.out.buffer);
  const normals = new Float32Array(packedNormals.count * 3);
  const zones = new Uint8Array(labels.count);
  for (let v = 0; v < labels.count; v += 1) {
    for (let axis = 0; axis < 3; axis += 1) {
      normals[v * 3 + axis] = (signed[v * packedNormals.stride + axis] ?? 0) / 127;
    }
    zones[v] = labels.out[v * labels.stride + labels.byteOffset] ?? 0;
  }
  return {
    positions: new Float32Array(positions.out.buffer),
    normals,
    zones,
    triangles: new Uint16Array(corners.out.buffer),
    movers: movers.out,
    weights: weights.out,
  };
}
