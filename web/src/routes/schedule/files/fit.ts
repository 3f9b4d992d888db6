// Workouts of a FIT file: its sessions. The library checks the file and its checksums; the meaning
// of the few fields that are used stands here.
import {
  fitTimestampToUnixMilliseconds,
  readFitMessages,
  type FitRawMessage,
} from 'fit-file-parser/raw';
import { add, nothing, Unreadable, type Found } from './found';
import { sportName } from './values';

const mostBytes = 64 * 1024 * 1024;
const session = 18;
const activity = 34;
const sports: Partial<Record<number, string>> = {
  1: 'running',
  2: 'cycling',
  3: 'transition',
  4: 'fitness equipment',
  5: 'swimming',
  6: 'basketball',
  7: 'soccer',
  8: 'tennis',
  9: 'american football',
  10: 'training',
  11: 'walking',
  12: 'cross country skiing',
  13: 'alpine skiing',
  14: 'snowboarding',
  15: 'rowing',
  16: 'mountaineering',
  17: 'hiking',
  18: 'multisport',
  19: 'paddling',
  21: 'e-biking',
  25: 'golf',
  27: 'horseback riding',
  30: 'inline skating',
  31: 'rock climbing',
  32: 'sailing',
  33: 'ice skating',
  35: 'snowshoeing',
  37: 'stand up paddleboarding',
  38: 'surfing',
  41: 'kayaking',
  42: 'rafting',
  43: 'windsurfing',
  47: 'boxing',
  48: 'floor climbing',
  53: 'diving',
  62: 'hiit',
  64: 'racket',
};

/** A number of four bytes or of one, none where the file marks it as missing. */
function number(message: FitRawMessage, field: number, size: 1 | 4): number | undefined {
  const bytes = message.fields.find((each) => each.fieldNumber === field)?.bytes;
  if (bytes?.length !== size) {
    return undefined;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, size);
  const value = size === 1 ? view.getUint8(0) : view.getUint32(0, message.littleEndian);
  return value === (size === 1 ? 0xff : 0xffffffff) ? undefined : value;
}

/** How many minutes the device's clock was before UTC, which the end of an activity tells. */
function offsetOf(messages: FitRawMessage[]): number {
  const end = messages.find((each) => each.globalMessageNumber === activity);
  const utc = end && number(end, 253, 4);
  const local = end && number(end, 5, 4);
  const minutes = utc && local ? Math.round((local - utc) / 60) : 0;
  return Math.abs(minutes) <= 15 * 60 ? minutes : 0;
}

/** Throws Unreadable. */
export async function readFit(file: Blob): Promise<Found> {
  if (file.size > mostBytes) {
    throw new Unreadable('large');
  }
  let messages: FitRawMessage[];
  try {
    messages = readFitMessages(await file.arrayBuffer(), {
      messageNumbers: [session, activity],
    }).messages;
  } catch {
    throw new Unreadable('fit');
  }
  const offset = offsetOf(messages);
  const found = nothing('fit');
  for (const each of messages.filter((one) => one.globalMessageNumber === session)) {
    const start = number(each, 2, 4);
    const thousandths = number(each, 8, 4) ?? number(each, 7, 4) ?? 0; // moving, else elapsed
    add(found, {
      start:
        start === undefined ? undefined : { ms: fitTimestampToUnixMilliseconds(start), offset },
      seconds: thousandths / 1000,
      metres: (number(each, 9, 4) ?? 0) / 100,
      sport: sportName(sports[number(each, 5, 1) ?? 0] ?? ''),
    });
  }
  return found;
}
