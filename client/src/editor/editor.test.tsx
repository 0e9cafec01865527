import type { ManagedEmployer } from "@praktika/shared/employers/contract";
import type { ManagedOffer } from "@praktika/shared/offers/contract";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { loadTexts } from "../lib/texts.tsx";
import { OfferScreen } from "./offer-screen.tsx";

const employer: ManagedEmployer = {
  id: "01900000-0000-7000-8000-000000000001",
  state: "verified",
  homeCity: "bochum",
  identity: { name: "Bäckerei Hoffmann", street: "Hauptstraße 1", postcode: "44787", town: "Bochum" },
  kind: "company",
  about: null,
  size: null,
  pendingIdentity: null,
  question: null,
  questionUntil: null,
  rejection: null,
  answers: null,
  lapsesInARow: 0,
  version: 1,
};
const offer = (more: Partial<ManagedOffer> = {}): ManagedOffer => ({
  id: "01900000-0000-7000-8000-000000000002",
  city: "bochum",
  employerId: employer.id,
  state: "draft",
  full: false,
  bookable: false,
  live: null,
  draft: {
    title: "Backstube kennenlernen",
    kind: "sbp",
    place: { street: "Hauptstraße 1", postcode: "44787" },
    dailyMinutes: 420,
    startsAt: "08:00",
    breakMinutes: 30,
    weekdays: [1, 2, 3, 4, 5],
    pay: { type: "none", reason: "school" },
    minimumAge: 15,
    stages: [],
    prerequisites: [],
    sector: "bakery",
  },
  revision: null,
  periods: [],
  findings: [],
  missing: [],
  remarks: [],
  decision: null,
  history: [],
  resumesOn: null,
  approvedOn: null,
  openApplications: 0,
  overdueAnswers: 0,
  version: 3,
  ...more,
});

beforeAll(() => loadTexts("de", ["editor", "employer", "offer", "search", "rules"]));
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const back = { to: "/", label: "zurück" };
const screenOf = (shown: ManagedOffer) => (
  <QueryClientProvider client={new QueryClient()}>
    <MemoryRouter>
      <OfferScreen employer={employer} offer={shown} back={back} />
    </MemoryRouter>
  </QueryClientProvider>
);
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

it("says at the field what the law forbids and mends it", () => {
  render(screenOf(offer()));
  expect(screen.getByLabelText("Pausen in Minuten").getAttribute("aria-invalid")).toBe("true");
  press("Auf 60 Minuten Pause setzen");
  expect(screen.getByLabelText("Pausen in Minuten").getAttribute("aria-invalid")).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>("bis").value).toBe("16:00");
});

it("shows the desk's remark at its field", () => {
  render(
    screenOf(offer({ state: "changes_requested", remarks: [{ field: "mentor.role", text: "Wer vertritt sie?" }] })),
  );
  const note = screen.getAllByText(/Wer vertritt sie\?/u).find((one) => one.closest(".b-remarked"));
  expect(note?.closest(".b-remarked")?.querySelector("input")?.id).toBe("f-mentorRole");
});

it("keeps what was typed when somebody else was faster, and saves it over the new version", async () => {
  const sent: (string | undefined)[] = [];
  const problem = { type: "/problems/precondition-failed", title: "Changed", status: 412, requestId: "r" };
  vi.stubGlobal("fetch", async (_: string, { headers }: { headers: Record<string, string> }) => {
    sent.push(headers["if-match"]);
    return sent.length === 1 ? Response.json(problem, { status: 412 }) : Response.json(offer({ version: 6 }));
  });
  const { rerender } = render(screenOf(offer()));
  type("Titel", "Meine Fassung");
  press("Entwurf speichern");
  await screen.findByText("Inzwischen wurde das Angebot geändert");
  rerender(screenOf(offer({ version: 5, draft: { title: "Von jemand anderem" } })));
  expect(screen.getByLabelText<HTMLInputElement>("Titel").value).toBe("Meine Fassung");
  press("Meine Fassung speichern");
  await waitFor(() => expect(sent).toEqual(['"3"', '"5"']));
});

it("leads to what is missing before it submits", async () => {
  const fetched = vi.fn<typeof fetch>();
  vi.stubGlobal("fetch", fetched);
  render(screenOf(offer()));
  press("Zur Prüfung einreichen");
  expect((await screen.findByRole("alert")).textContent).toContain("„Lernziele“ fehlt noch");
  expect(fetched).not.toHaveBeenCalled();
});

it("keeps the live text public while a revision is written", () => {
  const live = { state: "published", revision: { state: "draft", version: 1 } } as const;
  render(screenOf(offer(live)));
  expect(screen.getByText(/Der bisherige Text bleibt öffentlich/u)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Text ändern" })).toBeNull();
  expect(screen.getByRole("button", { name: "Neue Fassung verwerfen" })).toBeTruthy();
});
