import { readEmployer } from "@praktika/shared/employers/contract";
import type { CallOutput, Contract } from "@praktika/shared/http/contract";
import { queryString } from "@praktika/shared/http/key";
import { readOffer } from "@praktika/shared/offers/contract";
import { readStatistics } from "@praktika/shared/places/contract";
import { addressOf, filtersFromAddress } from "@praktika/shared/search/address";
import { searchOffers, similarOffers } from "@praktika/shared/search/contract";
import { NEWEST_QUERY, resultsQuery } from "@praktika/shared/search/first-reads";
import { type T, textId } from "@praktika/shared/texts/t";
import type { UiLanguage } from "@praktika/shared/values/language";
import type { Config } from "#src/config.ts";
import type { Head } from "./head.ts";
import { jobPosting } from "./job-posting.ts";

/** Something the page reads first: the server answers it into the HTML under the key the client looks for. */
export type Read = {
  readonly contract: Contract;
  readonly input: { readonly params?: Record<string, string>; readonly query?: object };
};
type Asked = {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
};
export type Page = {
  /** The client's module and catalogues it opens with. */
  readonly opens?: readonly [module: string, ...texts: string[]];
  readonly reads?: (asked: Asked) => readonly Read[];
  /** Of the answers to `reads`, in their order; without, the page is somebody's own and stays out of search engines. */
  readonly head?: (t: T, asked: Asked, answers: readonly unknown[]) => Omit<Head, "path"> & { readonly path?: string };
};

const own: Page = {};
const titled = (id: string): Page => ({ head: (t) => ({ title: t(textId("head", `${id}.title`)) }) });

const start: Page = {
  opens: ["start/start-page", "start", "search"],
  reads: () => [
    { contract: readStatistics, input: {} },
    { contract: searchOffers, input: { query: NEWEST_QUERY } },
  ],
  head: (t) => ({ title: t("head.start.title"), description: t("head.start.description") }),
};
const results: Page = {
  opens: ["search/results-page", "search"],
  reads: ({ search }) => [{ contract: searchOffers, input: { query: resultsQuery(filtersFromAddress(search)) } }],
  head: (t, { search }) => {
    const {
      city = [],
      field = [],
      kind: _,
      ...others
    } = filtersFromAddress(search) as { city?: string[]; field?: string[]; kind?: string[] };
    const [onlyCity, onlyField] = [city.length === 1 && field.length === 0, field.length === 1 && city.length === 0];
    const plain = (onlyCity || onlyField) && Object.keys(others).length === 0;
    const title = onlyCity
      ? t("head.results.titleCity", { city: t(textId("values.city", city[0] ?? "")) })
      : onlyField
        ? t("head.results.titleField", { field: t(textId("values.field", field[0] ?? "")) })
        : t("head.results.title");
    return {
      title,
      description: t("head.results.description"),
      path: `/praktika${plain ? addressOf({ city, field } as never) : ""}`,
    };
  },
};
const offer: Page = {
  opens: ["offers/offer-page", "offer", "search", "details", "rules"],
  reads: ({ params }) => [
    { contract: readOffer, input: { params: { id: params["id"] ?? "" } } },
    { contract: similarOffers, input: { params: { id: params["id"] ?? "" } } },
  ],
  head: (t, _, [answer]) => {
    const found = answer as CallOutput<typeof readOffer>;
    const { text, employer, city } = found;
    const title = t("head.offer.title", {
      title: text.title,
      employer: employer.name,
      city: t(textId("values.city", city)),
    });
    return { title, description: text.description.slice(0, 160), jsonLd: jobPosting(found, t) };
  },
};
const employer: Page = {
  opens: ["employers/public-page", "details", "offer", "search"],
  reads: ({ params }) => [{ contract: readEmployer, input: { params: { id: params["id"] ?? "" } } }],
  head: (t, _, [answer]) => {
    const { name } = answer as CallOutput<typeof readEmployer>;
    return { title: t("head.employer.title", { name }), description: t("head.employer.description", { name }) };
  },
};

/** Every address the client knows, without language. */
const PAGES: Readonly<Record<string, Page>> = {
  "/": start,
  "/praktika": results,
  "/praktika/:id": offer,
  "/praktika/:id/bewerben": own,
  "/gemerkt": own,
  "/praktikumsgeber/:id": employer,
  "/bewerbung-abschicken": own,
  "/einwilligung": own,
  "/bewerbungen": own,
  "/bewerbungen/:id": own,
  "/bewerbungen/:id/schulblatt": own,
  "/profil": own,
  "/konto": own,
  "/anmelden": own,
  "/registrieren": own,
  "/bestaetigen": own,
  "/passwort-vergessen": own,
  "/passwort-neu": own,
  "/einladung": own,
  "/betrieb/registrieren": own,
  "/betrieb/:employerId": own,
  "/betrieb/:employerId/angebote": own,
  "/betrieb/:employerId/angebote/neu": own,
  "/betrieb/:employerId/angebote/:offerId": own,
  "/betrieb/:employerId/bewerbungen": own,
  "/betrieb/:employerId/bewerbungen/:applicationId": own,
  "/betrieb/:employerId/vorlagen": own,
  "/betrieb/:employerId/team": own,
  "/betrieb/:employerId/daten": own,
  "/pruefstelle/:city": own,
  "/pruefstelle/:city/vorgang/:caseId": own,
  "/pruefstelle/:city/team": own,
  "/pruefstelle/:city/zahlen": own,
  "/pruefstelle/:city/textbausteine": own,
  "/impressum": titled("imprint"),
  "/datenschutz": titled("privacy"),
  "/barrierefreiheit": titled("accessibility"),
};
/** Addresses that exist only where the demo runs. */
const DEMO_PAGES: Readonly<Record<string, Page>> = { "/postfach": own, "/stil": own };

export const pagesOf = ({ demo }: Pick<Config, "demo">): Readonly<Record<string, Page>> => ({
  ...PAGES,
  ...(demo && DEMO_PAGES),
});

/** The entries of the client's manifest a page opens with. */
export const entriesOf = ({ opens }: Page, language: UiLanguage): string[] => {
  const [module, ...texts] = opens ?? [];
  return [
    "src/wake.tsx",
    ...(module ? [`src/${module}.tsx`] : []),
    ...["everywhere", ...texts].map((name) => `../shared/src/texts/${language}/${name}.ts`),
  ];
};

/** The address under which the API answers a read. */
export const addressOfRead = ({ contract, input }: Read): string =>
  contract.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(input.params?.[name] ?? "")) +
  queryString((input.query ?? {}) as Record<string, unknown>);
