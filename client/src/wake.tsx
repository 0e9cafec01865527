import { startTransition, StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { createQueryClient, firstDataOf } from "./lib/query-client.ts";
import { loadTexts, splitPath } from "./lib/texts.tsx";
import { App } from "./app/app.tsx";

/** Makes what the server drew answer, or draws it here. */
export async function wake(root: HTMLElement | null): Promise<void> {
  if (!root) throw new Error("the page has no #root");
  await loadTexts(splitPath(location.pathname).language, []);
  const app = (
    <StrictMode>
      <App
        client={createQueryClient(firstDataOf(document))}
        router={(pages) => <BrowserRouter>{pages}</BrowserRouter>}
      />
    </StrictMode>
  );
  // In slices, so that a slow phone answers to touches meanwhile.
  if (root.hasChildNodes()) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
}
