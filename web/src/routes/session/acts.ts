// What a person can do in a session, whether by the buttons or by keys.
import type { SessionView } from '$engine/types';

export interface Acts {
  tap: () => void;
  rate: (rating: number) => void;
  answer: (yes: boolean) => void;
  send: (kind: 'too_much' | 'pause' | 'skip' | 'repeat') => void;
  open: (sheet: 'stop' | 'signs') => void;
}

/** Does what a key stands for. False when it stands for nothing here. */
export function actOnKey(event: KeyboardEvent, view: SessionView, acts: Acts): boolean {
  // A focused button answers Space and Enter itself.
  const onControl = (event.target as Element | null)?.closest('button, a, input, summary');
  const key = event.key.toLowerCase();
  const letters: Record<string, () => void> = {
    e: () => {
      if (view.offers_too_much) acts.send('too_much');
    },
    p: () => {
      if (view.paused) acts.tap();
      else if (view.offers_pause) acts.send('pause');
    },
    s: () => {
      if (view.offers_skip) acts.send('skip');
    },
    r: () => {
      acts.send('repeat');
    },
    escape: () => {
      acts.open('stop');
    },
    mediaplaypause: acts.tap,
  };
  if ((key === ' ' || key === 'enter') && !onControl) {
    acts.tap();
  } else if (view.asks_rating && /^\d$/.test(key)) {
    acts.rate(Number(key));
  } else if (view.asks_rating && (key === 't' || key === 'arrowup')) {
    acts.rate(10);
  } else if (view.asks_yes_no && (key === 'y' || key === 'n')) {
    acts.answer(key === 'y');
  } else if (letters[key]) {
    letters[key]();
  } else {
    return false;
  }
  return true;
}
