export * from "./schema/applications.ts";
export * from "./schema/cases.ts";
export * from "./schema/employers.ts";
export * from "./schema/offers.ts";
export * from "./schema/people.ts";
export * from "./schema/demo.ts";
export * from "./schema/favourites.ts";
export * from "./schema/templates.ts";
