import { createContext, useContext } from "react";

/** Whether the server runs with demo data: it says so in the page's head. */
export const isDemo = typeof document !== "undefined" && document.querySelector('meta[name="demo"]') !== null;
/** The same where a page is drawn without a document. */
export const DemoContext = createContext(isDemo);
export const useDemo = (): boolean => useContext(DemoContext);
