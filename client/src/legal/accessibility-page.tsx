import { LegalText } from "./legal-text.tsx";

const AccessibilityPage = () => (
  <LegalText name="access" lead="legal.access.lead" sections={["state", "known", "report"]} />
);
export default AccessibilityPage;
