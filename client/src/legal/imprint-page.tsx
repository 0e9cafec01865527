import { LegalText } from "./legal-text.tsx";

const ImprintPage = () => <LegalText name="imprint" sections={["who", "review", "sources", "licence"]} />;
export default ImprintPage;
