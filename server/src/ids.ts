import { randomBytes } from "node:crypto";

let made = 0;

/** A UUIDv7 (RFC 9562): 48 bit of milliseconds, then a 32-bit count, so that ids of one process sort as made even within one millisecond, the rest random. */
export function uuidv7(now: Date): string {
  made = (made + 1) >>> 0;
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now.getTime(), 0, 6);
  bytes[6] = 0x70 | (made >>> 28);
  bytes[7] = (made >>> 20) & 0xff;
  bytes[8] = 0x80 | ((made >>> 14) & 0x3f);
  bytes[9] = (made >>> 6) & 0xff;
  bytes[10] = ((made << 2) & 0xfc) | (bytes.readUInt8(10) & 0x03);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
