/** What may stand where between brackets and braces: the rules of `[a, b]` and `{ key: value }`, on one open frame. */
import type { YamlScalar } from "./data.ts";
import type { Span } from "./span.ts";
import { type Frame, isList, type MapFrame, Refusal } from "./yamlStack.ts";

/** Whether a scalar that comes is a key: in a map that waits for no value. */
export function takesKey(top: Frame): top is MapFrame {
  return !isList(top) && !top.colon;
}

/** Takes a scalar as the key of the map; `isLong`: it goes over several lines. */
export function keyInFlow(top: MapFrame, scalar: YamlScalar, isLong: boolean): void {
  if (top.key || top.due) throw new Refusal(scalar, 'A "," or ":" is missing before this.');
  if (isLong) throw new Refusal(scalar, "A key stands on one line.");
  top.key = { name: scalar.source, start: scalar.start, end: scalar.end };
}

/** Takes the colon behind a key. */
export function colonInFlow(top: Frame, span: Span): void {
  if (isList(top)) {
    throw new Refusal(span, 'A ": " within a list; put braces around the pair or quotes around the text.');
  }
  if (!top.key || top.colon) {
    throw new Refusal(span, 'No key stands before this ":"; put quotes around a text that holds one.');
  }
  top.colon = true;
}

/** Refuses what begins at `span` where no value is due. */
export function wantValue(top: Frame, span: Span): void {
  if (top.due) throw new Refusal(span, 'A "," is missing before this.');
  if (isList(top)) return;
  if (!top.key) throw new Refusal(span, "A map or a list cannot be a key; put quotes around a text.");
  if (!top.colon) throw new Refusal(span, 'A ":" is missing before this.');
}
