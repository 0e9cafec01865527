import { textId } from "@praktika/shared/texts/t";
import type { City } from "@praktika/shared/values/city";
import type { ReactNode } from "react";
import { useT } from "../lib/texts.tsx";
import { Icon } from "../ui/icon.tsx";

/** The stations from west to east; their places are drawn in the style sheet. */
const STATIONS: readonly (readonly [city: City, className: string])[] = [
  ["duisburg", "b-station b-at-duisburg"],
  ["oberhausen", "b-station b-station--north b-station--up b-at-oberhausen"],
  ["muelheim", "b-station b-at-muelheim"],
  ["essen", "b-station b-at-essen"],
  ["gelsenkirchen", "b-station b-station--north b-station--up b-at-gelsenkirchen"],
  ["bochum", "b-station b-at-bochum"],
  ["dortmund", "b-station b-station--end b-at-dortmund"],
];

const Lines = () => (
  <>
    <svg className="b-plan__h" viewBox="0 0 1216 292" aria-hidden="true" preserveAspectRatio="none">
      <path className="b-l3" d="M180 122 270 212M520 180H558L640 98M764 98 812 146" />
      <path className="b-l2" d="M18 212 108 122H600L624 98H1198" />
      <path className="b-l1" d="M18 212H416L448 180H720L754 146H1010L1050 106H1198" />
    </svg>
    <svg className="b-plan__v" viewBox="0 0 72 392" aria-hidden="true">
      <path className="b-l2" d="M20 28 52 60V332L20 364" />
      <path className="b-l1" d="M20 28V364" />
    </svg>
  </>
);

type Props = {
  readonly chosen: readonly City[];
  readonly onChosen: (cities: City[]) => void;
  readonly note: (city: City) => ReactNode;
};

/** Seven cities as stations of two lines; each is a checkbox. */
export function LinePlan({ chosen, onChosen, note }: Props) {
  const t = useT();
  return (
    <div className="b-plan__map">
      <Lines />
      {STATIONS.map(([city, className]) => (
        <label className={className} key={city}>
          <input
            type="checkbox"
            checked={chosen.includes(city)}
            onChange={(event) =>
              onChosen(event.target.checked ? [...chosen, city] : chosen.filter((one) => one !== city))
            }
          />
          <span className="b-station__dot">
            <Icon name="check" />
          </span>
          <span className="b-station__text">
            <span className="b-station__name">{t(textId("values.city", city))}</span>{" "}
            <span className="b-station__n">{note(city)}</span>
          </span>
        </label>
      ))}
    </div>
  );
}

/** The same as a picture: where one city lies. */
export function CityOnPlan({ city, label }: { readonly city: City; readonly label: string }) {
  const t = useT();
  return (
    <div className="b-plan b-plan--static">
      <div className="b-plan__map" role="img" aria-label={label}>
        <Lines />
        {STATIONS.map(([one, className]) => (
          <span className={one === city ? `${className} is-on` : className} key={one}>
            <span className="b-station__dot">
              <Icon name="check" />
            </span>
            <span className="b-station__text">
              <span className="b-station__name">{t(textId("values.city", one))}</span>
            </span>
          </span>
        ))}
      </div>
    </div>
  );
}
