// The only place where the face reads the time.

export const now = (): number => Date.now();

const two = (n: number) => String(Math.trunc(n)).padStart(2, '0');

/** A moment as RFC 3339 text on the person's own wall clock: "2026-11-22T18:00:00.250+01:00". */
export function instant(ms: number = now()): string {
  const date = new Date(ms);
  const offset = -date.getTimezoneOffset();
  const local = new Date(ms + offset * 60_000).toISOString().slice(0, -1);
  const zone = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(zone / 60)}:${two(zone % 60)}`;
}

/** "0:47" for what is left of a timer. A second that has begun is shown as a whole one. */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.trunc(seconds / 60)}:${two(seconds % 60)}`;
}
