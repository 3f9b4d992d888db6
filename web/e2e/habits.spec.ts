// What brings it back: the interview, one habit at a time, its result, and the person's week.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { FitBaseType, FitEncoder } from 'fit-file-parser/encoder';
import { expect, expectAccessible, tabTo, test } from './unknot';

const day = 86_400_000;

async function answerAll(page: Page, answer: 'Yes' | 'No') {
  for (let i = 1; i <= 6; i += 1) {
    await expect(page.getByText(new RegExp(`Question ${i} of 6`))).toBeVisible();
    await page.getByRole('button', { name: answer, exact: true }).click();
  }
}

test('from a few answers to a proposal that says how weak it is', async ({ page }) => {
  await page.goto('/causes');
  await expectAccessible(page, 'empty');
  await page.getByRole('button', { name: 'Answer 6 questions' }).click();
  await expectAccessible(page, 'a question');
  const first = await page.getByRole('heading', { level: 1 }).textContent();
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first ?? '');
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await page.getByRole('button', { name: 'Enough for now' }).click();
  await expect(page.getByRole('heading', { name: 'What brings it back' })).toBeFocused();
  await expect(page.getByText(/Try this first/)).toBeVisible();
  await expect(page.getByText(/evidence/i).first()).toBeVisible();
  await expect(page.getByText(/a habit is a guess/)).toBeVisible();
  await expectAccessible(page, 'a proposal');
  // The answers stay, and can be changed.
  await page.reload();
  await page.getByText(/Your answers \(2\)/).click();
  await page.getByRole('button', { name: /change to no/ }).click();
  await expect(page.getByText(/Try this first/)).toBeHidden();
});

test('the whole interview by keyboard, each question read out', async ({ page }) => {
  await page.goto('/causes');
  await tabTo(page, /Answer 6 questions/);
  await page.keyboard.press('Enter');
  for (let i = 1; i <= 6; i += 1) {
    await expect(page.getByText(new RegExp(`Question ${i} of 6`))).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'What brings it back' })).toBeFocused();
  await tabTo(page, /^Try it for 2 weeks/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /You are trying/ })).toBeVisible();
  await tabTo(page, /^Yes$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Noted.')).toBeVisible();
});

test('a trial: one tap a day on Today, no result before its end, then what it showed', async ({
  page,
}) => {
  test.setTimeout(300_000); // four weeks, a visit a day
  const start = Date.parse('2026-03-02T19:00:00+01:00');
  await page.clock.install({ time: start });
  await page.goto('/causes');
  await page.getByRole('button', { name: 'Answer 6 questions' }).click();
  await answerAll(page, 'Yes');
  await page.getByRole('button', { name: /^Weeks by lot: 4 weeks/ }).click();
  await expect(page.getByText(/Day 1 of 28/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Try it for/ })).toHaveCount(0);
  for (let i = 0; i < 28; i += 1) {
    await page.clock.setSystemTime(start + i * day);
    await page.goto('/');
    const card = page.getByRole('region', { name: 'Your habit today' });
    await expect(card).toBeVisible();
    const without = await card.getByText(/A week without it/).isVisible();
    await card.getByRole('button', { name: without ? 'No' : 'Yes', exact: true }).click();
    const pain = (without ? 6 : 2) + (i % 2);
    await card.getByRole('button', { name: String(pain), exact: true }).click();
    await expect(card.getByText(`Pain ${pain} of 10 noted.`)).toBeVisible();
    if (i === 20) {
      await expectAccessible(page, 'the daily check');
      await page.goto('/causes');
      await expect(page.getByText(/The result comes when its weeks are over/)).toBeVisible();
      await expectAccessible(page, 'a running trial');
    }
  }
  await page.clock.setSystemTime(start + 28 * day);
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Your habit today' })).toHaveCount(0);
  await page.goto('/causes');
  await expect(page.getByRole('heading', { name: 'Less pain with it' })).toBeVisible();
  await expect(page.getByText(/95 percent sure: from .* points less/)).toBeVisible();
  await expect(page.getByText(/What it cannot show: .*not why/)).toBeVisible();
  await page.getByText('Day by day, as a table').click();
  await expect(page.getByRole('row')).toHaveCount(29);
  await expectAccessible(page, 'a result');
});

test('a trial can be stopped, and says that it cannot tell', async ({ page }) => {
  await page.goto('/causes');
  await page.getByRole('button', { name: 'Answer 6 questions' }).click();
  await answerAll(page, 'Yes');
  await page
    .getByRole('button', { name: /^Try it for/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Stop trying it' }).click();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await page.getByRole('button', { name: 'Stop trying it' }).click();
  await page.getByRole('button', { name: 'Yes, stop it' }).click();
  await expect(page.getByText(/left before its weeks were over/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Try it for/ }).first()).toBeVisible();
});

test('the week: sport, breaks, a calendar file', async ({ page }) => {
  await page.clock.install({ time: Date.parse('2026-03-02T08:00:00+01:00') }); // a Monday
  await page.goto('/schedule');
  await page.getByRole('button', { name: 'Get the calendar file' }).click();
  await expect(page.getByRole('alert')).toContainText('nothing for a calendar');
  await page.getByRole('combobox', { name: 'Day' }).selectOption('Tuesday');
  await page.getByLabel('Begins at').fill('18:30');
  await page.getByLabel('Sport', { exact: true }).first().fill('running; hills');
  await page.getByRole('button', { name: 'Add it', exact: true }).click();
  await expect(page.getByText('Tuesday 18:30, running; hills')).toBeVisible();
  await expect(page.getByText(/Tue.* 3 Mar, 18:24: 6 minutes before running; hills/)).toBeVisible();
  await page.getByLabel('Remind me of breaks on working days').check();
  await page.getByLabel('Friday', { exact: true }).last().uncheck();
  await page.getByRole('button', { name: 'Save breaks' }).click();
  await expect(page.getByText(/Next break today: 09:30/)).toBeVisible();
  await expectAccessible(page, 'the week');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Get the calendar file' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('unknot.ics');
  const text = await readFile(await file.path(), 'utf8');
  expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(text).toContain('SUMMARY:Unknot before: running\\; hills');
  expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH\r\n');
  expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(
    true,
  );
  // It stays, and goes again.
  await page.reload();
  await page.getByRole('button', { name: /Remove Tuesday/ }).click();
  await expect(page.getByText('None told yet.')).toBeVisible();
});

const gpx = (start: string, end: string) => `<?xml version="1.0"?>
<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1"><trk><type>Running</type><trkseg>
<trkpt lat="52.5" lon="13.4"><time>${start}</time></trkpt>
<trkpt lat="52.6" lon="13.4"><time>${end}</time></trkpt></trkseg></trk></gpx>`;
const tcx = `<?xml version="1.0"?><TrainingCenterDatabase
 xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities>
 <Activity Sport="Biking"><Id>2026-02-20T10:00:00Z</Id><Lap><TotalTimeSeconds>1800</TotalTimeSeconds>
 <DistanceMeters>9000</DistanceMeters></Lap><Lap><TotalTimeSeconds>1800</TotalTimeSeconds>
 <DistanceMeters>9500</DistanceMeters></Lap></Activity></Activities></TrainingCenterDatabase>`;
const bomb = `<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<gpx><trk><type>&b;</type></trk></gpx>`;

const asFile = (name: string, bytes: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

test('sport from files: taken once, bombs and rubbish refused, a jump named', async ({ page }) => {
  await page.clock.install({ time: Date.parse('2026-03-02T08:00:00+01:00') });
  await page.goto('/schedule');
  const files = page.getByLabel('Take it from files');
  await files.setInputFiles([
    asFile('run.gpx', gpx('2026-03-01T10:00:00Z', '2026-03-01T12:00:00Z')),
    asFile('ride.tcx', tcx),
    asFile('bomb.gpx', bomb),
    asFile('rubbish.gpx', '<gpx><trk>'),
    asFile('odd.gpx', gpx('yesterday', 'never')),
    asFile('page.xml', '<html><body><script>alert(1)</script></body></html>'),
    asFile('later.gpx', gpx('2026-04-01T10:00:00Z', '2026-04-01T12:00:00Z')),
  ]);
  await expect(page.getByText('2 workouts taken.')).toBeVisible();
  await expect(page.getByText('2 workouts were left out')).toBeVisible();
  await expect(page.getByText('bomb.gpx has a document type')).toBeVisible();
  await expect(page.getByText('rubbish.gpx is broken')).toBeVisible();
  await expect(page.getByText('page.xml holds something other')).toBeVisible();
  await expect(page.getByText(/120 minutes of sport .* That is a jump/)).toBeVisible();
  await files.setInputFiles([asFile('again.tcx', tcx)]);
  await expect(page.getByText('Nothing new in these files.')).toBeVisible();
  await page.getByText('The last five weeks (2)').click();
  await expect(page.getByText('running, 120 min, 11.1 km')).toBeVisible();
  await expectAccessible(page, 'sport from files');
});

test('sport from a FIT file and from the export of Apple Health, which can be stopped', async ({
  page,
}) => {
  await page.goto('/schedule');
  const files = page.getByLabel('Take it from files');
  const recent = Math.floor(Date.now() / 1000) - 86_400;
  const since1989 = recent - 631_065_600;
  const fit = new FitEncoder({ protocolVersion: 0x20 })
    .writeMessage(18, [
      { number: 2, size: 4, baseType: FitBaseType.Uint32, value: since1989 },
      { number: 5, size: 1, baseType: FitBaseType.Enum, value: 2 },
      { number: 8, size: 4, baseType: FitBaseType.Uint32, value: 5_400_000 },
      { number: 9, size: 4, baseType: FitBaseType.Uint32, value: 3_000_000 },
    ])
    .close();
  const day = new Date(recent * 1000).toISOString().slice(0, 10);
  const health = `<?xml version="1.0"?><!DOCTYPE HealthData [<!ATTLIST Workout a CDATA #IMPLIED]>
    <HealthData><Workout workoutActivityType="HKWorkoutActivityTypeYoga" duration="1"
    durationUnit="hr" startDate="${day} 07:00:00 +0100" endDate=""/>`;
  const end = '</HealthData>';
  const text = (xml: string) => new TextEncoder().encode(xml);
  const zip = zipSync({
    'apple_health_export/export_cda.xml': text('<ClinicalDocument/>'),
    'apple_health_export/export.xml': text(health + end),
  });
  await files.setInputFiles([asFile('ride.fit', fit), asFile('export.zip', zip)]);
  await expect(page.getByText('2 workouts taken.')).toBeVisible();
  await page.getByText('The last five weeks (2)').click();
  await expect(page.getByText('cycling, 90 min, 30.0 km')).toBeVisible();
  await expect(page.getByText('yoga, 60 min')).toBeVisible();
  // A long one tells how far it is, and stops when it is told to.
  const records = '<Record type="HKQuantityTypeIdentifierHeartRate" value="61"/>'.repeat(3_000_000);
  const long = zipSync({ 'export.xml': text(health + records + end) }, { level: 1 });
  await files.setInputFiles([asFile('long.zip', long)]);
  await expect(page.getByRole('progressbar', { name: 'Reading long.zip' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await expect(page.getByText('Stopped.')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByText('The last five weeks (2)')).toBeVisible();
});

test('reminders are off until asked for, and ask on a tap', async ({ page, context }) => {
  await context.grantPermissions(['notifications']);
  await page.goto('/schedule');
  const box = page.getByLabel('Remind me of breaks while Unknot is open');
  await expect(box).not.toBeChecked();
  await box.check();
  await expect(box).toBeChecked();
  await page.reload();
  await expect(box).toBeChecked();
});
