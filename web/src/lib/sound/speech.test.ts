import { describe, expect, it } from 'vitest';
import { SpeechQueue, type Speaker } from './speech';

class Mouth implements Speaker {
  said: string[] = [];
  voice = true;
  silenced = 0;
  ends: (() => void)[] = [];
  available = () => this.voice;
  speak(text: string, done: () => void) {
    this.said.push(text);
    this.ends.push(done);
  }
  silence() {
    this.silenced += 1;
  }
}

describe('the speech queue', () => {
  it('leaves out what need not be heard while something is said', () => {
    const mouth = new Mouth();
    const queue = new SpeechQueue(mouth);
    expect(queue.say('Hold.', true)).toBe(true);
    expect(queue.say('Half way.', false)).toBe(false);
    expect(mouth.said).toEqual(['Hold.']);
  });

  it('lets what must be heard wait for its turn, in order, and cuts nothing off', () => {
    const mouth = new Mouth();
    const queue = new SpeechQueue(mouth);
    queue.say('Hold.', true);
    queue.say('Ease off.', true);
    queue.say('Next spot.', true);
    expect(mouth.said).toEqual(['Hold.']);
    mouth.ends[0]?.();
    expect(mouth.said).toEqual(['Hold.', 'Ease off.']);
    mouth.ends[1]?.();
    mouth.ends[2]?.();
    expect(mouth.said).toEqual(['Hold.', 'Ease off.', 'Next spot.']);
    expect(queue.speaking).toBe(false);
    expect(mouth.silenced).toBe(0);
  });

  it('is not confused by an end that is reported twice', () => {
    const mouth = new Mouth();
    const queue = new SpeechQueue(mouth);
    queue.say('One.', true);
    queue.say('Two.', true);
    queue.say('Three.', true);
    mouth.ends[0]?.();
    mouth.ends[0]?.();
    expect(mouth.said).toEqual(['One.', 'Two.']);
  });

  it('says that nothing will be heard where there is no voice', () => {
    const mouth = new Mouth();
    mouth.voice = false;
    expect(new SpeechQueue(mouth).say('Hold.', true)).toBe(false);
    expect(mouth.said).toEqual([]);
  });

  it('forgets what waits when it is closed', () => {
    const mouth = new Mouth();
    const queue = new SpeechQueue(mouth);
    queue.say('One.', true);
    queue.say('Two.', true);
    queue.close();
    mouth.ends[0]?.();
    expect(mouth.said).toEqual(['One.']);
    expect(mouth.silenced).toBe(1);
  });
});
