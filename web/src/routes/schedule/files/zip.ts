// Files in a zip archive, by its directory at its end, so that only what is wanted is read. The
// browser itself unpacks, as a stream.
import { Unreadable } from './found';

export interface Entry {
  name: string;
  method: number;
  packed: number;
  at: number;
}

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
const mostDirectory = 64 * 1024 * 1024;

async function view(file: Blob, from: number, to: number): Promise<DataView> {
  if (!(from >= 0 && from <= to && to <= file.size)) {
    throw new Unreadable('archive');
  }
  return new DataView(await file.slice(from, to).arrayBuffer());
}

/** A 64-bit number; archives are far smaller than what a double holds exactly. */
const long = (from: DataView, at: number) => Number(from.getBigUint64(at, true));

/** Where the directory lies. */
async function directory(file: Blob): Promise<{ at: number; size: number }> {
  const least = 22;
  const from = Math.max(0, file.size - least - 0xffff);
  const tail = await view(file, from, file.size);
  for (let i = tail.byteLength - least; i >= 0; i -= 1) {
    if (tail.getUint32(i, true) !== endMark) {
      continue;
    }
    const at = tail.getUint32(i + 16, true);
    const size = tail.getUint32(i + 12, true);
    const locator = i - 20;
    if ((at !== 0xffffffff && size !== 0xffffffff) || locator < 0) {
      return { at, size };
    }
    const from64 = long(tail, locator + 8);
    const end64 = await view(file, from64, from64 + 56);
    if (end64.getUint32(0, true) !== end64Mark) {
      break;
    }
    return { at: long(end64, 48), size: long(end64, 40) };
  }
  throw new Unreadable('archive');
}

/** What the directory lists. Throws Unreadable. */
export async function entriesOf(file: Blob): Promise<Entry[]> {
  try {
    const { at, size } = await directory(file);
    if (size > mostDirectory) {
      throw new Unreadable('archive');
    }
    return list(await view(file, at, at + size));
  } catch {
    throw new Unreadable('archive'); // also where a number leads outside
  }
}

function list(from: DataView): Entry[] {
  const entries: Entry[] = [];
  const fixed = 46;
  for (let i = 0; i + fixed <= from.byteLength;) {
    if (from.getUint32(i, true) !== entryMark) {
      throw new Unreadable('archive');
    }
    const nameSize = from.getUint16(i + 28, true);
    const extraSize = from.getUint16(i + 30, true);
    const name = new Uint8Array(from.buffer, from.byteOffset + i + fixed, nameSize);
    const entry = {
      name: new TextDecoder().decode(name),
      method: from.getUint16(i + 10, true),
      packed: from.getUint32(i + 20, true),
      at: from.getUint32(i + 42, true),
    };
    const unpacked = from.getUint32(i + 24, true);
    widen(entry, unpacked, from, i + fixed + nameSize, extraSize);
    // What is encrypted is of no known method.
    entry.method = (from.getUint16(i + 8, true) & 1) === 1 ? -1 : entry.method;
    entries.push(entry);
    i += fixed + nameSize + extraSize + from.getUint16(i + 32, true);
  }
  return entries;
}

/** Sizes and places of more than four gigabytes stand in an extra field, in this order. */
function widen(entry: Entry, unpacked: number, from: DataView, start: number, size: number) {
  const none = 0xffffffff;
  for (let i = start; i + 4 <= start + size; i += 4 + from.getUint16(i + 2, true)) {
    if (from.getUint16(i, true) === 1) {
      let at = i + 4;
      if (unpacked === none) {
        at += 8;
      }
      if (entry.packed === none) {
        entry.packed = long(from, at);
        at += 8;
      }
      if (entry.at === none) {
        entry.at = long(from, at);
      }
    }
  }
}

/** The packed bytes of an entry; `unpacked` makes them readable. Throws Unreadable. */
export async function packedOf(file: Blob, entry: Entry): Promise<Blob> {
  const head = await view(file, entry.at, entry.at + 30);
  if (head.getUint32(0, true) !== fileMark || (entry.method !== 0 && entry.method !== 8)) {
    throw new Unreadable('archive');
  }
  const from = entry.at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  if (from + entry.packed > file.size) {
    throw new Unreadable('archive');
  }
  return file.slice(from, from + entry.packed);
}

/** Bytes of an entry, unpacked as they are read. */
export const unpacked = (
  entry: Entry,
  packed: ReadableStream<Uint8Array<ArrayBuffer>>,
): ReadableStream<Uint8Array<ArrayBuffer>> =>
  entry.method === 8 ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed;
