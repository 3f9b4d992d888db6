// Days and times as people say them.

const locale = 'en-GB';

/** "22 November 2026", from an instant or a day. */
export function day(text: string): string {
  const date = new Date(text.length === 10 ? `${text}T12:00:00` : text);
  return date.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "Sun 22 Nov" */
export function shortDay(text: string): string {
  const date = new Date(text.length === 10 ? `${text}T12:00:00` : text);
  return date.toLocaleDateString(locale, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** "22 Nov" */
export function dayAndMonth(text: string): string {
  const date = new Date(text.length === 10 ? `${text}T12:00:00` : text);
  return date.toLocaleDateString(locale, { day: 'numeric', month: 'short' });
}

/** "Sunday", with the part of the day as a number from 0 (night) to 3 (evening). */
export function dayPart(ms: number): { weekday: string; part: number } {
  const date = new Date(ms);
  const hour = date.getHours();
  return {
    weekday: date.toLocaleDateString(locale, { weekday: 'long' }),
    part: hour < 5 ? 0 : hour < 12 ? 1 : hour < 17 ? 2 : 3,
  };
}
