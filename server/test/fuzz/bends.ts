import { randomUUID } from "node:crypto";
import type { Draw } from "./draw.ts";
import type { Plan } from "./plan.ts";
import type { Pool } from "./pool.ts";
import { asText } from "./twists.ts";

type Bend = (plan: Plan, draw: Draw, pool: Pool) => void;

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "OPTIONS", "SEARCH", "LOCK"];
const NOT_JSON = [
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/xml",
];
const STRANGE_JSON = [
  "application/json\t",
  "application/json;\tcharset=utf-8",
  "application/json; charset=utf-16",
  "APPLICATION/JSON",
  "application/jsonp",
  "application/json, text/plain",
  "application/merge-patch+json",
  "text/json",
  "/",
  "json",
];
const NO_JSON = ["{", '{"a":', "{'a':1}", "undefined", "NaN", '{"a":1}}', "\uFEFF{", '{"__proto__":{"operator":true}}'];
const ODD_IDS = [
  "..%2f..%2fetc%2fpasswd",
  "%2e%2e",
  "%00",
  "null",
  "undefined",
  "__proto__",
  "1",
  "%F0%9F%98%80",
  "a".repeat(190),
];
const BROKEN = ["%", "%zz", "%E0%A4%A", "%C0%AF", "%ED%A0%80"];
const TAGS = [
  '"0"',
  '"7"',
  '"999999"',
  '"12"',
  "*",
  'W/"1"',
  '"1", "2"',
  '"-1"',
  '"1e3"',
  '""',
  "99999999999999999999",
  '"999999"',
  "abc",
  '"1',
];
const KEYS = ["", "x".repeat(101), "mit leer", "schl\u00FCssel"];
const CURSORS = [
  "x",
  "e30",
  "bnVsbA",
  "eyJhdCI6IngiLCJpZCI6IjEifQ",
  "W10",
  "x".repeat(700),
  "\u0000",
  "..",
  "AAAA====",
];
const EVIL = "evil.example";

const add = (plan: Plan, name: string, value: string) => plan.query.push(`${name}=${encodeURIComponent(value)}`);

/** Ways to make a request strange beside its body. */
export const BENDS: Readonly<Record<string, Bend>> = {
  "another method": (plan, draw) => {
    plan.method = draw.pick(METHODS.filter((method) => method !== plan.method));
  },
  "another media type": (plan, draw) => {
    plan.headers["content-type"] = draw.pick(NOT_JSON);
    plan.raw = draw.chance(0.5) ? "a=b&c=d" : asText(plan.body ?? {});
    plan.refuse = plan.contract.body !== undefined;
  },
  "a strange media type": (plan, draw) => {
    const type = draw.pick(STRANGE_JSON);
    plan.headers["content-type"] = type;
    if (type.endsWith("utf-16")) plan.raw = Buffer.from(asText(plan.body ?? {}), "utf16le");
  },
  "no media type": (plan) => {
    delete plan.headers["content-type"];
    plan.raw = asText(plan.body ?? {});
  },
  "no JSON": (plan, draw) => {
    plan.raw = draw.chance(0.2) ? Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) : draw.pick(NO_JSON);
    plan.headers["content-type"] = "application/json";
    plan.refuse = plan.contract.body !== undefined;
  },
  "an empty body": (plan) => {
    plan.raw = "";
    plan.headers["content-type"] = "application/json";
  },
  "a megabyte": (plan) => {
    plan.raw = JSON.stringify({ title: "x".repeat(1_000_000) });
    plan.headers["content-type"] = "application/json";
    plan.refuse = plan.contract.body !== undefined;
  },
  "an unknown parameter": (plan, draw) => {
    add(plan, draw.pick(["debug", "role", "__proto__", "constructor[x]", "limit[]", "a.b"]), "1");
    plan.refuse = true;
  },
  "a parameter twice": (plan, draw) => {
    const name = draw.pick(["limit", "cursor", "to", "q", "sort"]);
    add(plan, name, "1");
    add(plan, name, "2");
    plan.refuse = true;
  },
  "broken percent signs": (plan, draw) => {
    const sign = draw.pick(BROKEN);
    if (draw.chance(0.5)) plan.query.push(`q=${sign}`, `limit=${sign}`);
    else plan.path = plan.path.replace(/[^/]+$/, sign);
  },
  "a strange cursor": (plan, draw, pool) => {
    add(plan, "cursor", draw.chance(0.3) ? (pool.cursor() ?? "") : draw.pick(CURSORS));
  },
  "a strange limit": (plan, draw) => {
    add(plan, "limit", draw.pick(["0", "-1", "101", "1e2", "999999999999", "NaN", "", "1.5", " 1"]));
    plan.refuse = true;
  },
  "a strange id": (plan, draw) => {
    const ids = plan.path.split("/").filter((segment) => segment.length === 36);
    if (ids.length > 0) plan.path = plan.path.replace(draw.pick(ids), draw.pick([...ODD_IDS, randomUUID()]));
  },
  "an id of something else": (plan, draw, pool) => {
    const ids = plan.path.split("/").filter((segment) => segment.length === 36);
    const kind = draw.pick(["offer", "employer", "application", "case", "account", "period"] as const);
    if (ids.length > 0) plan.path = plan.path.replace(draw.pick(ids), pool.id(kind));
  },
  "a strange If-Match": (plan, draw) => {
    plan.headers["if-match"] = draw.pick(TAGS);
  },
  "no If-Match": (plan) => {
    delete plan.headers["if-match"];
    plan.refuse = plan.contract.ifMatch === true;
  },
  "a strange Idempotency-Key": (plan, draw) => {
    plan.headers["idempotency-key"] = draw.pick(KEYS);
    plan.refuse = plan.contract.idempotent === true;
  },
  "no Idempotency-Key": (plan) => {
    delete plan.headers["idempotency-key"];
    plan.refuse = plan.contract.idempotent === true;
  },
  "a used Idempotency-Key": (plan, draw) => {
    plan.headers["idempotency-key"] = `used-${draw.below(5)}`;
  },
  "forwarded headers": (plan, draw) => {
    Object.assign(plan.headers, {
      "x-forwarded-for": draw.pick(["127.0.0.1", "::1, 10.0.0.1", "\u00FF", "x".repeat(3_000)]),
      "x-forwarded-host": EVIL,
      "x-forwarded-proto": "https",
      "x-http-method-override": "DELETE",
      "x-original-url": "/api/v1/me",
      forwarded: `for="_${EVIL}";host=${EVIL}`,
      host: EVIL,
    });
  },
  "another site": (plan) => {
    delete plan.headers["x-requested-with"];
    plan.headers["origin"] = `https://${EVIL}`;
    plan.refuse = plan.contract.method !== "GET";
  },
  "a strange cookie": (plan, draw) => {
    plan.headers["cookie"] = draw.pick([
      "session=x.y.z",
      "session=",
      "session=%",
      "visitor=../..; refresh=\u00FF",
      "__proto__=1",
      "=;;=",
    ]);
  },
  "strange headers": (plan, draw) => {
    Object.assign(
      plan.headers,
      draw.pick([
        { accept: "text/x-nothing" },
        { "accept-encoding": "gzip;q=abc, br;q=9" },
        { "accept-language": "x".repeat(2_000) },
        { range: "bytes=0-1,5-" },
        { "content-encoding": "gzip" },
        { "if-none-match": "*", "if-modified-since": "gestern" },
        { "user-agent": "\u00FC".repeat(300) },
        { "x-request-id": "../../1" },
      ]),
    );
  },
  "a strange address": (plan, draw) => {
    plan.path = draw.pick([
      `/${plan.path}`,
      `${plan.path}/`,
      plan.path.toUpperCase(),
      `${plan.path}/..;/me`,
      `${plan.path};a=b`,
      plan.path.replace("/v1/", "/v2/"),
    ]);
  },
  "four at once": (plan) => {
    plan.times = 4;
  },
};
