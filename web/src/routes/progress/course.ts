// A course as shapes to be drawn: pure, so that it can be tried without a page.
import type { Judgement } from '$engine/types';

export interface Tick {
  at: number;
  label: string;
}
export interface Drawing {
  dots: { x: number; y: number }[];
  line: string;
  band: string;
  noise: { y: number; height: number } | undefined;
  ticks: Tick[];
  days: Tick[];
  end: { x: number; y: number; value: number } | undefined;
}
export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const dayNumber = (text: string) => Math.round(Date.parse(`${text}T12:00:00Z`) / 86_400_000);

/** Steps of 1, 2 or 5 that part `range` into four or so. */
export function step(range: number): number {
  const rough = Math.max(range, 1e-9) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const digit = rough / power;
  return (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10) * power;
}

/** From where to where the axis goes, in the unit: the scale's ends where it has them. */
export function ends(of: Judgement): { low: number; high: number } {
  if (of.least_tenths !== undefined && of.most_tenths !== undefined) {
    return { low: of.least_tenths / 10, high: of.most_tenths / 10 };
  }
  const values = [
    ...of.points.map((each) => each.value_tenths),
    ...of.line.flatMap((each) => [each.low_tenths, each.high_tenths]),
  ].map((each) => each / 10);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const by = step(Math.max(high - low, 1));
  return { low: Math.floor(low / by) * by, high: Math.ceil(high / by) * by };
}

/** The drawing of a judgement in a frame; `named` says a day as people do. */
export function draw(of: Judgement, frame: Frame, named: (day: string) => string): Drawing {
  const { low, high } = ends(of);
  const first = of.points[0];
  const last = of.points.at(-1);
  const from = first ? dayNumber(first.day) : 0;
  const days = Math.max(1, (last ? dayNumber(last.day) : 0) - from);
  const wide = frame.width - frame.left - frame.right;
  const tall = frame.height - frame.top - frame.bottom;
  const x = (day: string) => round(frame.left + ((dayNumber(day) - from) / days) * wide);
  const y = (tenths: number) => {
    const share = (tenths / 10 - low) / (high - low);
    return round(frame.top + (1 - Math.min(1, Math.max(0, share))) * tall);
  };
  const path = (points: { x: number; y: number }[]) =>
    points.map((each, i) => `${i === 0 ? 'M' : 'L'}${each.x} ${each.y}`).join('');
  const upper = of.line.map((each) => ({ x: x(each.day), y: y(each.high_tenths) }));
  const lower = of.line.map((each) => ({ x: x(each.day), y: y(each.low_tenths) })).reverse();
  const end = of.line.at(-1);
  const by = step(high - low);
  const ticks: Tick[] = [];
  for (let value = Math.ceil(low / by) * by; value <= high + by / 100; value += by) {
    ticks.push({ at: y(value * 10), label: String(Math.round(value * 100) / 100) });
  }
  const start = of.from_tenths;
  return {
    dots: of.points.map((each) => ({ x: x(each.day), y: y(each.value_tenths) })),
    line:
      of.line.length > 1 ? path(of.line.map((e) => ({ x: x(e.day), y: y(e.level_tenths) }))) : '',
    band: of.line.length > 1 ? `${path([...upper, ...lower])}Z` : '',
    noise:
      start === undefined
        ? undefined
        : {
            y: y(start + of.error_tenths),
            height: round(y(start - of.error_tenths) - y(start + of.error_tenths)),
          },
    ticks,
    days: marks(of, wide).map((day) => ({ at: x(day), label: named(day) })),
    end: end && { x: x(end.day), y: y(end.level_tenths), value: end.level_tenths },
  };
}

// The first and the last day, and the middle one where there is room.
function marks(of: Judgement, wide: number): string[] {
  const first = of.points[0]?.day;
  const last = of.points.at(-1)?.day;
  if (!first || !last || first === last) {
    return first ? [first] : [];
  }
  const middle = new Date((Date.parse(first) + Date.parse(last)) / 2).toISOString().slice(0, 10);
  return wide > 260 && dayNumber(last) - dayNumber(first) > 14
    ? [first, middle, last]
    : [first, last];
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Above the end of the line, and above the last dots: where a word may stand. */
export function above(drawn: Drawing): number {
  const end = drawn.end ?? { x: 0, y: 0 };
  const near = drawn.dots.filter((each) => each.x > end.x - 70).map((each) => each.y);
  return Math.min(end.y, ...near);
}
