import { textId } from "@praktika/shared/texts/t";
import { CITIES, type City } from "@praktika/shared/values/city";
import { FIELDS } from "@praktika/shared/values/field";
import { type CSSProperties, useState } from "react";
import { useT } from "../lib/texts.tsx";
import { LinePlan } from "../start/line-plan.tsx";
import { CityMark, FieldIcon, Icon } from "../ui/icon.tsx";
import { Spec } from "./spec.tsx";

const COLOURS = [
  ["petrol", "var(--b-petrol)"],
  ["line", "var(--b-petrol-line)"],
  ["tint", "var(--b-tint)"],
  ["soft", "var(--b-tint-soft)"],
  ["deep", "var(--b-deep)"],
  ["ink", "var(--b-ink)"],
  ["muted", "var(--b-muted)"],
  ["sonne", "var(--b-sonne)"],
] as const;
const ICONS =
  "search pin calendar clock people person euro reply heart heart-full share flag filter map list board down right left arrow back check check-circle x x-circle alert info stop plus minus sun moon globe menu building shield access easy sign eye eye-off edit send mail hourglass message star bell undo pause lock swap more door target tasks train save doc copy forward signature chart offline sparkpath".split(
    " ",
  );

export function ColourSpec() {
  const t = useT();
  return (
    <Spec title={t("style.colour")} lead={t("style.colour.lead")}>
      <ul className="b-swatches b-plain">
        {COLOURS.map(([name, value]) => (
          <li className="b-swatch" key={name}>
            <i style={{ "--c": value } as CSSProperties} />
            <b>{t(textId("style.colour", name))}</b>
            <span className="b-muted">{t(textId("style.colour", `${name}.use`))}</span>
          </li>
        ))}
      </ul>
    </Spec>
  );
}

export function TypeSpec() {
  const t = useT();
  return (
    <Spec title={t("style.type")}>
      <div className="b-stack b-stack--l">
        <p className="kern-heading-display">{t("style.type.display")}</p>
        <p className="kern-heading-x-large">{t("style.type.page")}</p>
        <p className="kern-heading-large">{t("style.type.section")}</p>
        <p className="kern-heading-medium">{t("style.type.card")}</p>
        <p className="b-lead">{t("style.type.lead")}</p>
        <p>{t("style.type.body")}</p>
        <p className="b-small b-muted">{t("style.type.small")}</p>
        <p className="b-xs b-muted">{t("style.type.caption")}</p>
      </div>
    </Spec>
  );
}

export function IconSpec() {
  const t = useT();
  return (
    <Spec title={t("style.icons")} lead={t("style.icons.lead")}>
      <ul className="b-iconset b-plain">
        {FIELDS.map((field) => (
          <li key={field}>
            <FieldIcon field={field} size="l" />
            {t(textId("values.field", field))}
          </li>
        ))}
      </ul>
      <ul className="b-iconset b-plain">
        {ICONS.map((name) => (
          <li key={name}>
            <Icon name={name} />
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </Spec>
  );
}

export function PlanSpec() {
  const t = useT();
  const [chosen, setChosen] = useState<readonly City[]>(["essen"]);
  return (
    <Spec title={t("style.plan")} lead={t("style.plan.lead")}>
      <fieldset className="b-plan">
        <legend className="kern-sr-only">{t("style.plan")}</legend>
        <LinePlan chosen={chosen} onChosen={setChosen} note={() => t("start.plan.places", { seats: 12 })} />
      </fieldset>
      <ul className="b-row b-plain">
        {CITIES.map((city) => (
          <li key={city}>
            <CityMark city={city}>{t(textId("values.city", city))}</CityMark>
          </li>
        ))}
      </ul>
    </Spec>
  );
}
