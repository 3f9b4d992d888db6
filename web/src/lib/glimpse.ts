// The first course of the progress page, before the whole journal is read. Ten years of it take
// seconds on a phone; the last months alone take a moment, and a course is half a year at most
// (content/judging, longest_days). So what is shown at once is no guess: the engine says the same
// of it when it has read everything.
import type { Engine } from '$engine/engine';
import type { Judgement } from '$engine/types';
import type { Store } from '$store/store';
import { instant } from './clock';

const day = 86_400_000; // ms
const readDays = 230;
/** A course that ends within these begins within those that are read. */
const lateDays = 40;
/** With fewer records in those months the whole journal is there as soon, and is drawn once. */
const many = 1500;

/** The least id of a record from that time on: they begin with it. */
function idAt(ms: number): string {
  const hex = Math.max(0, Math.trunc(ms)).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}

/** What the course of pain is made of. The engine would pass over the rest, but not for nothing. */
const tells = (line: string) => line.includes('"kind":"pain_rated"');

/** Undefined where the last months alone do not tell what comes first, or there is no course. */
export async function glimpse(
  engine: Promise<Engine>,
  store: Promise<Store>,
  now: number,
  least = many,
): Promise<Judgement | undefined> {
  const all = await (await store).since(idAt(now - readDays * day));
  const lines = all.filter(tells);
  if (all.length < least || lines.length === 0) {
    return undefined;
  }
  const other = (await engine).another();
  other.load(lines.join('\n'));
  const [first] = other.call('judge', { now: instant(now) }).judgements;
  // Pain all in all comes before everything else, whatever was told before.
  const last = first?.id === 'pain' ? first.points.at(-1) : undefined;
  return last && first && first.points.length > 1 && now - Date.parse(last.day) < lateDays * day
    ? first
    : undefined;
}
