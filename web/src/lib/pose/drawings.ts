// Which drawings there are and where; fetched when they are shown, and kept for offline use by the
// service worker like everything else.
import type { Side } from '$engine/types';
import type { ViewName } from '$lib/body/camera';
import loads from '$pictures/loads.json';
import views from '$pictures/muscles.json';
import '$pictures/style.css';
import { drawingOf, type Shape } from './drawing';

const poses: Record<string, string> = import.meta.glob('$pictures/poses/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});
const muscles: Record<string, string> = import.meta.glob('$pictures/muscles/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

const zones: Record<string, string> = import.meta.glob('$pictures/zones/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

const byName = (files: Record<string, string>) =>
  new Map(
    Object.entries(files).map(([path, address]) => [path.replace(/^.*\/|\.svg$/g, ''), address]),
  );
const poseFiles = byName(poses);
const muscleFiles = byName(muscles);
const zoneFiles = byName(zones);

/** What a drawing of one side is: the file is drawn for the right, the left is its mirror image. */
export interface Drawn {
  readonly address: string;
  readonly mirrored: boolean;
}

/** Of a move or a stretch, from where it is seen best. */
export function poseDrawing(id: string, side: Side = 'right'): Drawn | undefined {
  const address = poseFiles.get(id);
  return address === undefined ? undefined : { address, mirrored: side === 'left' };
}

/** A muscle of the right side from where it is seen best, then from where else its pain is. */
export function muscleDrawings(id: string): readonly string[] {
  const found = views[id] ?? [];
  return found.flatMap((view) => muscleFiles.get(`${id}.${view}`) ?? []);
}

/** How much of one's weight rests on the ball, where a pose leaves that to be said. */
export function loadWords(id: string): string | undefined {
  return loads[id];
}

const fetched = new Map<string, Promise<Shape>>();

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`A drawing could not be fetched (${response.status}).`);
  }
  return response.text();
}

/** The body from one side with each of its zones as a shape. */
export function fetchZoneMap(view: ViewName): Promise<string> {
  return fetchText(zoneFiles.get(view) ?? '');
}

export function fetchDrawing(address: string): Promise<Shape> {
  const known = fetched.get(address);
  if (known) {
    return known;
  }
  const coming = fetchText(address).then(drawingOf);
  fetched.set(address, coming);
  coming.catch(() => fetched.delete(address)); // the next try may find a network
  return coming;
}
