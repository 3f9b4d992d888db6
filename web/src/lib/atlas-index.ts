// The atlas by id, so that pages can follow its references.
import type {
  Atlas,
  Cause,
  Evidence,
  Finding,
  Measure,
  Move,
  Muscle,
  NoGo,
  Region,
  Sign,
  Source,
  Stretch,
  Zone,
} from '$engine/types';

type ById<Thing> = ReadonlyMap<string, Thing>;

export interface Index {
  region: ById<Region>;
  muscle: ById<Muscle>;
  move: ById<Move>;
  stretch: ById<Stretch>;
  measure: ById<Measure>;
  cause: ById<Cause>;
  finding: ById<Finding>;
  noGo: ById<NoGo>;
  sign: ById<Sign>;
  evidence: ById<Evidence>;
  source: ById<Source>;
  zone: ById<Zone>;
}

const byId = <Thing extends { id: string }>(things: Thing[]): ById<Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));

export function indexOf(atlas: Atlas): Index {
  return {
    region: byId(atlas.regions),
    muscle: byId(atlas.muscles),
    move: byId(atlas.moves),
    stretch: byId(atlas.stretches),
    measure: byId(atlas.measures),
    cause: byId(atlas.causes),
    finding: byId(atlas.findings),
    noGo: byId(atlas.no_go),
    sign: byId(atlas.signs),
    evidence: byId(atlas.evidence),
    source: byId(atlas.sources),
    zone: byId(atlas.zones),
  };
}

/** The things with these ids, in their order; an id that is not there is left out. */
export function all<Thing>(from: ById<Thing>, ids: readonly string[]): Thing[] {
  return ids.flatMap((id) => from.get(id) ?? []);
}

/** The name of the move or stretch with this id; nothing where it is neither. */
export function moveName(index: Index | undefined, id: string): string | undefined {
  return index?.move.get(id)?.name ?? index?.stretch.get(id)?.name;
}
