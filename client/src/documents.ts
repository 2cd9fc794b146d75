/** Which documents the extension is about. */

/** Notes: what the findings are counted for and the status bar item is shown with. */
export const NOTES = ["markdown", "plaintext"].flatMap((language) => [
  { language, scheme: "file" },
  { language, scheme: "untitled" },
]);

/** What the server is told about while it is typed: notes, and what authority files and configs are written in. */
export const SYNCHRONISED = [
  ...NOTES,
  ...["yaml", "json", "jsonc"].map((language) => ({ language, scheme: "file" })),
];
