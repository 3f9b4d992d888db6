import { beforeEach, describe, expect, it } from 'vitest';
import { Gestures } from './gestures';

let log: string[];
let skin: boolean;
let gestures: Gestures;

beforeEach(() => {
  log = [];
  skin = true;
  gestures = new Gestures({
    begin: () => {
      log.push('begin');
      return skin;
    },
    paint: ({ x, y }) => log.push(`paint ${x},${y}`),
    end: (takenBack) => log.push(takenBack ? 'taken back' : 'end'),
    turn: (dx, dy) => log.push(`turn ${dx},${dy}`),
    zoom: (by) => log.push(`zoom ${by}`),
    tap: ({ x, y }) => log.push(`tap ${x},${y}`),
  });
});

describe('one finger', () => {
  it('paints where there is something to paint', () => {
    gestures.down(1, { x: 5, y: 5 }, 0);
    gestures.move(1, { x: 9, y: 5 });
    gestures.up(1, true);
    expect(log).toEqual(['begin', 'paint 9,5', 'end']);
  });

  it('turns elsewhere, and is a tap when it stays', () => {
    skin = false;
    gestures.down(1, { x: 5, y: 5 }, 0);
    gestures.move(1, { x: 7, y: 5 });
    gestures.up(1, true);
    gestures.down(1, { x: 5, y: 5 }, 0);
    gestures.move(1, { x: 25, y: 6 });
    gestures.up(1, true);
    expect(log).toEqual(['begin', 'tap 5,5', 'begin', 'turn 20,1']);
  });

  it('leaves no stroke when the browser takes it to scroll', () => {
    gestures.down(1, { x: 5, y: 5 }, 0);
    gestures.up(1, false);
    expect(log).toEqual(['begin', 'taken back']);
  });
});

describe('two fingers', () => {
  it('turn and zoom; a stroke that has only begun is taken back', () => {
    gestures.down(1, { x: 0, y: 0 }, 0);
    gestures.down(2, { x: 10, y: 0 }, 100);
    gestures.move(2, { x: 20, y: 0 });
    gestures.up(2, true);
    gestures.up(1, true);
    expect(log).toEqual(['begin', 'taken back', 'turn 5,0', 'zoom 2']);
  });

  it('leave a stroke that was meant', () => {
    gestures.down(1, { x: 0, y: 0 }, 0);
    gestures.move(1, { x: 50, y: 0 });
    gestures.down(2, { x: 10, y: 0 }, 900);
    expect(log).toEqual(['begin', 'paint 50,0', 'end']);
  });
});
