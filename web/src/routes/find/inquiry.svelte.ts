// The story that Find looks into: the words, what was corrected in them, the answers to checks. It
// outlives the page, so that a way to the safety questions or to a muscle and back loses nothing;
// it is in no address and is not stored.
import type { Heard, Inquiry, Pressed, Told } from '$engine/types';
import { notation, type Said } from '$lib/body/notation';

export type Answer = { kind: 'ask'; told: Told } | { kind: 'press'; pressed: Pressed };

export class Story {
  text = $state('');
  /** Places that were corrected or painted, in the stead of those that the words name. */
  marks = $state.raw<readonly Said[]>();
  /** The words count beside the marks. */
  wordsToo = false;
  /** Answers to checks, the last one last. */
  answers = $state.raw<readonly Answer[]>([]);
  /** Checks that could not be answered. */
  skipped = $state.raw<readonly string[]>([]);
  /** Whoever comes back from the safety questions goes on with the checks. */
  toChecks = false;
  #denied: readonly string[] = []; // findings that the words seemed to tell
  #notSo: readonly string[] = [];
  #zones: readonly string[] = [];

  /** What was painted or corrected away stays away, whatever the words name. */
  get nowhere(): boolean {
    return this.marks?.length === 0;
  }

  inquiry(): Inquiry {
    const told = this.answers.flatMap((each) => (each.kind === 'ask' ? [each.told] : []));
    return {
      text: this.marks === undefined || this.wordsToo ? this.text : '',
      drawing: notation(this.marks ?? []),
      told: [...this.#denied.map((finding) => ({ finding, yes: false })), ...told],
      pressed: this.answers.flatMap((each) => (each.kind === 'press' ? [each.pressed] : [])),
      skipped: [...this.skipped],
      not_so: [...this.#notSo],
    };
  }

  /** Other words may raise again what the last ones did not mean. */
  say(text: string) {
    if (text !== this.text) {
      this.#notSo = [];
    }
    this.text = text;
    this.marks = undefined;
  }
  /** The same words, with a side to what they name. */
  saySide(text: string) {
    this.text = text;
  }
  mark(marks: readonly Said[], { wordsToo }: { wordsToo: boolean }) {
    this.marks = marks;
    this.wordsToo = wordsToo;
  }
  notSo(question: string) {
    this.#notSo = [...this.#notSo, question];
  }

  /** What was heard was heard wrongly, or rightly after all. */
  change({ id, yes }: Heard) {
    if (this.answers.some((each) => each.kind === 'ask' && each.told.finding === id)) {
      this.answers = this.answers.map((each) =>
        each.kind === 'ask' && each.told.finding === id
          ? { kind: 'ask', told: { finding: id, yes: !yes } }
          : each,
      );
    } else if (this.#denied.includes(id)) {
      this.#denied = this.#denied.filter((each) => each !== id);
    } else if (yes) {
      this.#denied = [...this.#denied, id];
    } else {
      this.answer({ kind: 'ask', told: { finding: id, yes: true } });
    }
  }

  answer(answer: Answer) {
    this.answers = [...this.answers, answer];
  }
  undo() {
    this.answers = this.answers.slice(0, -1);
  }
  skip(check: string) {
    this.skipped = [...this.skipped, check];
  }

  /** Pain in quite another place is another story: the answers are not its own. True if so. */
  movedTo(zones: readonly string[]): boolean {
    const another =
      this.#zones.length > 0 && zones.length > 0 && !zones.some((id) => this.#zones.includes(id));
    this.#zones = zones.length > 0 ? zones : this.#zones;
    if (!another) {
      return false;
    }
    const had = this.answers.length + this.#denied.length > 0;
    this.answers = [];
    this.skipped = [];
    this.#denied = [];
    return had;
  }
}

export const story = new Story();
