import { Component, type ReactNode } from "react";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

/** A page that broke says so; header and way out stay. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError() {
    return { broken: true };
  }
  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const t = useT();
  return (
    <div className="b-wrap b-page">
      <Notice tone="danger" title={t("common.broken.title")}>
        <p>{t("common.broken.text")}</p>
        <Button onClick={() => location.reload()}>{t("common.reload")}</Button>
      </Notice>
    </div>
  );
}
