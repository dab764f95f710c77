// Writing a routine as bytes. Apart from reading it, which the first screen needs.
import { deflateSync } from 'fflate';
import { builtIn } from '../built-in';
import type { RoutineSpec } from '../spec';
import { DICTIONARY } from './dictionary';
import { checksum, HEADER, VERSION } from './envelope';

/**
 * `spec` as bytes, for `decode`. One that ships with Afterglow is written as its id alone, so that
 * whoever reads it gets it as it is by then.
 */
export function encode(spec: RoutineSpec): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(builtIn(spec.id) ? spec.id : spec));
  const deflated = deflateSync(json, { level: 9, dictionary: DICTIONARY });
  const bytes = new Uint8Array(HEADER + deflated.length);
  const header = new DataView(bytes.buffer);
  header.setUint8(0, VERSION);
  header.setUint32(1, checksum(json));
  header.setUint8(5, json.length >> 16);
  header.setUint16(6, json.length & 0xffff);
  bytes.set(deflated, HEADER);
  return bytes;
}
