import { type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { useLanguage, useT } from "../lib/texts.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { OfflineNote } from "./offline-note.tsx";
import { useKeptFocus } from "./use-kept-focus.ts";

/** Frame of every page; after a change of page the focus and the view begin at its top. */
export function Layout({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const t = useT();
  const language = useLanguage();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useKeptFocus(main);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <>
      <a className="b-skip" href="#inhalt">
        {t("common.skip")}
      </a>
      <Header path={path} />
      <OfflineNote />
      <main id="inhalt" tabIndex={-1} ref={main}>
        {children}
      </main>
      <Footer />
    </>
  );
}
