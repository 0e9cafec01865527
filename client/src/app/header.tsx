import type { UiLanguage } from "@praktika/shared/values/language";
import { useEffect } from "react";
import { Link as RouterLink, useLocation } from "react-router";
import { useDemo } from "../lib/demo.ts";
import { Link, useGo } from "../lib/link.tsx";
import { useMe, useSession } from "../lib/session.ts";
import { pathIn, useLanguage, useT } from "../lib/texts.tsx";
import { typedBy } from "../lib/typed.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { Logo } from "./logo.tsx";
import { Menu } from "./menu.tsx";
import { linksFor } from "./navigation.ts";
import { ThemeSwitch } from "./theme-switch.tsx";

const LANGUAGES: readonly (readonly [UiLanguage, string])[] = [
  ["de", "Deutsch"],
  ["en", "English"],
];

export function Header({ path }: { readonly path: string }) {
  const t = useT();
  const me = useMe();
  const isDemo = useDemo();
  const links = linksFor(me, t);
  useEffect(() => {
    if (me) typedBy(me.accountId);
  }, [me]);
  return (
    <>
      <div className="b-top" role="region" aria-label={t("common.settings")}>
        <div className="b-wrap b-top__in">
          <span>{t("common.claim")}</span>
          <div className="b-top__links">
            {isDemo && <Link to="/postfach">{t("common.nav.postbox")}</Link>}
            <LanguageLinks path={path} />
            <ThemeSwitch />
          </div>
        </div>
      </div>
      <header className="b-header">
        <div className="b-wrap b-header__in">
          <Link className="b-logo" to="/">
            <Logo />
          </Link>
          <nav className="b-nav" aria-label={t("common.nav.main")}>
            <ul>
              {links.map(({ to, label }) => (
                <li key={to}>
                  <Link to={to} aria-current={path === to ? "page" : undefined}>
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <AccountMenu />
          <div className="b-only-narrow">
            <Menu label={<Icon name="menu" />} name={t("common.nav.menu")} buttonClass="b-iconbtn">
              {links.map(({ to, label }) => (
                <Link key={to} to={to}>
                  {label}
                </Link>
              ))}
              {isDemo && <Link to="/postfach">{t("common.nav.postbox")}</Link>}
              <AccountLinks />
              <LanguageLinks path={path} />
              <ThemeSwitch />
            </Menu>
          </div>
        </div>
      </header>
    </>
  );
}

function LanguageLinks({ path }: { readonly path: string }) {
  const language = useLanguage();
  const { search, hash } = useLocation();
  return (
    <>
      {LANGUAGES.filter(([code]) => code !== language).map(([code, name]) => (
        <RouterLink key={code} to={pathIn(code, path) + search + hash} lang={code} hrefLang={code}>
          <Icon name="globe" size="s" />
          {name}
        </RouterLink>
      ))}
    </>
  );
}

function AccountMenu() {
  const t = useT();
  const me = useMe();
  if (!me)
    return (
      <ButtonLink to="/anmelden" icon="person">
        {t("common.signIn")}
      </ButtonLink>
    );
  return (
    <div className="b-wide-only">
      <Menu
        label={
          <>
            <Icon name="person" />
            <span className="kern-label">{me.firstName}</span>
          </>
        }
        buttonClass="kern-btn kern-btn--secondary"
      >
        <AccountLinks />
      </Menu>
    </div>
  );
}

function AccountLinks() {
  const t = useT();
  const me = useMe();
  const session = useSession();
  const go = useGo();
  if (!me) return <Link to="/anmelden">{t("common.signIn")}</Link>;
  return (
    <>
      <Link to="/konto">{t("common.nav.account")}</Link>
      <button type="button" onClick={() => void session.end().then(() => go("/"))}>
        {t("common.signOut")}
      </button>
    </>
  );
}
