import { crc32, deflateRawSync } from 'node:zlib';
import { repack } from '../../src/sheets/repack.ts';
import { unpack } from '../../src/sheets/unpack.ts';

/** A packed archive, as an attacker would make one: sizes as stated by `lie`. */
export function packed(parts: ReadonlyMap<string, Uint8Array>, lie: number | null = null, flags = 0): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [path, data] of parts) {
    const name = Buffer.from(path);
    const body = deflateRawSync(data);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(flags, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(body.length, 14);
    head.writeUInt32LE(lie ?? data.length, 18);
    head.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), head, name, body]);
    centrals.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), head, rest, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('504b0506', 'hex'), end]);
}

/** The parts of a workbook. @throws Error when it cannot be unpacked */
export function partsOf(book: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const parts = unpack(book);
  if (typeof parts === 'string') throw new Error(parts);
  return parts;
}

/** The workbook with the XML of its first sheet changed. */
export function withSheetXml(book: Uint8Array, change: (xml: string) => string): Buffer {
  const parts = new Map(partsOf(book));
  const path = 'xl/worksheets/sheet1.xml';
  const before = Buffer.from(parts.get(path) ?? []).toString('utf8');
  const after = change(before);
  if (after === before) throw new Error('nothing was changed');
  return repack(parts.set(path, Buffer.from(after)));
}
