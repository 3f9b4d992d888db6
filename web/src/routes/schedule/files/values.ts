// The values in files of workouts: times, numbers, names of sports. The same rules as in the
// program (workouts/values.h).

/** A moment, and how many minutes the file's clock was before UTC; 0 where it gives UTC or nothing. */
export interface Moment {
  ms: number;
  offset: number;
}

const mostSportBytes = 40;
const timePattern =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))?$/;

export const trimmed = (text: string) => text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');

/** RFC 3339, and without an offset, which GPX and TCX call UTC. */
export function readTime(text: string): Moment | undefined {
  const parts = timePattern.exec(trimmed(text));
  if (!parts) {
    return undefined;
  }
  const number = (i: number) => Number(parts[i] ?? 0);
  const [year, month, day] = [number(1), number(2), number(3)];
  const date = new Date(Date.UTC(year, month - 1, day));
  const offset = (number(9) * 60 + number(10)) * (parts[8] === '-' ? -1 : 1);
  const isRight =
    year >= 1970 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    number(4) <= 23 &&
    number(5) <= 59 &&
    number(6) <= 60 &&
    number(9) <= 23 &&
    number(10) <= 59;
  const seconds = (number(4) * 60 + number(5) - offset) * 60 + number(6);
  const fraction = Number((parts[7] ?? '').slice(0, 3).padEnd(3, '0'));
  return isRight ? { ms: date.getTime() + seconds * 1000 + fraction, offset } : undefined;
}

/** As Apple Health writes it: "2026-11-20 07:00:00 +0100". */
export function readAppleTime(text: string): Moment | undefined {
  const parts = /^(.{19}) ([+-]\d\d)(\d\d)$/.exec(trimmed(text));
  return parts ? readTime(`${parts[1]}${parts[2]}:${parts[3]}`) : undefined;
}

/** A moment as RFC 3339 text on the file's clock. */
export function timeText({ ms, offset }: Moment): string {
  const local = new Date(ms + offset * 60_000)
    .toISOString()
    .slice(0, -1)
    .replace(/\.000$/, '');
  const two = (n: number) => String(Math.trunc(n)).padStart(2, '0');
  const far = Math.abs(offset);
  return offset === 0
    ? `${local}Z`
    : `${local}${offset < 0 ? '-' : '+'}${two(far / 60)}:${two(far % 60)}`;
}

/** A finite decimal number. */
export function readNumber(text: string | undefined): number | undefined {
  const given = trimmed(text ?? '');
  const value = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(given) ? Number(given) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

const lower = (text: string) => text.replace(/[A-Z]/g, (each) => each.toLowerCase());

/** In lower case (ASCII), with single spaces, cut to 40 bytes; "sport" where nothing is left. */
export function sportName(text: string): string {
  let name = '';
  let bytes = 0;
  for (const each of lower(trimmed(text)).replace(/[ \t\r\n]+/g, ' ')) {
    bytes += new TextEncoder().encode(each).length;
    if (bytes > mostSportBytes) {
      break;
    }
    name += each;
  }
  return trimmed(name) || 'sport';
}

/** "HKWorkoutActivityTypeTraditionalStrengthTraining" as "traditional strength training". */
export const appleSportName = (text: string) =>
  sportName(text.replace(/^HKWorkoutActivityType/, '').replace(/([^A-Z])(?=[A-Z])/g, '$1 '));

/** Degrees. */
export interface Place {
  latitude: number;
  longitude: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres along a round earth (haversine). */
export function metresBetween(a: Place, b: Place): number {
  const across = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const along = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const share = across + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * along;
  return 2 * 6_371_000 * Math.asin(Math.min(1, Math.sqrt(share)));
}
