// Days and times as people say them. By our own words: the browser's names of days take a phone a
// tenth of a second for the first of them, and charts and tables have hundreds.

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const short = (month: string) => month.slice(0, month === 'September' ? 4 : 3);

function read(text: string) {
  const date = new Date(text.length === 10 ? `${text}T12:00:00` : text);
  return { date, number: date.getDate(), month: months[date.getMonth()] ?? '' };
}

/** "22 November 2026", from an instant or a day. */
export function day(text: string): string {
  const { date, number, month } = read(text);
  return `${number} ${month} ${date.getFullYear()}`;
}

/** "Sun 22 Nov" */
export function shortDay(text: string): string {
  return `${days[read(text).date.getDay()] ?? ''} ${dayAndMonth(text)}`;
}

/** "22 Nov" */
export function dayAndMonth(text: string): string {
  const { number, month } = read(text);
  return `${number} ${short(month)}`;
}

/** The day of the week, from 0 (Sunday), and the part of the day, from 0 (night) to 3 (evening). */
export function dayPart(ms: number): { weekday: number; part: number } {
  const date = new Date(ms);
  const hour = date.getHours();
  return { weekday: date.getDay(), part: hour < 5 ? 0 : hour < 12 ? 1 : hour < 17 ? 2 : 3 };
}
