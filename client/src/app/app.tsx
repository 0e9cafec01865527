import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, Suspense, useEffect } from "react";
import { Navigate, Route, Routes, useLocation } from "react-router";
import { useMe } from "../lib/session.ts";
import { LanguageContext, pathIn, splitPath, useT } from "../lib/texts.tsx";
import { Skeleton } from "../ui/states.tsx";
import { Toasts } from "../ui/toast.tsx";
import { PageBoundary } from "./page-boundary.tsx";
import { Layout } from "./layout.tsx";
import { lazyPage } from "./lazy-page.tsx";
import { type PageRoute, ROUTES } from "./routes.ts";

type AppProps = { readonly client: QueryClient; readonly router: (pages: ReactNode) => ReactNode };

/** Every page; the browser and the server bring their own cache and router. */
export const App = ({ client, router }: AppProps) => (
  <QueryClientProvider client={client}>{router(<Pages />)}</QueryClientProvider>
);

/** The language of the address decides which texts every page speaks. */
function Pages() {
  const { pathname } = useLocation();
  const { language, path } = splitPath(pathname);
  return (
    <LanguageContext value={language}>
      <Toasts>
        <Layout path={path}>
          <PageBoundary key={pathname}>
            <Suspense fallback={<Waiting />}>
              <Routes>
                {ROUTES.map((route) => {
                  const Page = lazyPage(route, language);
                  const address = route.path === "*" ? "*" : pathIn(language, route.path);
                  return (
                    <Route
                      key={address}
                      path={address}
                      element={
                        route.signedIn ? (
                          <SignedIn route={route}>
                            <Page />
                          </SignedIn>
                        ) : (
                          <Page />
                        )
                      }
                    />
                  );
                })}
              </Routes>
              <Awake />
            </Suspense>
          </PageBoundary>
        </Layout>
      </Toasts>
    </LanguageContext>
  );
}

/** Says that the page beside it answers to clicks: until then it was only drawn. */
function Awake() {
  useEffect(() => {
    document.documentElement.dataset["awake"] = "";
  }, []);
  return null;
}

function Waiting() {
  const t = useT();
  return (
    <div className="b-wrap b-page">
      <h1 className="kern-sr-only">{t("common.loading")}</h1>
      <Skeleton lines={6} />
    </div>
  );
}

/** Sends visitors to the sign-in page and back afterwards. */
function SignedIn({ children }: { readonly route: PageRoute; readonly children: React.ReactNode }) {
  const me = useMe();
  const { pathname, search } = useLocation();
  const { language, path } = splitPath(pathname);
  if (me === undefined) return <Waiting />;
  if (me === null)
    return <Navigate to={`${pathIn(language, "/anmelden")}?next=${encodeURIComponent(path + search)}`} replace />;
  return children;
}
