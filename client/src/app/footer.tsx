import { Link } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { Logo } from "./logo.tsx";

export function Footer() {
  const t = useT();
  return (
    <footer className="b-footer">
      <div className="b-wrap">
        <div className="b-footer__grid">
          <div className="b-stack">
            <span className="b-logo">
              <Logo />
            </span>
            <p className="b-muted b-footer__about">{t("common.footer.about")}</p>
          </div>
          <div>
            <h2>{t("common.footer.students")}</h2>
            <ul className="b-footlist">
              <li>
                <Link to="/praktika">{t("common.nav.find")}</Link>
              </li>
              <li>
                <Link to="/registrieren">{t("common.footer.register")}</Link>
              </li>
            </ul>
          </div>
          <div>
            <h2>{t("common.footer.employers")}</h2>
            <ul className="b-footlist">
              <li>
                <Link to="/registrieren?als=betrieb">{t("common.footer.post")}</Link>
              </li>
              <li>
                <Link to="/anmelden">{t("common.signIn")}</Link>
              </li>
            </ul>
          </div>
          <div>
            <h2>{t("common.footer.exchange")}</h2>
            <ul className="b-footlist">
              <li>
                <Link to="/barrierefreiheit">{t("common.footer.accessibility")}</Link>
              </li>
              <li>
                <Link to="/datenschutz">{t("common.footer.privacy")}</Link>
              </li>
              <li>
                <Link to="/impressum">{t("common.footer.imprint")}</Link>
              </li>
            </ul>
          </div>
        </div>
        <div className="b-footer__end">
          <span>{t("common.footer.promise")}</span>
        </div>
      </div>
    </footer>
  );
}
