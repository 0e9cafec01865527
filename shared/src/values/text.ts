import * as z from "zod/mini";

/** Controls but tab and line feed, and signs that turn the direction of the text after them around. */
const HIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]/u;
/** Letters that look like nothing. */
const BLANK = /[\u115F\u1160\u2800\u3164\uFFA0]/gu;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
const hidden = { params: { code: "hidden-characters" } };

/** One sort of line end and of composed letter; invisible signs that only come along by pasting are left out. */
const tidy = z.overwrite((text: string) =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, "\n")
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]/gu, "")
    .normalize("NFC"),
);
const clean = z.refine<string>((text) => text.isWellFormed() && !HIDDEN.test(text), hidden);
const seen = z.refine<string>((text) => text === "" || VISIBLE.test(text.replaceAll(BLANK, "")), hidden);
const oneLine = z.refine<string>((text) => !/[\n\t]/.test(text), hidden);

/** One line of text, trimmed, 1..`max` characters, nothing hidden in it. */
export const line = (max: number, min = 1) =>
  z.string().check(z.maxLength(max * 4), tidy, z.trim(), z.minLength(min), z.maxLength(max), clean, seen, oneLine);

/** Text of several lines, trimmed, 1..`max` characters; line breaks and tabs are allowed. */
export const prose = (max: number, min = 1) =>
  z.string().check(z.maxLength(max * 4), tidy, z.trim(), z.minLength(min), z.maxLength(max), clean, seen);

/** A line or a text that is still being written: may be empty or short. */
export const begunLine = (max: number) =>
  z.string().check(z.maxLength(max * 4), tidy, z.maxLength(max), clean, oneLine);
export const begunProse = (max: number) => z.string().check(z.maxLength(max * 4), tidy, z.maxLength(max), clean);

/** What somebody looks for. */
export const searchText = (max: number, min = 0) =>
  z.string().check(
    z.minLength(min),
    z.maxLength(max),
    z.refine((text) => text.isWellFormed() && !text.includes("\u0000"), hidden),
  );

/** An e-mail address, trimmed and in lower case, at most 254 characters (RFC 5321). */
export const Email = z.string().check(z.maxLength(320), z.trim(), z.toLowerCase(), z.maxLength(254), z.email());

/** Five digits. */
export const Postcode = z.string().check(z.regex(/^\d{5}$/));
/** Time of day `HH:MM`. */
export const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** A token of a mailed link: 256 bit, base64url. */
export const LinkToken = z.string().check(z.regex(/^[\w-]{43}$/));
/** `https://…`, at most 200 characters. */
export const WebAddress = z
  .string()
  .check(z.trim(), z.maxLength(200), z.regex(/^https?:\/\/[^\s<>"]+\.[^\s<>"]+$/u), clean);
