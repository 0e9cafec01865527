import { useT } from "../lib/texts.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";
import { ButtonSpec, InputSpec } from "./control-specs.tsx";
import { ColourSpec, IconSpec, PlanSpec, TypeSpec } from "./ground-specs.tsx";
import { StateSpec } from "./state-specs.tsx";
import { CardSpec, MessageSpec, WaitingSpec } from "./surface-specs.tsx";

/** Every part in every state, made of the parts the pages use; only where the demo runs. */
export default function StylePage() {
  const t = useT();
  return (
    <Page>
      <PageHead title={t("style.title")} lead={t("style.lead")} />
      <ColourSpec />
      <TypeSpec />
      <IconSpec />
      <PlanSpec />
      <ButtonSpec />
      <InputSpec />
      <StateSpec />
      <CardSpec />
      <MessageSpec />
      <WaitingSpec />
    </Page>
  );
}
