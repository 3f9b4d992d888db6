// What is found in a file, and why nothing is.
import { timeText, type Moment } from './values';

export type Format = 'gpx' | 'tcx' | 'apple_health' | 'fit';

export interface Workout {
  /** RFC 3339 with the offset that the file gives; UTC where it gives none. */
  start: string;
  sport: string;
  seconds: number;
  metres?: number;
}

export interface Found {
  format: Format;
  workouts: Workout[];
  /** Without a start, or without a length that can be right. */
  left_out: number;
  /** Routes of Apple Health: its export.xml has their workouts. */
  elsewhere: number;
}

/** Why a file cannot be read; `w.schedule.unreadable` has a sentence for each. */
export type Reason = 'xml' | 'type' | 'large' | 'other' | 'archive' | 'noExport' | 'fit';

export class Unreadable extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}

/** What a file tells of one workout until its end. */
export interface Draft {
  start?: Moment | undefined;
  seconds: number;
  metres: number;
  sport: string;
}

const mostSeconds = 48 * 3600;
const mostMetres = 1_000_000;
const mostWorkouts = 100_000;

export const nothing = (format: Format): Found => ({
  format,
  workouts: [],
  left_out: 0,
  elsewhere: 0,
});

export function add(found: Found, draft: Draft) {
  const seconds = Math.round(draft.seconds);
  if (!draft.start || !(seconds > 0) || seconds > mostSeconds) {
    found.left_out += 1;
    return;
  }
  if (found.workouts.length === mostWorkouts) {
    throw new Unreadable('large');
  }
  const metres = Math.round(draft.metres);
  found.workouts.push({
    start: timeText(draft.start),
    sport: draft.sport,
    seconds,
    ...(metres > 0 && metres <= mostMetres ? { metres } : {}),
  });
}
