import { beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "#src/app.ts";
import { as, useWorld } from "../../test/app.ts";
import { givenPublishedOffer, givenVerifiedFirm } from "../../test/given-moderation.ts";

const world = useWorld();
let offerId = "";
beforeAll(async () => {
  offerId = (
    await givenPublishedOffer(world, await givenVerifiedFirm(world, "essen", { name: "Werk <b>& Sohn</b>" }), "essen")
  ).id;
});

const page = (address: string) => as(world)("get", address);
const headOf = (html: string) => html.slice(0, html.indexOf("</head>"));
const firstDataOf = (html: string) =>
  JSON.parse(/id="first-data">(.*?)<\/script>/s.exec(html)?.[1] ?? "null") as [unknown, unknown][];

describe("a page's head", () => {
  it("speaks the language of the address and names the other one", async () => {
    const [german, english] = [(await page("/").expect(200)).text, (await page("/en").expect(200)).text];
    expect(german).toContain('<html lang="de"');
    expect(english).toContain('<html lang="en"');
    expect(headOf(german)).toContain('<link rel="canonical" href="http://localhost:3000/">');
    expect(headOf(english)).toContain('<link rel="canonical" href="http://localhost:3000/en">');
    for (const html of [german, english]) {
      expect(html).toContain('<link rel="alternate" hreflang="de" href="http://localhost:3000/">');
      expect(html).toContain('<link rel="alternate" hreflang="en" href="http://localhost:3000/en">');
    }
  });

  it("describes an offer, safely whatever an employer is called", async () => {
    const { text } = await page(`/praktika/${offerId}`).expect(200);
    expect(headOf(text)).toContain("Werk &lt;b&gt;&amp; Sohn&lt;/b&gt;");
    expect(text).not.toContain("<b>& Sohn");
    const data = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? "{}") as Record<string, unknown>;
    expect(data).toMatchObject({ "@type": "JobPosting", employmentType: "INTERN", totalJobOpenings: 2 });
  });

  it.each(["/konto", "/bewerbungen", "/anmelden", "/einwilligung", "/pruefstelle/bochum"])(
    "keeps %s out of search engines and sends no data with it",
    async (address) => {
      const { text } = await page(address).expect(200);
      expect(headOf(text)).toContain('<meta name="robots" content="noindex">');
      expect(headOf(text)).not.toContain("canonical");
      expect(firstDataOf(text)).toEqual([]);
    },
  );
});

describe("first data", () => {
  it("are what the API answers a visitor, under the client's key", async () => {
    const { text } = await page("/praktika?city=essen&age=16").expect(200);
    const [[key, data] = []] = firstDataOf(text);
    expect(key).toEqual(["/api/v1/offers", {}, { age: "16", city: ["essen"], facets: "true" }]);
    const { body } = await page("/api/v1/offers?city=essen&age=16&facets=true").expect(200);
    expect(data).toEqual(body);
    expect(body.total).toBe(1);
  });

  it("cannot end the script element they stand in", async () => {
    const { text } = await page("/").expect(200);
    expect(/id="first-data">(.*?)<\/script>/s.exec(text)?.[1]).not.toContain("<");
  });
});

describe("what is not there", () => {
  it.each(["/gibt-es-nicht", "/en/nothing", "/praktika/00000000-0000-7000-8000-000000000000", "/praktika/keine-id"])(
    "%s is a page with status 404",
    async (address) => {
      const { text, headers } = await page(address).expect(404);
      expect(headers["content-type"]).toContain("text/html");
      expect(headOf(text)).toContain("noindex");
    },
  );

  it.each(["/api/v1/nothing", "/assets/nothing.js"])("%s is a problem, no page", async (address) => {
    const { body } = await page(address).expect(404);
    expect(body.type).toBe("/problems/not-found");
  });
});

it("has the demo's pages only where the demo runs", async () => {
  await page("/stil").expect(200);
  const plain = await buildApp({ ...world.deps, config: { ...world.deps.config, demo: false } });
  for (const address of ["/stil", "/postfach", "/en/stil"])
    expect((await plain.inject(address)).statusCode, address).toBe(404);
  await plain.close();
});

it("lets nothing but its own origin run, be framed or be sent to", async () => {
  const { headers } = await page("/").expect(200);
  expect(headers["content-security-policy"]).toMatch(/default-src 'self'/);
  expect(headers["content-security-policy"]).toMatch(/frame-ancestors 'none'/);
  expect(headers["content-security-policy"]).not.toMatch(/unsafe/);
  expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "same-origin" });
});

it("lists every published offer in its sitemap and keeps robots off the API", async () => {
  const { text } = await page("/sitemap.xml").expect(200);
  expect(text).toContain(`<loc>http://localhost:3000/praktika/${offerId}</loc>`);
  expect((await page("/robots.txt").expect(200)).text).toContain("Disallow: /api/");
});

it("describes the API by its contracts", async () => {
  const { body } = await page("/api/v1/openapi.json").expect(200);
  expect(body.openapi).toBe("3.1.0");
  expect(Object.keys(body.paths).length).toBeGreaterThan(60);
  await page("/api/docs/").expect(200);
});
