import type { UiLanguage } from "@praktika/shared/values/language";
import { type ComponentType, lazy, type LazyExoticComponent, type ReactNode, Suspense } from "react";
import { loadTexts, type Namespace, useLanguage } from "./texts.tsx";

/** A component that arrives together with its texts, made once per language: a second visit is instant. */
export function arriving<P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
  texts: readonly Namespace[],
): (language: UiLanguage) => LazyExoticComponent<ComponentType<P>> {
  const made = new Map<UiLanguage, LazyExoticComponent<ComponentType<P>>>();
  return (language) => {
    const known =
      made.get(language) ??
      lazy(async () => {
        const [module] = await Promise.all([load(), loadTexts(language, texts)]);
        return module;
      });
    made.set(language, known);
    return known;
  };
}

/** A part of a page that comes after its first paint; `waiting` stands in its place. */
export function lazyPart<P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
  texts: readonly Namespace[] = [],
): ComponentType<P & { readonly waiting?: ReactNode }> {
  const partIn = arriving(load, texts);
  return function Part({ waiting = null, ...props }) {
    const Lazy = partIn(useLanguage()) as unknown as ComponentType<object>;
    return (
      <Suspense fallback={waiting}>
        <Lazy {...props} />
      </Suspense>
    );
  };
}
