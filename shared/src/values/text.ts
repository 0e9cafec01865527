import * as z from "zod/mini";

const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/u;
const clean = (text: string) => !CONTROL.test(text) && text.isWellFormed();

/** One line of text, trimmed, 1..`max` characters, without control characters. */
export const line = (max: number, min = 1) =>
  z.string().check(
    z.maxLength(max * 4),
    z.trim(),
    z.minLength(min),
    z.maxLength(max),
    z.refine((text) => clean(text) && !/[\n\t]/.test(text)),
  );

/** Text of several lines, trimmed, 1..`max` characters; line breaks and tabs are allowed. */
export const prose = (max: number, min = 1) =>
  z.string().check(z.maxLength(max * 4), z.trim(), z.minLength(min), z.maxLength(max), z.refine(clean));

/** An e-mail address, trimmed and in lower case, at most 254 characters (RFC 5321). */
export const Email = z.string().check(z.maxLength(320), z.trim(), z.toLowerCase(), z.maxLength(254), z.email());

/** Five digits. */
export const Postcode = z.string().check(z.regex(/^\d{5}$/));
/** Time of day `HH:MM`. */
export const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** A token of a mailed link: 256 bit, base64url. */
export const LinkToken = z.string().check(z.regex(/^[\w-]{43}$/));
/** `https://…`, at most 200 characters. */
export const WebAddress = z.string().check(z.trim(), z.maxLength(200), z.regex(/^https?:\/\/[^\s<>"]+\.[^\s<>"]+$/u));
