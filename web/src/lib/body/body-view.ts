// Makes the body ready to be painted; this file and what it imports are loaded only with it.
import { loadMesh } from './mesh';
import { skinOf, type Skin } from './skin';
import { subdivided } from './subdivide';

export { Stage } from './stage';

let skin: Promise<Skin> | undefined;

export function loadSkin(): Promise<Skin> {
  skin ??= loadMesh().then(
    (mesh) => skinOf(subdivided(mesh)),
    (problem: unknown) => {
      skin = undefined; // the next try may find a network
      throw problem;
    },
  );
  return skin;
}
