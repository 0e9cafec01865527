/** A letter ready to leave. `messageId` comes from the letter's row, so a second sending is recognised as the same. */
export type Message = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
};
export type KeptLetter = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
};

export type Mailer = {
  send(message: Message): Promise<void>;
  /** Only where letters stay at home: the newest hundred, of one address when said. */
  readonly read?: (to?: string) => Promise<KeptLetter[]>;
};
