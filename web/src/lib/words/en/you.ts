// The words of the settings, the journal and what stands about Unknot.
import { count } from './count.ts';

export const you = {
  title: 'You',
  sound: 'Voice and sound',
  voice: 'Spoken cues',
  whichVoice: 'Voice',
  anyVoice: 'The browser’s choice',
  noVoice: 'This browser has no English voice. Tones stand in for it.',
  rate: 'Speed',
  rateValue: (rate: number) => `${rate.toFixed(2).replace(/0$/, '')}×`,
  tones: 'Tones',
  try: 'Hear an example',
  example: 'Slide up slowly. Find a sore spot.',
  microphone: 'Microphone',
  microphoneOn:
    'Mark a spot by humming or saying “here”, and answer checks on the Find page by humming',
  microphoneLead: 'Only loudness is measured, on this device. Nothing is recorded, kept or sent.',
  microphoneTest: 'Try it',
  microphoneStop: 'Stop trying',
  microphoneHeard: (n: number) => `Heard: ${n}`,
  microphoneQuiet: 'Be quiet for a second, then hum.',
  microphoneRefused: 'The browser does not give the microphone. Allow it in the page’s settings.',
  meter: 'Loudness',
  look: 'Look',
  theme: { auto: 'Like the device', light: 'Light', dark: 'Dark' },
  usual: 'What you usually have',
  tools: 'Tools',
  surfaces: 'Surfaces',
  journal: 'Your journal',
  journalLead: 'Everything you did rests on this device and nowhere else.',
  persisted: 'The browser has promised to keep it.',
  notPersisted: 'The browser may delete it when space runs out. Save it to a file now and then.',
  askPersist: 'Ask the browser to keep it',
  lastExport: (date: string) => `Last saved to a file: ${date}`,
  neverExported: 'Never saved to a file.',
  export: 'Save to a file',
  import: 'Read from a file',
  handOver: 'For others',
  handOverLead:
    'What you told, did and measured, for a professional or another program. It leaves this device only if you hand it over.',
  report: 'One page for a professional',
  formats: {
    csv: {
      save: 'Save as a table',
      for: 'For a spreadsheet: one thing a row, with its unit (CSV).',
    },
    fhir: {
      save: 'Save for a clinic',
      for: 'For a clinic’s program that reads health records (FHIR). It has no name in it.',
    },
    ics: {
      save: 'Save for a calendar',
      for: 'What is to come: breaks, routines around sport, the habit you are trying (ICS).',
    },
  },
  importing: (read: string, size: string) => `Reading: ${read} of ${size}`,
  cancel: 'Cancel',
  imported: (added: number, records: number) =>
    `${count(added, 'new record', 'new records')} of ${records}.`,
  importedUnknown: (n: number) =>
    `${count(n, 'record', 'records')} of a newer version, kept as they are.`,
  importedNothing:
    'This is no journal of Unknot: no line of it could be read. Nothing was changed.',
  importedBad: (n: number) => `${count(n, 'line', 'lines')} could not be read.`,
  line: (n: number) => `Line ${n}`,
  erase: 'Erase everything',
  eraseTitle: 'Erase everything on this device?',
  eraseLead:
    'Your sessions, answers and settings are gone for good, in every open tab. There is no copy anywhere else, unless you saved one to a file.',
  eraseYes: 'Erase everything',
  eraseNo: 'Keep it',
  erased: 'Everything is erased.',
  more: 'More',
  about: 'What Unknot does and does not do',
  sources: 'Sources',
  install: 'Unknot works without a network. Add it to your home screen from the browser’s menu.',
};

export const report = {
  title: 'Report',
  lead: 'Read it before you hand it over. In the print dialog you can also save it as a PDF.',
  print: 'Print or save as PDF',
};

export const about = {
  title: 'About Unknot',
  does: 'What it does',
  doesText: [
    'It helps you undo a sore, tight muscle: find which one it may be, check that pressing is safe, and be led through pressing and stretching with your hands and eyes free.',
    'It follows one short method. Put a dense ball between the muscle and the floor or a wall. Roll slowly. Where it is tender, stay 30 to 90 seconds. Stretch afterwards. Do it for several weeks, and mend what brings it back.',
  ],
  doesNot: 'What it does not do',
  doesNotText: [
    'It does not diagnose. It says which muscle may be behind a pain and why; it can be wrong.',
    'It does not replace a doctor or physiotherapist. Numbness, weakness, fever, a swollen calf, chest pain, or pain after a fall belong to them.',
    'It promises no cure. Pressing lowers tenderness for a while; that it lessens everyday pain in the long run is not shown.',
  ],
  honest: 'How sure it is',
  honestText:
    'Each piece of advice stands beside what is known: what kind of study, which way it points, and when we read it. “Not tested” and “speaks against” are said as plainly as the rest.',
  privacy: 'Your data',
  privacyText:
    'There is no account and no tracking. Everything rests in this browser on this device. After the first visit it works without a network, and nothing you enter ever leaves the device unless you save it to a file yourself.',
  licence: 'Licence',
  licenceText:
    'The program is free software under the Apache License 2.0; its content is CC BY 4.0.',
  version: (version: string) => `Content version ${version}`,
};

export const sources = {
  title: 'Sources',
  lead: 'Every publication that a piece of advice rests on.',
  open: 'Open',
};
