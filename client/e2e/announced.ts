import type { Page } from "playwright-core";

type Node = {
  readonly nodeId: string;
  readonly name?: { readonly value?: string };
  readonly role?: { readonly value?: string };
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
};

/** What every live region says, as the browser's accessibility tree hands it to a screen reader. */
export async function announced(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: readonly Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (node: Node): string =>
    node.role?.value === "StaticText"
      ? (node.name?.value ?? "")
      : (node.childIds ?? []).map((id) => textOf(byId.get(id) ?? { nodeId: id })).join(" ");
  const isLive = ({ properties }: Node) =>
    properties?.some(({ name, value }) => name === "live" && value.value !== "off") === true;
  return nodes
    .filter(isLive)
    .map((node) => textOf(node).trim())
    .filter(Boolean);
}
