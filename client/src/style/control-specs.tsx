import { useState } from "react";
import { useT } from "../lib/texts.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { CheckboxGroup, RadioGroup, TagPicker } from "../ui/choices.tsx";
import { Icon } from "../ui/icon.tsx";
import { Checkbox, DayField, SelectField, TextArea, TextField } from "../ui/inputs.tsx";
import { Spec } from "./spec.tsx";

export function ButtonSpec() {
  const t = useT();
  return (
    <Spec title={t("style.buttons")} lead={t("style.buttons.lead")}>
      <div className="b-row">
        <Button kind="primary">{t("style.button.primary")}</Button>
        <Button kind="secondary" icon="search">
          {t("style.button.secondary")}
        </Button>
        <Button kind="tertiary" icon="undo">
          {t("style.button.tertiary")}
        </Button>
        <Button kind="danger">{t("style.button.danger")}</Button>
        <Button small>{t("style.button.small")}</Button>
        <Button kind="primary" busy>
          {t("style.button.busy")}
        </Button>
        <Button disabled>{t("style.button.disabled")}</Button>
        <ButtonLink to="/stil" icon="arrow">
          {t("style.button.secondary")}
        </ButtonLink>
        <button type="button" className="b-iconbtn" aria-label={t("style.button.alone")}>
          <Icon name="heart" />
        </button>
      </div>
    </Spec>
  );
}

/** The same input untouched, filled, with hint and wrong. */
function TextInputs() {
  const t = useT();
  const [text, setText] = useState(t("style.input.value"));
  const [area, setArea] = useState(t("style.input.areaValue"));
  const [day, setDay] = useState("2027-01-11");
  const [sort, setSort] = useState("newest");
  const same = { label: t("style.input.label"), value: text, onValue: setText };
  return (
    <div className="b-spec__grid">
      <TextField {...same} />
      <TextField {...same} hint={t("style.input.hint")} optional />
      <TextField {...same} value="" error={t("style.input.error")} />
      <TextField {...same} label={t("style.input.disabled")} disabled />
      <SelectField
        label={t("style.input.select")}
        value={sort}
        onValue={setSort}
        options={["newest", "start"].map((value) => ({ value, label: value }))}
      />
      <DayField label={t("style.input.day")} value={day} onValue={setDay} />
      <TextArea label={t("style.input.area")} value={area} onValue={setArea} maxLength={400} />
      <TextArea
        label={t("style.input.area")}
        value={area}
        onValue={setArea}
        maxLength={40}
        error={t("style.input.error")}
      />
    </div>
  );
}

export function InputSpec() {
  const t = useT();
  const [agreed, setAgreed] = useState(true);
  const [one, setOne] = useState("a");
  const [several, setSeveral] = useState(["a"]);
  const options = ["a", "b", "c"].map((value) => ({ value, label: `${t("style.input.one")} ${value.toUpperCase()}` }));
  return (
    <Spec title={t("style.inputs")}>
      <TextInputs />
      <div className="b-spec__grid">
        <RadioGroup
          legend={t("style.input.one")}
          name="style-one"
          value={one}
          onValue={setOne}
          options={options.map((option) => ({ ...option, disabled: option.value === "c" }))}
        />
        <CheckboxGroup
          legend={t("style.input.several")}
          values={several}
          onValues={setSeveral}
          options={options.map((option, count) => ({ ...option, count }))}
        />
        <TagPicker legend={t("style.input.tags")} values={several} onValues={setSeveral} options={options} />
        <Checkbox
          id="style-agree"
          checked={agreed}
          onChecked={setAgreed}
          error={agreed ? undefined : t("style.input.error")}
        >
          {t("style.input.check")}
        </Checkbox>
      </div>
    </Spec>
  );
}
