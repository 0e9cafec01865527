import "./look/look.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { loadTexts, splitPath } from "./lib/texts.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root");
await loadTexts(splitPath(location.pathname).language, []);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
