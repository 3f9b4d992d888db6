// Start, length and distance of a workout from a GPX or TCX file. Nothing else of it is kept: where
// somebody runs is nobody's business, and the route is not needed.
import type { WorkoutDone } from '$engine/types';
import { instant } from '$lib/clock';
import { isPlainXml, parseXml } from '$lib/trusted';

export const mostBytes = 30 * 1024 * 1024;
const mostMetres = 1_000_000;
const mostSeconds = 48 * 3600;
const mostSportLength = 40;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres between two places on a round earth (haversine). */
function metres(a: [number, number], b: [number, number]): number {
  const across = Math.sin(radians(b[0] - a[0]) / 2) ** 2;
  const along = Math.sin(radians(b[1] - a[1]) / 2) ** 2;
  const share = across + Math.cos(radians(a[0])) * Math.cos(radians(b[0])) * along;
  return 2 * 6_371_000 * Math.asin(Math.min(1, Math.sqrt(share)));
}

const all = (from: Element | Document, name: string) =>
  Array.from(from.getElementsByTagNameNS('*', name));
const textOf = (from: Element, name: string) => all(from, name)[0]?.textContent.trim() ?? '';
const sportOf = (text: string) => text.toLowerCase().slice(0, mostSportLength) || 'sport';

function workout(
  source: string,
  start: number,
  seconds: number,
  far: number,
  sport: string,
): WorkoutDone[] {
  const length = Math.round(seconds);
  if (!Number.isFinite(start) || !(length > 0) || length > mostSeconds) {
    return [];
  }
  const distance = Math.round(far);
  return [
    {
      start: instant(start),
      sport: sportOf(sport),
      seconds: length,
      ...(distance > 0 && distance <= mostMetres ? { metres: distance } : {}),
      source,
    },
  ];
}

function fromGpx(document: Document): WorkoutDone[] {
  return all(document, 'trk').flatMap((track) => {
    let first = Number.NaN;
    let last = Number.NaN;
    let far = 0;
    for (const segment of all(track, 'trkseg')) {
      let before: [number, number] | undefined;
      for (const point of all(segment, 'trkpt')) {
        const time = Date.parse(textOf(point, 'time'));
        if (Number.isFinite(time)) {
          first = Number.isNaN(first) ? time : Math.min(first, time);
          last = Number.isNaN(last) ? time : Math.max(last, time);
        }
        const here: [number, number] = [
          Number(point.getAttribute('lat')),
          Number(point.getAttribute('lon')),
        ];
        if (here.every(Number.isFinite)) {
          far += before ? metres(before, here) : 0;
          before = here;
        }
      }
    }
    return workout('gpx', first, (last - first) / 1000, far, textOf(track, 'type'));
  });
}

function fromTcx(document: Document): WorkoutDone[] {
  return all(document, 'Activity').flatMap((activity) => {
    const laps = all(activity, 'Lap');
    const sum = (name: string) =>
      laps.reduce((total, lap) => total + (Number(textOf(lap, name)) || 0), 0);
    return workout(
      'tcx',
      Date.parse(textOf(activity, 'Id') || (laps[0]?.getAttribute('StartTime') ?? '')),
      sum('TotalTimeSeconds'),
      sum('DistanceMeters'),
      activity.getAttribute('Sport') ?? '',
    );
  });
}

/** The workouts of a file; nothing when it is none that can be read. */
export function workoutsOf(text: string): WorkoutDone[] {
  // No such file needs a document type; one that has it may hold entities without end.
  if (text.length > mostBytes || !isPlainXml(text)) {
    return [];
  }
  const document = parseXml(text);
  if (document.querySelector('parsererror')) {
    return [];
  }
  const root = document.documentElement.localName;
  return root === 'gpx'
    ? fromGpx(document)
    : root === 'TrainingCenterDatabase'
      ? fromTcx(document)
      : [];
}
