// What the body's picture, its tools and its list share: the painting, the current place, what is
// said of them. Without a picture the painting has one vertex a place and works the same.
import type { Side, Zone } from '$engine/types';
import { w } from '$lib/words';
import type { Said } from './notation';
import type { BrushSize } from './brush';
import { moved, ordered, type ZoneGroup } from './order';
import { Painting, type PaintedMark } from './painting';
import { patchesOfList, placeId, type Patches, type Place } from './patches';

export type Mode = 'turn' | 'paint' | 'erase';

const inMiddle = 5;
export const mostIntense = 10;

export class Body {
  mode = $state<Mode>('turn');
  brush = $state<BrushSize>('small');
  /** How bad it is where is painted next. */
  intensity = $state(inMiddle);
  current = $state.raw<Place>();
  marks = $state.raw<readonly PaintedMark[]>([]);
  canUndo = $state(false);
  /** Something is painted, but of no place enough to count. */
  tooLittle = $state(false);
  /** For a screen reader, when it changes. */
  said = $state('');
  /** Goes up with every change of what the picture shows. */
  shown = $state(0);

  painting: Painting;
  readonly order: readonly ZoneGroup[];
  readonly #zones: readonly Zone[];
  readonly #told: (marks: readonly Said[]) => void;

  /** `told` hears what is marked when the person has changed it. */
  constructor(zones: readonly Zone[], told: (marks: readonly Said[]) => void) {
    this.#zones = zones;
    this.#told = told;
    this.order = ordered(zones);
    this.painting = new Painting(patchesOfList(zones.length));
  }

  /** The picture is there: what was marked in the list is painted on it. */
  useSkin(patches: Patches) {
    const marks = this.painting.marks();
    this.painting = new Painting(patches);
    for (const mark of marks) {
      this.painting.fill(mark, mark.intensity);
    }
    this.#refresh();
  }

  /** Shows what was understood of words, or corrected elsewhere. */
  understood(marks: readonly Said[]) {
    const wanted = marks.flatMap(({ zone, side, intensity }) => {
      const sides = side ? [side] : (['left', 'right'] as const);
      return sides.flatMap((each) => {
        const place = this.find(zone, each);
        return place ? [{ place, intensity }] : [];
      });
    });
    this.painting.begin();
    this.painting.reconcile(wanted);
    this.#refresh();
  }

  /** The same marks with what the painting says of how bad and how much. */
  amounts(marks: readonly Said[]): Said[] {
    return marks.map((mark) => {
      const painted = this.#said().find(
        ({ zone, side }) => zone === mark.zone && side === mark.side,
      );
      return painted ?? mark;
    });
  }

  /** The place with this zone's id. */
  find(zone: string, side: Side): Place | undefined {
    const index = this.#zones.findIndex(({ id }) => id === zone);
    return index < 0 ? undefined : { zone: index, side };
  }

  name({ zone, side }: Place): string {
    return w.body.place(this.#zones[zone]?.name ?? '', side);
  }
  nameAlone(zone: number): string {
    return this.#zones[zone]?.name ?? '';
  }

  mark(place: Place): PaintedMark | undefined {
    return this.marks.find((each) => placeId(each) === placeId(place));
  }

  state(place: Place): string {
    const mark = this.mark(place);
    return mark ? w.body.marked(mark.intensity) : w.body.notMarked;
  }

  goTo(place: Place) {
    this.current = place;
    this.shown += 1;
    this.#say(place);
  }

  toggle(place: Place) {
    this.painting.begin();
    if (this.mark(place)) {
      this.painting.wipe(place);
    } else {
      this.painting.fill(place, this.intensity);
    }
    this.current = place;
    this.#changed();
    this.#say(place);
  }

  /** More or less of it; an unmarked place is left alone. */
  change(place: Place, by: number) {
    const mark = this.mark(place);
    if (mark) {
      const next = (mark.intensity ?? inMiddle) + by;
      this.painting.begin();
      this.painting.setIntensity(place, Math.min(Math.max(next, 0), mostIntense));
      this.#changed();
    }
    this.current = place;
    this.shown += 1;
    this.#say(place);
  }

  /** Answers a key pressed on the picture; true when it meant something. */
  key(key: string): boolean {
    const to = moved(this.order, this.current, key);
    if (to) {
      this.goTo(to);
      return true;
    }
    const act = { ' ': 0, Enter: 0, '+': 1, '=': 1, '-': -1 }[key];
    if (act === undefined || !this.current) {
      return false;
    }
    if (act === 0) {
      this.toggle(this.current);
    } else {
      this.change(this.current, act);
    }
    return true;
  }

  undo() {
    this.painting.undo();
    this.#changed();
    this.said = w.body.undone(this.summary());
  }

  clear() {
    this.painting.begin();
    this.painting.clear();
    this.#changed();
    this.said = w.body.cleared;
  }

  /** A stroke has ended. */
  painted() {
    this.#changed();
    this.said = this.tooLittle ? w.body.tooLittle : this.summary();
  }

  summary(): string {
    return this.marks.length === 0
      ? w.body.nothingMarked
      : w.and(this.marks.map((mark) => `${this.name(mark)}: ${w.body.howBad(mark.intensity)}`));
  }

  #say(place: Place) {
    this.said = `${this.name(place)}: ${this.state(place)}`;
  }

  #changed() {
    this.#refresh();
    this.#told(this.#said());
  }

  #said(): Said[] {
    return this.marks.map(({ zone, side, intensity, coverage }) => ({
      zone: this.#zones[zone]?.id ?? '',
      side,
      ...(intensity === undefined ? {} : { intensity, coverage_percent: coverage }),
    }));
  }

  #refresh() {
    this.marks = this.painting.marks();
    this.canUndo = this.painting.canUndo;
    this.tooLittle = this.marks.length === 0 && this.painting.touched;
    this.shown += 1;
  }
}
