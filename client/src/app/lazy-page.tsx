import type { UiLanguage } from "@praktika/shared/values/language";
import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import { loadTexts } from "../lib/texts.tsx";
import type { PageRoute } from "./routes.ts";

const made = new Map<string, LazyExoticComponent<ComponentType>>();

/** A page that arrives together with its texts; made once per language, so that a second visit is instant. */
export function lazyPage(route: PageRoute, language: UiLanguage): LazyExoticComponent<ComponentType> {
  const key = `${language} ${route.path}`;
  const known = made.get(key);
  if (known) return known;
  const page = lazy(async () => {
    const [module] = await Promise.all([route.load(), loadTexts(language, route.texts)]);
    return module;
  });
  made.set(key, page);
  return page;
}
