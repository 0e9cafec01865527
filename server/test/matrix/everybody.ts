import { all, type Line, line } from "./harness.ts";

/** What is open to all. */
export const EVERYBODY: readonly Line[] = [
  line("listCities", "all", all(200)),
  line("listFields", "all", all(200)),
  line("listKinds", "all", all(200)),
  line("listLanguages", "all", all(200)),
  line("searchPostcodes", "all", all(200), () => ({ query: "q=447" })),
  line("readStatistics", "all", all(200)),
  line("searchOffers", "all", all(200), () => ({ query: "q=werkstatt&facets=true" })),
  line("similarOffers", "a published offer", all(200), ({ offers }) => ({ params: { id: offers.published.id } })),
  line("similarOffers", "a draft", "404 404 404 200 200 404 404 404 404 404 404 404", ({ offers }) => ({
    params: { id: offers.draft },
  })),
  line("listDemoLetters", "the demo", all(200)),
  line("listDemoLogins", "the demo", all(200)),
];
