// What the person wants, in the address: a reload or a bookmark loses nothing.
import type { Atlas, Moment, SideWish, Surface, Tool, Wishes } from '$engine/types';
import type { Settings } from '$lib/settings.svelte';

const list = (query: URLSearchParams, key: string): string[] =>
  (query.get(key) ?? '').split(',').filter((each) => each !== '');

export function wishesOf(query: URLSearchParams, usual: Settings, atlas: Atlas): Wishes {
  const { session_minutes_min: least, session_minutes_max: most } = atlas.limits;
  const minutes = Number(query.get('minutes') ?? usual.minutes);
  const known = <Value extends string>(values: readonly Value[], key: string): Value[] => {
    const wanted = list(query, key);
    return values.filter((value) => wanted.includes(value));
  };
  const one = <Value extends string>(values: readonly Value[], key: string, otherwise: Value) =>
    values.find((value) => value === query.get(key)) ?? otherwise;
  return {
    regions: known(
      atlas.regions.map(({ id }) => id),
      'regions',
    ),
    muscles: known(
      atlas.muscles.map(({ id }) => id),
      'muscles',
    ),
    side: one<SideWish>(['left', 'right', 'both'], 'side', usual.side),
    moment: one<Moment>(
      atlas.doses.map(({ moment }) => moment),
      'moment',
      'rest_day',
    ),
    minutes: Number.isFinite(minutes)
      ? Math.min(most, Math.max(least, Math.round(minutes)))
      : least,
    tools: query.has('tools')
      ? known<Tool>(
          atlas.tools.map(({ tool }) => tool),
          'tools',
        )
      : [...usual.tools],
    surfaces: query.has('surfaces')
      ? known<Surface>(['floor', 'wall', 'chair', 'bed'], 'surfaces')
      : [...usual.surfaces],
  };
}

export function queryOf(wishes: Wishes): string {
  const query = new URLSearchParams();
  query.set('regions', wishes.regions.join(','));
  if (wishes.muscles.length > 0) {
    query.set('muscles', wishes.muscles.join(','));
  }
  query.set('side', wishes.side);
  query.set('moment', wishes.moment);
  query.set('minutes', String(wishes.minutes));
  query.set('tools', wishes.tools.join(','));
  query.set('surfaces', wishes.surfaces.join(','));
  return query.toString().replaceAll('%2C', ',');
}

/** Where the questions lead back to: Find with its words, a measure, and never another place. */
export function backOf(query: URLSearchParams): string | undefined {
  const back = query.get('back') ?? '';
  const known = /^\/find(\?[\w%&=+.~*-]*)?$|^\/measure\/\w+$/;
  return known.test(back) ? back : undefined;
}
