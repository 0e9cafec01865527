import { useKeysOn } from "../lib/keys.ts";

/** The key that does the same, beside a button's words; gone while keys are switched off. */
export const KeyCap = ({ name }: { readonly name: string }) =>
  useKeysOn() ? <kbd aria-hidden="true">{name.toUpperCase()}</kbd> : null;
