import {
  listReceived,
  type ReceivedApplication,
  readReceived,
  seeApplication,
} from "@praktika/shared/applications/contract";
import { useEffect, useRef } from "react";
import { useChange } from "../lib/data.ts";

/** Whoever opens a new application has seen it; the applicant is told. Asked once, and quietly when it fails. */
export function useSeen({ id, state }: ReceivedApplication): void {
  const see = useChange(seeApplication, { refresh: [readReceived, listReceived] });
  const told = useRef("");
  useEffect(() => {
    if (state !== "sent" || told.current === id) return;
    told.current = id;
    void see.run({ params: { id }, body: {} });
  }, [id, state, see]);
}
