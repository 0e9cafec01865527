import { LegalText } from "./legal-text.tsx";

const PrivacyPage = () => (
  <LegalText
    name="privacy"
    lead="legal.privacy.lead"
    sections={["first", "asked", "young", "gone", "cookies", "rights"]}
  />
);
export default PrivacyPage;
