import type { ReceivedApplication } from "@praktika/shared/applications/contract";

/** What every answer's form gets: the application, and what to call when it was given. */
export type StepProps = { readonly application: ReceivedApplication; readonly onDone: () => void };

/** A text beside an answer, as the server takes it: an empty one is none. */
export const noteOf = (text: string): { readonly text?: string } => (text.trim() === "" ? {} : { text });
