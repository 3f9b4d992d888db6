// A microphone that hears a hum now and then: Chromium's fake one.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../scripts/chromium.mjs';

/** 16-bit mono: quiet noise with a hum of half a second at 5 s of every 8 s. */
function room(): string {
  const rate = 48_000;
  const samples = rate * 8;
  const wav = Buffer.alloc(44 + samples * 2);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + samples * 2, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(samples * 2, 40);
  for (let i = 0; i < samples; i += 1) {
    const t = i / rate;
    const hum =
      t >= 5 && t < 5.6 ? 0.4 * Math.sin(2 * Math.PI * (150 + 20 * Math.sin(9 * t)) * t) : 0;
    const noise = 0.0008 * Math.sin(i * 12.9898 + Math.sin(i * 78.233) * 43758);
    wav.writeInt16LE(Math.round((hum + noise) * 32_000), 44 + i * 2);
  }
  const file = join(mkdtempSync(join(tmpdir(), 'unknot-')), 'room.wav');
  writeFileSync(file, wav);
  return file;
}

export const fakeMicrophone = {
  permissions: ['microphone'],
  launchOptions: {
    executablePath: launch.executablePath,
    args: [
      ...launch.args,
      '--autoplay-policy=no-user-gesture-required',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-audio-capture=${room()}`,
    ],
  },
};
