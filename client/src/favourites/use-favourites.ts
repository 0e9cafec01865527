import { dropFavourite, listFavourites, saveFavourite } from "@praktika/shared/favourites/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { call, Refused } from "../lib/call.ts";
import { refreshAll, useChange, useRead } from "../lib/data.ts";
import { useMe } from "../lib/session.ts";
import { keepOnDevice, type Kept, keptOnDevice, onDeviceChange } from "./device.ts";

const none: readonly Kept[] = [];
const nothingKept = () => none;
export const useDeviceFavourites = (): readonly Kept[] =>
  useSyncExternalStore(onDeviceChange, keptOnDevice, nothingKept);

let moving = false;
/** What was kept before signing in moves to the account; what is gone meanwhile is dropped. */
export function useTakeOver(): void {
  const me = useMe();
  const client = useQueryClient();
  const kept = useDeviceFavourites();
  useEffect(() => {
    if (!me?.student || kept.length === 0 || moving) return;
    moving = true;
    void moveToAccount(kept)
      .then(() => refreshAll(client, [listFavourites]))
      .finally(() => {
        moving = false;
      });
  }, [me, kept, client]);
}

async function moveToAccount(kept: readonly Kept[]): Promise<void> {
  const left: Kept[] = [];
  for (const one of kept.toReversed())
    await call(saveFavourite, { params: { offerId: one.offerId } }).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      if (error.status !== 404) left.unshift(one);
    });
  if (left.length < kept.length) keepOnDevice(left);
}

/** Whether an offer is kept, and how to change that; undefined for people who keep nothing. */
export function useFavourite(offer: Kept, done: (kept: boolean, where: "account" | "device") => void) {
  const me = useMe();
  const device = useDeviceFavourites();
  const account = useRead(listFavourites, {}, { enabled: Boolean(me?.student) });
  const [pressed, setPressed] = useState<boolean>();
  const settle = (kept: boolean) => {
    setPressed(undefined);
    done(kept, "account");
  };
  const failed = () => setPressed(undefined);
  const save = useChange(saveFavourite, { refresh: [listFavourites], done: () => settle(true), failed });
  const drop = useChange(dropFavourite, { refresh: [listFavourites], done: () => settle(false), failed });
  if (me && !me.student) return undefined;
  const { offerId } = offer;
  const stored = me ? (account.data?.items ?? []) : device;
  const kept = pressed ?? stored.some((one) => one.offerId === offerId);
  const toggle = () => {
    if (me) {
      setPressed(!kept);
      return void (kept ? drop : save).run({ params: { offerId } });
    }
    keepOnDevice(kept ? device.filter((one) => one.offerId !== offerId) : [offer, ...device]);
    done(!kept, "device");
  };
  return { kept, toggle, refused: save.refused ?? drop.refused };
}
