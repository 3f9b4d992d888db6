import type { Cue, Tone } from '$engine/types';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CuePlayer, type CueClock, type Played } from './cues';
import { SpeechQueue, type Speaker } from './speech';
import { pageTimers } from './timers';

// The audio clock of a test: its time is the faked one.
class TestClock implements CueClock {
  tones: { tone: Tone; at: number }[] = [];
  calls = true; // whether the clock itself calls back
  running = true;
  stood = 0; // seconds
  get time() {
    return Date.now() / 1000 - this.stood;
  }
  tone(tone: Tone, at: number) {
    const entry = { tone, at };
    this.tones.push(entry);
    return () => {
      this.tones = this.tones.filter((each) => each !== entry);
    };
  }
  at(time: number, call: () => void) {
    if (!this.calls) {
      return () => undefined;
    }
    const id = setTimeout(call, (time - this.time) * 1000);
    return () => {
      clearTimeout(id);
    };
  }
}

class Mouth implements Speaker {
  said: [text: string, at: number][] = [];
  voice = true;
  available = () => this.voice;
  speak(text: string, done: () => void) {
    this.said.push([text, Date.now()]);
    setTimeout(done, 1000);
  }
  silence = () => undefined;
}

const cue = (in_ms: number, tone: Tone, say: string, must = false): Cue => ({
  in_ms,
  tone,
  say,
  must,
});

let clock: TestClock;
let mouth: Mouth;
let played: Played[];
let wanted: { tones: boolean; voice: boolean };
let player: CuePlayer;
const noTimers = { after: () => () => undefined, close: () => undefined };

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  clock = new TestClock();
  mouth = new Mouth();
  played = [];
  wanted = { tones: true, voice: true };
  const build = (timers: typeof pageTimers) =>
    new CuePlayer(
      clock,
      timers,
      new SpeechQueue(mouth),
      () => wanted,
      () => Date.now(),
      (what) => played.push(what),
    );
  player = build(pageTimers);
});

describe('the cue player', () => {
  it('puts tones on the audio clock ahead of time, counted from the input', () => {
    player.replace([cue(0, 'begin', ''), cue(30_000, 'half', ''), cue(60_000, 'end', '')], 20);
    expect(clock.tones).toEqual([
      { tone: 'begin', at: 0 },
      { tone: 'half', at: 29.98 },
      { tone: 'end', at: 59.98 },
    ]);
  });

  it('speaks once, on time, though two clocks call', () => {
    player.replace([cue(0, 'none', 'Hold.', true), cue(5000, 'none', 'Half way.')]);
    vi.advanceTimersByTime(10_000);
    expect(mouth.said).toEqual([
      ['Hold.', 0],
      ['Half way.', 5000],
    ]);
    expect(played.map(({ late_ms }) => late_ms)).toEqual([0, 0]);
  });

  it('still speaks when the timers sleep: the audio clock calls', () => {
    const asleep = new CuePlayer(
      clock,
      noTimers,
      new SpeechQueue(mouth),
      () => wanted,
      () => Date.now(),
    );
    asleep.replace([cue(5000, 'none', 'Hold.', true)]);
    vi.advanceTimersByTime(5000);
    expect(mouth.said).toEqual([['Hold.', 5000]]);
  });

  it('still speaks when the audio clock stands: the timers call', () => {
    clock.calls = false;
    player.replace([cue(5000, 'none', 'Hold.', true)]);
    vi.advanceTimersByTime(5000);
    expect(mouth.said).toEqual([['Hold.', 5000]]);
  });

  it('forgets an old schedule for a new one', () => {
    player.replace([cue(3000, 'end', 'Old.', true)]);
    player.replace([cue(4000, 'end', 'New.', true)]);
    vi.advanceTimersByTime(10_000);
    expect(clock.tones).toEqual([{ tone: 'end', at: 4 }]);
    expect(mouth.said.map(([text]) => text)).toEqual(['New.']);
  });

  it('adds to a schedule that stays', () => {
    player.replace([cue(3000, 'none', 'First.', true)]);
    player.add([cue(6000, 'none', 'Second.', true)]);
    vi.advanceTimersByTime(10_000);
    expect(mouth.said.map(([text]) => text)).toEqual(['First.', 'Second.']);
  });

  it('lets a tone stand in where there is no voice', () => {
    mouth.voice = false;
    player.replace([cue(2000, 'none', 'Next spot.', true), cue(9000, 'end', 'Done.', true)]);
    vi.advanceTimersByTime(10_000);
    expect(clock.tones.map(({ tone }) => tone)).toEqual(['end', 'begin']);
    expect(played.filter(({ by }) => by !== 'clock').every(({ heard }) => !heard)).toBe(true);
  });

  it('plays no tones when they are off', () => {
    wanted.tones = false;
    player.replace([cue(0, 'begin', 'Hold.', true)]);
    expect(clock.tones).toEqual([]);
  });

  it('is silent when neither tones nor voice are wanted', () => {
    wanted = { tones: false, voice: false };
    mouth.voice = false;
    player.replace([cue(0, 'begin', 'Hold.', true), cue(2000, 'none', 'Next.', true)]);
    vi.advanceTimersByTime(3000);
    expect(clock.tones).toEqual([]);
  });

  it('says nothing of what is long past, and asks for a new schedule', () => {
    player.replace([cue(5000, 'none', 'Half way.', true), cue(8000, 'none', 'Let go.', true)]);
    vi.setSystemTime(40_000); // the page slept; its timers all come now
    vi.advanceTimersByTime(8000);
    expect(mouth.said).toEqual([]);
    expect(played.map(({ heard }) => heard)).toEqual([false, false]);
    expect(player.behind).toBe(true);
    player.replace([cue(0, 'none', 'Hold.', true)]);
    expect(player.behind).toBe(false);
    expect(mouth.said.map(([text]) => text)).toEqual(['Hold.']);
  });

  it('puts tones in their places again when the audio clock stood', () => {
    player.replace([cue(2000, 'mark', ''), cue(30_000, 'end', '')]);
    vi.advanceTimersByTime(5000);
    vi.setSystemTime(25_000);
    clock.stood = 20;
    clock.running = false;
    player.realign(); // nothing helps until it runs
    expect(clock.tones.at(-1)).toEqual({ tone: 'end', at: 30 });
    clock.running = true;
    player.realign();
    expect(clock.tones.at(-1)).toEqual({ tone: 'end', at: 10 });
    expect(player.behind).toBe(false);
  });

  it('leaves out a tone that is past, and asks for a new schedule', () => {
    player.replace([cue(3000, 'pass', ''), cue(30_000, 'end', '')]);
    vi.setSystemTime(20_000); // the page slept, and the sound with it
    clock.stood = 20;
    player.realign();
    expect(clock.tones).toEqual([{ tone: 'end', at: 10 }]);
    expect(player.behind).toBe(true);
    player.replace([cue(10_000, 'end', '')]);
    expect(player.behind).toBe(false);
  });

  it('is audible while it sounds or speaks, so that the microphone does not hear itself', () => {
    expect(player.audible).toBe(false);
    player.replace([cue(0, 'begin', 'Hold.', true)]);
    expect(player.audible).toBe(true);
    vi.advanceTimersByTime(2000);
    expect(player.audible).toBe(false);
  });
});
