/** Notes in which findings about roles stand in braces. */
import { findingsOf } from "../../server/src/core/checks/index.ts";
import { documentOf, fixture } from "./fixture.ts";

/** The note, of 2025-11-20 where it has no path of its own, with each finding about roles in braces. */
export function markedRoles(register: string, note: string, path = "/2025-11-20.md"): string {
  const { root } = fixture(register);
  root.setNote(path, documentOf(path, note));
  let text = note;
  for (const { code, start, end } of [...findingsOf(root.snapshot(), path)].reverse()) {
    if (code.endsWith("-role")) text = `${text.slice(0, start)}{${text.slice(start, end)}}${text.slice(end)}`;
  }
  return text;
}

export function plain(marked: string): string {
  return marked.replace(/[{}]/g, "");
}
