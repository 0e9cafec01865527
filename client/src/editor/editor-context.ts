import { createContext, useContext } from "react";
import { inputId } from "../lib/form.tsx";
import type { EditorState } from "./use-editor.ts";
import type { EditorValues } from "./values.ts";

/** The sentence under an input, and what the desk wrote to it. */
export type EditorHelp = {
  readonly editor: EditorState;
  readonly error: (name: string) => string | undefined;
  readonly remarks: (name: string) => readonly string[];
};
export const EditorContext = createContext<EditorHelp | null>(null);

export function useEditorHelp(): EditorHelp {
  const help = useContext(EditorContext);
  if (!help) throw new Error("Outside an editor");
  return help;
}

type TextNames = { [K in keyof EditorValues]: EditorValues[K] extends string ? K : never }[keyof EditorValues];

/** Wires one text-like input of the form. */
export function useInput() {
  const { editor, error } = useEditorHelp();
  return <K extends TextNames>(name: K) => ({
    id: inputId(name),
    error: error(name),
    value: editor.form.values[name],
    onValue: (value: string) => editor.form.set({ [name]: value } as Partial<EditorValues>),
  });
}
