import { Link as RouterLink, type LinkProps, useNavigate } from "react-router";
import { pathIn, useLanguage } from "./texts.tsx";

/** A link to a page of the exchange, written without language. */
export function Link({ to, ...rest }: Omit<LinkProps, "to"> & { readonly to: string }) {
  const language = useLanguage();
  return <RouterLink to={to.startsWith("/") ? pathIn(language, to) : to} {...rest} />;
}

/** Goes to a page in the language of this one. */
export function useGo(): (to: string, options?: { replace?: boolean }) => void {
  const navigate = useNavigate();
  const language = useLanguage();
  return (to, options) => void navigate(pathIn(language, to), options);
}
