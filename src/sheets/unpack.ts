import { crc32, inflateRawSync } from 'node:zlib';
import { systemCode } from '../files/errors.ts';

/** Why a workbook cannot be opened. */
export type PackProblem = 'protected' | 'old' | 'broken' | 'too-large';

/** The parts of a workbook: path → bytes, in the order of the archive. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const MOST_UNPACKED = 100 * 1024 * 1024;
const MOST_PARTS = 2000;
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Name of the stream in which Office keeps an encrypted workbook, in UTF-16. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Unpacks the XML parts of a workbook within 100 MiB. The sizes that an archive states are not believed: every part is
 * inflated with what is left as its limit, and the reader of workbooks later sees nothing but these parts.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function unpack(bytes: Uint8Array): Parts | PackProblem {
  if (OLD.every((byte, i) => bytes[i] === byte))
    return Buffer.from(bytes).includes(ENCRYPTED_STREAM) ? 'protected' : 'old';
  try {
    return partsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof PackTrouble) return error.problem;
    if (error instanceof RangeError || systemCode(error).startsWith('Z_')) return 'broken'; // reads past the end; bad deflate
    throw error;
  }
}

class PackTrouble extends Error {
  override readonly name = 'PackTrouble';
  readonly problem: PackProblem;

  constructor(problem: PackProblem) {
    super(problem);
    this.problem = problem;
  }
}

function partsOf(zip: Buffer): Parts {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw new PackTrouble('too-large');
  const parts = new Map<string, Uint8Array>();
  let left = MOST_UNPACKED;
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new PackTrouble('broken');
    const { name, next, ...entry } = entryAt(zip, at);
    at = next;
    if (!/\.(xml|rels)$/.test(name)) continue; // pictures and printer settings are not looked at
    const part = inflate(zip, entry, left);
    left -= part.length;
    if (crc32(part) !== entry.check || parts.has(name)) throw new PackTrouble('broken');
    parts.set(name, part);
  }
  return parts;
}

/** The end record lies within the last 64 KiB, behind it only a comment. */
function endOf(zip: Buffer): number {
  const first = Math.max(0, zip.length - 65_557);
  for (let at = zip.length - 22; at >= first; at -= 1) if (zip.readUInt32LE(at) === END) return at;
  throw new PackTrouble('broken');
}

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly check: number;
  readonly packed: number;
  readonly local: number;
}

function entryAt(zip: Buffer, at: number): Entry & { readonly name: string; readonly next: number } {
  const nameLength = zip.readUInt16LE(at + 28);
  const next = at + 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  return {
    flags: zip.readUInt16LE(at + 8),
    method: zip.readUInt16LE(at + 10),
    check: zip.readUInt32LE(at + 16),
    packed: zip.readUInt32LE(at + 20),
    local: zip.readUInt32LE(at + 42),
    name: zip.toString('utf8', at + 46, at + 46 + nameLength),
    next,
  };
}

function inflate(zip: Buffer, { flags, method, packed, local }: Entry, left: number): Uint8Array {
  if ((flags & ENCRYPTED) !== 0) throw new PackTrouble('protected');
  if (zip.readUInt32LE(local) !== LOCAL) throw new PackTrouble('broken');
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const data = zip.subarray(from, from + packed);
  if (data.length !== packed || (method !== STORED && method !== DEFLATED)) throw new PackTrouble('broken');
  if (method === STORED && packed <= left) return data;
  if (method === STORED || left === 0) throw new PackTrouble('too-large');
  try {
    return inflateRawSync(data, { maxOutputLength: left });
  } catch (error) {
    if (systemCode(error) === 'ERR_BUFFER_TOO_LARGE') throw new PackTrouble('too-large');
    throw error;
  }
}
