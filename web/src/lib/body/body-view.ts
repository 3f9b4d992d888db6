// Fetches the body and makes it ready; this file and what it imports are loaded only with it.
import bodyUrl from '$body.glb?url';
import { readBody } from './glb';
import { skinOf, type Skin } from './skin';
import { subdivided } from './subdivide';

export { Stage } from './stage';

let skin: Promise<Skin> | undefined;

export function loadSkin(): Promise<Skin> {
  skin ??= fetchSkin().catch((problem: unknown) => {
    skin = undefined; // the next try may find a network
    throw problem;
  });
  return skin;
}

async function fetchSkin(): Promise<Skin> {
  const response = await fetch(bodyUrl);
  if (!response.ok) {
    throw new Error(`The body could not be fetched (${response.status}).`);
  }
  return skinOf(subdivided(await readBody(await response.arrayBuffer())));
}
