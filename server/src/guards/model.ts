/** Every legal step, written by hand from the lifecycles: action → states it starts from → state it ends in ("-" = no row). */
export type Steps = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const steps = (lines: string): Steps => {
  const table: Record<string, Record<string, string[]>> = {};
  for (const line of lines.trim().split("\n")) {
    const [action = "", ...cells] = line.trim().split(/\s+/);
    table[action] = Object.fromEntries(
      cells.map((cell) => cell.split(">") as [string, string]).map(([from, to]) => [from, to.split("|")]),
    );
  }
  return table;
};

export const MODEL = {
  offer: steps(`
    create            ->draft
    submit            draft>submitted changes_requested>submitted
    retract           submitted>draft
    approve           submitted>published
    request_changes   submitted>changes_requested
    reject            submitted>rejected suspended>rejected
    uphold_complaint  rejected>submitted
    pause             published>paused
    resume            paused>published
    suspend           published>suspended paused>suspended
    reinstate         suspended>published|paused
    expire            published>expired paused>expired suspended>expired submitted>expired changes_requested>expired draft>expired
    add_period        published>published paused>paused expired>published
    delete            draft>withdrawn|-
    withdraw          submitted>withdrawn changes_requested>withdrawn published>withdrawn paused>withdrawn suspended>withdrawn
  `),
  revision: steps(`
    edit              ->draft
    submit            draft>submitted changes_requested>submitted
    approve           submitted>approved
    request_changes   submitted>changes_requested
    reject            submitted>rejected
    discard           draft>discarded submitted>discarded changes_requested>discarded
  `),
  application: steps(`
    prepare           ->draft
    send              draft>sent
    discard           draft>-
    expire            draft>-
    correct           sent>sent
    see               sent>seen
    invite            sent>invited seen>invited
    promise           sent>promised seen>promised invited>promised
    decline           sent>declined seen>declined invited>declined
    revoke            promised>declined
    confirm           promised>confirmed
    withdraw          sent>withdrawn seen>withdrawn invited>withdrawn promised>withdrawn
    lapse             sent>lapsed seen>lapsed invited>lapsed
    release           promised>released
    supersede         sent>superseded seen>superseded invited>superseded promised>superseded
    close             sent>closed seen>closed invited>closed promised>closed
  `),
  employer: steps(`
    register          ->pending
    verify            pending>verified
    ask               pending>pending
    reject            pending>rejected
    reapply           rejected>pending
    change_identity   verified>verified
    block             verified>blocked
    unblock           blocked>verified
    close             pending>closed verified>closed rejected>closed
  `),
} as const;
export type MachineName = keyof typeof MODEL;
export const MACHINES = Object.keys(MODEL) as MachineName[];

export const ENDS: Readonly<Record<MachineName, readonly string[]>> = {
  offer: ["rejected", "expired", "withdrawn"],
  revision: ["approved", "rejected", "discarded"],
  application: ["confirmed", "declined", "withdrawn", "lapsed", "released", "superseded", "closed"],
  employer: ["closed"],
};
/** The only steps that lead out of an end: a complaint that was right, a new period for an expired offer. */
export const OUT_OF_ENDS: readonly string[] = ["offer uphold_complaint rejected", "offer add_period expired"];

/** Every legal cell as `machine action from`. */
export const CELLS: readonly string[] = MACHINES.flatMap((machine) =>
  Object.entries(MODEL[machine]).flatMap(([action, cells]) =>
    Object.keys(cells).map((from) => `${machine} ${action} ${from}`),
  ),
);
export const targetsOf = (machine: MachineName, action: string, from: string): readonly string[] | undefined =>
  MODEL[machine][action]?.[from];
