import { startTransition, useEffect, useState } from "react";

/** Whether this part answers to touches already: false while it is only drawn, and never true on the server. */
export function useAlive(): boolean {
  const [alive, setAlive] = useState(false);
  useEffect(() => startTransition(() => setAlive(true)), []);
  return alive;
}
