// The formats in XML: which elements of each tell of a workout. The same as in the program
// (workouts/reader.cpp).
import { add, nothing, Unreadable, type Draft, type Found } from './found';
import {
  appleSportName,
  metresBetween,
  readAppleTime,
  readNumber,
  readTime,
  sportName,
  type Moment,
  type Place,
} from './values';

/** The names of the elements from the root to one, without prefixes. */
export type Path = readonly string[];
export type Attributes = (name: string) => string;

export interface Shape {
  found: Found;
  open(path: Path, attributes: Attributes): void;
  close(path: Path, text: string): void;
}

const is = (path: Path, depth: number, name: string) =>
  path.length === depth && path[depth - 1] === name;
const empty = (): Draft => ({ seconds: 0, metres: 0, sport: '' });

/** gpx/trk with its type; trkseg/trkpt with lat, lon and time. A track's gaps have no length. */
class Gpx implements Shape {
  found = nothing('gpx');
  #draft = empty();
  #end = 0;
  #before: Place | undefined;
  #ofApple = false;

  open(path: Path, attributes: Attributes) {
    if (is(path, 1, 'gpx')) {
      this.#ofApple = attributes('creator').startsWith('Apple Health');
    } else if (is(path, 2, 'trk')) {
      this.#draft = empty();
    } else if (is(path, 3, 'trkseg')) {
      this.#before = undefined;
    } else if (is(path, 4, 'trkpt') && this.#inSegment(path)) {
      this.#goOnTo(readNumber(attributes('lat')), readNumber(attributes('lon')));
    }
  }

  close(path: Path, text: string) {
    if (is(path, 2, 'trk')) {
      this.#endTrack();
    } else if (is(path, 3, 'type') && path[1] === 'trk') {
      this.#draft.sport ||= text;
    } else if (is(path, 5, 'time') && path[3] === 'trkpt' && this.#inSegment(path)) {
      this.#takeTime(readTime(text));
    }
  }

  #inSegment(path: Path) {
    return path[1] === 'trk' && path[2] === 'trkseg';
  }

  #goOnTo(latitude?: number, longitude?: number) {
    if (latitude === undefined || longitude === undefined) {
      return;
    }
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      return;
    }
    const here = { latitude, longitude };
    this.#draft.metres += this.#before ? metresBetween(this.#before, here) : 0;
    this.#before = here;
  }

  #takeTime(time?: Moment) {
    if (!time) {
      return;
    }
    const { start } = this.#draft;
    this.#end = start ? Math.max(this.#end, time.ms) : time.ms;
    if (!start || time.ms < start.ms) {
      this.#draft.start = time;
    }
  }

  #endTrack() {
    if (this.#ofApple) {
      this.found.elsewhere += 1;
      return;
    }
    const draft = this.#draft;
    draft.seconds = draft.start ? (this.#end - draft.start.ms) / 1000 : 0;
    draft.sport = sportName(draft.sport);
    add(this.found, draft);
  }
}

/** Activity with its Sport, its Id, which is its start, and the sums of its laps. */
class Tcx implements Shape {
  found = nothing('tcx');
  #depth = 0; // of the Activity; 0 outside
  #draft = empty();
  #lapStart: Moment | undefined;

  open(path: Path, attributes: Attributes) {
    if (this.#depth === 0 && path.at(-1) === 'Activity') {
      this.#depth = path.length;
      this.#draft = { ...empty(), sport: sportName(attributes('Sport')) };
      this.#lapStart = undefined;
    } else if (this.#depth > 0 && is(path, this.#depth + 1, 'Lap')) {
      this.#lapStart ??= readTime(attributes('StartTime'));
    }
  }

  close(path: Path, text: string) {
    const depth = this.#depth;
    if (depth === 0) {
      return;
    }
    if (path.length === depth) {
      this.#depth = 0;
      this.#draft.start ??= this.#lapStart;
      add(this.found, this.#draft);
    } else if (is(path, depth + 1, 'Id')) {
      this.#draft.start ??= readTime(text);
    } else if (path.length === depth + 2 && path[depth] === 'Lap') {
      const value = readNumber(text) ?? 0;
      this.#draft.seconds += path.at(-1) === 'TotalTimeSeconds' ? value : 0;
      this.#draft.metres += path.at(-1) === 'DistanceMeters' ? value : 0;
    }
  }
}

const secondsIn = (unit: string) =>
  unit === 's' || unit === 'sec' ? 1 : unit === 'hr' || unit === 'h' ? 3600 : 60;
const metresIn: Partial<Record<string, number>> = {
  km: 1000,
  m: 1,
  mi: 1609.344,
  yd: 0.9144,
  ft: 0.3048,
};

/** HealthData/Workout. The distance is an attribute, or since 2022 a child; each child of a workout
 * of several sports has its own. */
class AppleHealth implements Shape {
  found = nothing('apple_health');
  #draft = empty();
  #toldDistance = false;

  open(path: Path, attributes: Attributes) {
    if (is(path, 2, 'Workout')) {
      this.#begin(attributes);
    } else if (
      is(path, 3, 'WorkoutStatistics') &&
      path[1] === 'Workout' &&
      !this.#toldDistance &&
      attributes('type').startsWith('HKQuantityTypeIdentifierDistance')
    ) {
      this.#draft.metres +=
        (readNumber(attributes('sum')) ?? 0) * (metresIn[attributes('unit')] ?? 0);
    }
  }

  close(path: Path) {
    if (is(path, 2, 'Workout')) {
      add(this.found, this.#draft);
    }
  }

  #begin(attributes: Attributes) {
    const start = readAppleTime(attributes('startDate'));
    const end = readAppleTime(attributes('endDate'));
    const length = readNumber(attributes('duration'));
    const distance = readNumber(attributes('totalDistance'));
    this.#toldDistance = (distance ?? 0) > 0;
    this.#draft = {
      start,
      seconds:
        length !== undefined
          ? length * secondsIn(attributes('durationUnit'))
          : start && end
            ? (end.ms - start.ms) / 1000
            : 0,
      metres: (distance ?? 0) * (metresIn[attributes('totalDistanceUnit')] ?? 0),
      sport: appleSportName(attributes('workoutActivityType')),
    };
  }
}

/** The shape of a document by its root and the name in its document type, which only the export of
 * Apple Health has. */
export function shapeOf(root: string, type: string | undefined): Shape {
  if (root === 'HealthData') {
    return new AppleHealth();
  }
  if (type === undefined && root === 'gpx') {
    return new Gpx();
  }
  if (type === undefined && root === 'TrainingCenterDatabase') {
    return new Tcx();
  }
  throw new Unreadable('other');
}
