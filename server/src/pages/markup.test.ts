import { beforeAll, expect, it } from "vitest";
import { deliverLetters } from "#src/letters/deliver.ts";
import { as, useWorld } from "../../test/app.ts";
import { givenDraft, givenStudent } from "../../test/given-machines.ts";
import { decide, givenDeskMember, givenSubmittedOffer, givenVerifiedFirm } from "../../test/given-moderation.ts";

const ATTACK = `</script><script>alert(1)</script>"><img src=x onerror=alert(2)>`;
const world = useWorld();
let offerId: string;
let employerId: string;
beforeAll(async () => {
  const firm = await givenVerifiedFirm(world, "bochum", { name: `Firma ${ATTACK}`, about: ATTACK });
  const text = { title: ATTACK, description: `${ATTACK} ${ATTACK}`, tasks: [ATTACK] };
  const offer = await givenSubmittedOffer(world, firm, "bochum", text);
  await decide(world, await givenDeskMember(world, "bochum"), offer.caseId, "approve");
  [offerId, employerId] = [offer.id, firm.id];
  const student = await givenStudent(world);
  const application = await givenDraft(world, student, offer.id);
  await student.call("post", `/api/v1/applications/${application}/send`).send({}).expect(200);
  await firm.owner.call("post", `/api/v1/applications/${application}/invite`).send({}).expect(200);
  await deliverLetters(world.deps);
});

it.each(["/praktika/:offer", "/en/praktika/:offer", "/praktikumsgeber/:employer", "/", `/praktika?q=${ATTACK}`])(
  "markup in what people typed is only text in %s",
  async (path) => {
    const url = path.replace(":offer", offerId).replace(":employer", employerId);
    const { text } = await as(world)("get", encodeURI(url)).expect(200);
    expect(text).not.toMatch(/<script>alert|<img/);
    for (const [, type, json] of text.matchAll(/<script type="(application\/(?:ld\+)?json)"[^>]*>([^]*?)<\/script>/g))
      expect(() => JSON.parse(json ?? "") as unknown, type).not.toThrow();
  },
);

it("structured data still says exactly what was typed", async () => {
  const { text } = await as(world)("get", `/praktika/${offerId}`).expect(200);
  const [, json = ""] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(text) ?? [];
  expect(JSON.parse(json)).toMatchObject({ title: ATTACK, hiringOrganization: { name: `Firma ${ATTACK}` } });
});

it("letters carry it as text, in the subject as one line", () => {
  const about = world.mails.filter(({ text }) => text.includes(ATTACK));
  expect(about.length).toBeGreaterThan(1);
  for (const { html, subject } of about) {
    expect(html).toContain("&lt;script&gt;alert(1)");
    expect(html).not.toMatch(/<script|<img/);
    expect(subject).not.toMatch(/[\r\n]/);
  }
});
