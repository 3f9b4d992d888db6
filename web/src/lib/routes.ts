// Which page stands behind an address. Today is there at once; the others are loaded when gone to.
import type { Component } from 'svelte';
import Today from '$routes/today/Today.svelte';

export type Page = Component<Record<string, never>>;
type Load = () => Promise<{ default: Page }>;

export interface Route {
  page: Load;
  now?: Page;
  /** Two addresses with one key are one page with other contents. */
  key: string;
  section: 'today' | 'find' | 'progress' | 'you' | '';
  /** Without navigation: the session. */
  bare: boolean;
  /** May be shown before the engine is there. */
  early: boolean;
  /** Has something to show of the last months, before the whole journal is read. */
  glimpse: boolean;
}

type Section = Route['section'];

const pages: [
  pattern: RegExp,
  page: Load,
  section: Section,
  flags?: { bare?: true; early?: true; glimpse?: true },
][] = [
  [/^\/find$/, () => import('$routes/find/Find.svelte'), 'find'],
  [/^\/region\/[\w-]+$/, () => import('$routes/atlas/Region.svelte'), 'find'],
  [/^\/muscle\/[\w-]+$/, () => import('$routes/atlas/Muscle.svelte'), 'find'],
  [/^\/plan$/, () => import('$routes/plan/SetUp.svelte'), 'today'],
  [/^\/plan\/questions$/, () => import('$routes/plan/Questions.svelte'), 'today'],
  [/^\/plan\/ready$/, () => import('$routes/plan/Plan.svelte'), 'today'],
  [/^\/session$/, () => import('$routes/session/Session.svelte'), '', { bare: true }],
  [/^\/measure$/, () => import('$routes/measure/Measures.svelte'), 'progress'],
  [/^\/measure\/photo$/, () => import('$routes/measure/Photo.svelte'), 'progress'],
  [/^\/measure\/\w+$/, () => import('$routes/measure/Measure.svelte'), 'progress'],
  [/^\/measure\/\w+\/run$/, () => import('$routes/measure/Run.svelte'), '', { bare: true }],
  [/^\/progress$/, () => import('$routes/progress/Progress.svelte'), 'progress', { glimpse: true }],
  [/^\/causes$/, () => import('$routes/causes/Causes.svelte'), 'progress'],
  [/^\/schedule$/, () => import('$routes/schedule/Schedule.svelte'), 'you'],
  [/^\/you$/, () => import('$routes/you/You.svelte'), 'you'],
  [/^\/report$/, () => import('$routes/report/Report.svelte'), 'you'],
  [/^\/about$/, () => import('$routes/about/About.svelte'), 'you', { early: true }],
  [/^\/sources$/, () => import('$routes/about/Sources.svelte'), 'you'],
];

export function routeOf(path: string): Route {
  if (path === '/') {
    return {
      page: () => Promise.resolve({ default: Today }),
      now: Today,
      key: path,
      section: 'today',
      bare: false,
      early: true,
      glimpse: false,
    };
  }
  for (const [pattern, page, section, flags] of pages) {
    if (pattern.test(path)) {
      return {
        page,
        key: path,
        section,
        bare: flags?.bare ?? false,
        early: flags?.early ?? false,
        glimpse: flags?.glimpse ?? false,
      };
    }
  }
  return {
    page: () => import('$routes/about/NotFound.svelte'),
    key: path,
    section: '',
    bare: false,
    early: true,
    glimpse: false,
  };
}
