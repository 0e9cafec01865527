import type { UiLanguage } from "@praktika/shared/values/language";
import type { ComponentType, LazyExoticComponent } from "react";
import { arriving } from "../lib/lazy-part.tsx";
import type { PageRoute } from "./routes.ts";

const made = new Map<string, ReturnType<typeof arriving>>();

/** The page of a route in a language. */
export function lazyPage(route: PageRoute, language: UiLanguage): LazyExoticComponent<ComponentType> {
  const pageIn = made.get(route.path) ?? arriving(route.load, route.texts);
  made.set(route.path, pageIn);
  return pageIn(language);
}
