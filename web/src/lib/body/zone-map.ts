// A drawn map of the body's zones: the shapes of an SVG made by engine/body/zone_map.cpp. They are
// read as plain values, because the page's policy lets no text become markup.
import type { Side } from '$engine/types';

export interface ZoneShape {
  readonly zone: string;
  readonly side: Side;
  readonly d: string;
}
export interface ZoneMapShapes {
  readonly viewBox: string;
  readonly zones: readonly ZoneShape[];
  /** Outlines, borders and folds. */
  readonly lines: readonly string[];
}

export function zoneMapOf(svg: string): ZoneMapShapes {
  const attribute = (tag: string, name: string) =>
    new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const zones: ZoneShape[] = [];
  const lines: string[] = [];
  for (const [tag] of svg.matchAll(/<path\b[^>]*>/g)) {
    const [zone, side, d] = ['data-zone', 'data-side', 'd'].map((name) => attribute(tag, name));
    if (!d) {
      continue;
    }
    if (zone && (side === 'left' || side === 'right')) {
      zones.push({ zone, side, d });
    } else {
      lines.push(d);
    }
  }
  return { viewBox: attribute(/<svg\b[^>]*>/.exec(svg)?.[0] ?? '', 'viewBox'), zones, lines };
}
