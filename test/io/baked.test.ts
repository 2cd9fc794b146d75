import { expect, test } from "vitest";
import { parseAuthority } from "../../server/src/core/authority/parse.ts";
import { Baked, bake } from "../../server/src/io/baked.ts";
import { readSeeds } from "../support/bundled.ts";

const files = readSeeds("authority");

test("what the build keeps of the bundled files is what parsing them gives", () => {
  const baked = new Baked(bake(files));
  for (const { name, text } of files) {
    expect(baked.parsedAs(`file:///x/${name}`, name, text)).toEqual(
      parseAuthority(`file:///x/${name}`, text),
    );
  }
});

test("a file whose text is another by now is not taken from there", () => {
  const baked = new Baked(bake(files));
  expect(baked.parsedAs("id", files[0]!.name, `${files[0]!.text}\n`)).toBeNull();
  expect(new Baked(null).parsedAs("id", files[0]!.name, files[0]!.text)).toBeNull();
});
