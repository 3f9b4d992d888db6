// The files that the program reads too (workouts/testdata), to the same workouts; FIT files and
// archives made here; and what is refused.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { FitBaseType, FitEncoder } from 'fit-file-parser/encoder';
import { describe, expect, it } from 'vitest';
import { Unreadable, type Found, type Reason } from './found';
import { readWorkouts } from './read';
import { readAppleTime, readNumber, readTime, sportName, timeText } from './values';
import { XmlReader } from './xml';

interface Expected {
  file: string;
  found?: Found;
  error?: 'bad_input' | 'not_found';
}

const folder = fileURLToPath(new URL('../../../../../workouts/testdata/', import.meta.url));
const bytesOf = (name: string) => new Uint8Array(readFileSync(folder + name));
const expected = JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')) as Expected[];
const blob = (...parts: (string | Uint8Array<ArrayBuffer>)[]) => new Blob(parts);
const utf8 = (text: string) => new TextEncoder().encode(text);

/** What it reads, or the reason why it does not. */
async function read(...parts: (string | Uint8Array<ArrayBuffer>)[]): Promise<Found | Reason> {
  try {
    return await readWorkouts(blob(...parts));
  } catch (problem) {
    if (problem instanceof Unreadable) {
      return problem.reason;
    }
    throw problem;
  }
}

function inPieces(bytes: Uint8Array, size: number): Found | Reason {
  const reader = new XmlReader();
  try {
    for (let at = 0; at < bytes.length; at += size) {
      reader.push(bytes.subarray(at, at + size));
    }
    return reader.finish();
  } catch (problem) {
    return (problem as Unreadable).reason;
  }
}

const reasons = { bad_input: ['xml', 'type'], not_found: ['other'] };

/** The same but for a metre. */
function expectSame(found: Found | Reason, wanted: Expected) {
  if (wanted.error) {
    expect(reasons[wanted.error]).toContain(found);
    return;
  }
  expect(typeof found).toBe('object');
  const rounded = (one?: Found) => ({
    ...one,
    workouts: one?.workouts.map(({ metres, ...rest }, i) => ({
      ...rest,
      metres:
        metres === undefined ||
        Math.abs(metres - (wanted.found?.workouts[i]?.metres ?? Number.NaN)) > 1
          ? metres
          : wanted.found?.workouts[i]?.metres,
    })),
  });
  expect(rounded(found as Found)).toEqual(rounded(wanted.found));
}

describe('the files that both faces read', () => {
  it('are all expected', () => {
    const files = readdirSync(folder).filter((each) => !/^(expected\.json|README\.md)$/.test(each));
    expect(expected.map(({ file }) => file).sort()).toEqual(files.sort());
  });
  for (const each of expected) {
    it(`${each.file}, whole and in pieces`, async () => {
      const bytes = bytesOf(each.file);
      expectSame(await read(bytes), each);
      expectSame(inPieces(bytes, 1), each);
      expectSame(inPieces(bytes, 7), each);
    });
  }
});

describe('foreign XML', () => {
  const gpx = (inside: string) => `<gpx>${inside}</gpx>`;
  it('is bounded in depth and in the size of its pieces', async () => {
    const large = 'x'.repeat(3_000_000);
    expect(await read(gpx('<a>'.repeat(100_000)))).toBe('large');
    for (const text of [`<!--${large}`, `<trk a="${large}`, `<trk><!--${large}`, `<${large}`]) {
      expect(await read(`<gpx>${text}`)).toBe('large');
    }
    expect(await read(`<!DOCTYPE HealthData [${large}`)).toBe('large');
  });
  it('expands no entity, whatever stands before it', async () => {
    const use = '<HealthData><Workout workoutActivityType="&a;"/></HealthData>';
    for (const type of [
      '<!DOCTYPE HealthData [<!ENTITY a "b">]>',
      `<!DOCTYPE\tHealthData[<!ENTITY a 'b'>] >`,
      '<?x ?><!-- <gpx> --> <!DOCTYPE HealthData [<!-- "]> --><!ENTITY a "]>">]>',
      '<!DOCTYPE HealthData SYSTEM "file:///etc/passwd">',
      '<!DOCTYPE HealthDataX [<!ENTITY a "b">]>',
      '<!DOCTYPE x>',
    ]) {
      expect(typeof (await read(type + use)), type).toBe('string');
    }
  });
  it('that is no UTF-8 is refused', async () => {
    expect(
      await read('<gpx><trk><type>', new Uint8Array([0xff, 0xfe]), '</type></trk></gpx>'),
    ).toBe('xml');
  });
});

describe('values', () => {
  it('times are RFC 3339, or nothing', () => {
    const back = (text: string) => {
      const time = readTime(text);
      return time && timeText(time);
    };
    expect(back(' 2026-11-22T18:00:00.250+01:00\n')).toBe('2026-11-22T18:00:00.250+01:00');
    expect(back('2026-11-22 18:00:00')).toBe('2026-11-22T18:00:00Z');
    expect(back('2016-12-31T23:59:60Z')).toBe('2017-01-01T00:00:00Z');
    expect(back('2026-01-01T00:00:00-06:30')).toBe('2026-01-01T00:00:00-06:30');
    for (const text of ['2026-02-29T00:00:00Z', '1969-12-31T00:00:00Z', '2026-11-22', 'now']) {
      expect(back(text)).toBeUndefined();
    }
    expect(readAppleTime('2026-11-20 7:00:00 am +0100')).toBeUndefined();
  });
  it('numbers are decimal, or nothing', () => {
    expect(['1.', '.5', '+2', '-3e2'].map(readNumber)).toEqual([1, 0.5, 2, -300]);
    expect(['', '0x10', 'inf', '1e999', '1 2', '.'].map(readNumber)).toEqual(
      Array(6).fill(undefined),
    );
  });
  it('sports are cut between characters', () => {
    expect(sportName('ü'.repeat(30))).toBe('ü'.repeat(20));
    expect(sportName(`${'a'.repeat(39)}ü`)).toBe('a'.repeat(39));
  });
});

describe('archives', () => {
  const entries = (names: Record<string, string>) =>
    Object.fromEntries(Object.entries(names).map(([to, from]) => [to, bytesOf(from)]));
  const whole = zipSync(
    entries({
      'apple_health_export/export_cda.xml': 'other.xml',
      'apple_health_export/workout-routes/route.gpx': 'apple_route.gpx',
      'apple_health_export/Exportieren.xml': 'health.xml',
    }),
  ) as Uint8Array<ArrayBuffer>;
  const health = expected.find(({ file }) => file === 'health.xml');

  it('are read where they hold an export of Apple Health, packed or not', async () => {
    expect(await read(whole)).toEqual(health?.found);
    const stored = zipSync(entries({ 'export.xml': 'health.xml' }), { level: 0 });
    expect(await read(stored as Uint8Array<ArrayBuffer>)).toEqual(health?.found);
    const none = zipSync(entries({ 'a.xml': 'other.xml', 'b.gpx': 'run.gpx' }));
    expect(await read(none as Uint8Array<ArrayBuffer>)).toBe('noExport');
    const bomb = zipSync({ 'export.xml': utf8(`<HealthData a="${'a'.repeat(1 << 26)}`) });
    expect(await read(bomb as Uint8Array<ArrayBuffer>)).toBe('large');
  });
  it('that are damaged are refused', async () => {
    for (let size = 2; size < whole.length; size += 37) {
      expect(await read(whole.slice(0, size)), String(size)).toBe('archive');
    }
    for (let at = 0; at < whole.length; at += 11) {
      const turned = whole.slice();
      turned[at] = (turned[at] ?? 0) ^ 0x10;
      await read(turned); // whatever it is, it is said
    }
  });
});

describe('FIT files', () => {
  const uint32 = (number: number, value: number) => ({
    number,
    size: 4,
    baseType: FitBaseType.Uint32,
    value,
  });
  const at = (time: string) => FitEncoder.toFitTimestamp(new Date(time));
  const file = new FitEncoder({ protocolVersion: 0x20 })
    .writeMessage(0, [{ number: 0, size: 1, baseType: FitBaseType.Enum, value: 4 }])
    .writeMessage(20, [uint32(253, at('2026-11-18T06:00:00Z')), uint32(5, 100)])
    .writeMessage(18, [
      uint32(253, at('2026-11-18T07:00:00Z')),
      uint32(2, at('2026-11-18T06:00:00Z')),
      { number: 5, size: 1, baseType: FitBaseType.Enum, value: 1 },
      uint32(7, 3_600_000),
      uint32(8, 3_000_400),
      uint32(9, 1_000_049),
    ])
    .writeMessage(18, [
      uint32(2, at('2026-11-18T08:00:00Z')),
      { number: 5, size: 1, baseType: FitBaseType.Enum, value: 250 },
      uint32(7, 60_000),
      uint32(8, 0xffffffff),
      uint32(9, 0xffffffff),
    ])
    .writeMessage(18, [uint32(2, 0xffffffff), uint32(7, 60_000)])
    .writeMessage(34, [
      uint32(253, at('2026-11-18T09:00:00Z')),
      uint32(5, at('2026-11-18T14:30:00Z')),
    ])
    .close() as Uint8Array<ArrayBuffer>;

  it('give their sessions, on the clock of the device', async () => {
    expect(await read(file)).toEqual({
      format: 'fit',
      workouts: [
        { start: '2026-11-18T11:30:00+05:30', sport: 'running', seconds: 3000, metres: 10_000 },
        { start: '2026-11-18T13:30:00+05:30', sport: 'sport', seconds: 60 },
      ],
      left_out: 1,
      elsewhere: 0,
    });
  });
  it('that are damaged are refused', async () => {
    for (let turned = 0; turned < file.length; turned += 1) {
      const bytes = file.slice();
      bytes[turned] = (bytes[turned] ?? 0) ^ 0x40;
      expect(['fit', 'xml']).toContain(await read(bytes));
    }
    expect(await read(file.slice(0, 40))).toBe('fit');
  });
});

describe('a long reading', () => {
  it('says how far it is, and can be stopped', async () => {
    const records = utf8('<Record type="HeartRate" value="61"/>\n'.repeat(50_000));
    const file = blob('<HealthData>', ...Array<Uint8Array<ArrayBuffer>>(10).fill(records));
    const stop = new AbortController();
    const shares: number[] = [];
    const reading = readWorkouts(file, {
      signal: stop.signal,
      progress: (share) => {
        shares.push(share);
        if (share > 0.3) {
          stop.abort();
        }
      },
    });
    await expect(reading).rejects.toThrow(/abort/i);
    expect(shares.at(-1)).toBeLessThan(0.9);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});
