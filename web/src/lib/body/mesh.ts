// The body's mesh, fetched once for whoever shows it.
import bodyUrl from '$body.glb?url';
import { readBody, type MovableMesh } from './glb';

let mesh: Promise<MovableMesh> | undefined;

export function loadMesh(): Promise<MovableMesh> {
  mesh ??= fetchMesh().catch((problem: unknown) => {
    mesh = undefined; // the next try may find a network
    throw problem;
  });
  return mesh;
}

async function fetchMesh(): Promise<MovableMesh> {
  const response = await fetch(bodyUrl);
  if (!response.ok) {
    throw new Error(`The body could not be fetched (${response.status}).`);
  }
  return readBody(await response.arrayBuffer());
}
