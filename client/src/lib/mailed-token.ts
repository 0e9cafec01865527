import { useState } from "react";

/** The token of a mailed link: read once from the fragment, which then leaves the address bar. Empty without one. */
export function useMailedToken(): string {
  const [token] = useState(() => {
    const key = `token:${location.pathname}`;
    const found = location.hash.slice(1);
    if (found) {
      sessionStorage.setItem(key, found);
      history.replaceState(history.state, "", location.pathname + location.search);
    }
    return found || (sessionStorage.getItem(key) ?? "");
  });
  return token;
}
