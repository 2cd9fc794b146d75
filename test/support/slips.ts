/** Which names of a note are slips. */
import { names } from "./fixture.ts";

/** The slips of the note, as it writes them. */
export function slipsIn(note: string, register: string, path?: string): string[] {
  return linkedSlipsIn(note, register, path).map((name) => name.split(" → ")[0]!);
}

/** The same, each with whom it means: "Ada Zuill → ada misspelling". */
export function linkedSlipsIn(note: string, register: string, path?: string): string[] {
  return names(note, register, path).filter((name) => name.endsWith("misspelling"));
}
