// Takes a picture of a note in the running editor, with the mouse over a text; `--help` tells how.
import { readFileSync, statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { installExtension } from "../test/vscode/host/extension.mjs";
import { address, remoteUri, startServer } from "../test/vscode/host/server.mjs";
import { setUpHost } from "../test/vscode/host/setup.mjs";
import { root } from "./processes.mjs";

/** @type {(() => Promise<unknown>)[]} */
const cleanUp = [];
const patience = 40_000;

const OPTIONS = /** @type {const} */ ({
  folder: { type: "string", default: join(root, "seeds/notes") },
  note: { type: "string", default: join(root, "seeds/notes/2025-11-02-kuala-lumpur.md") },
  hover: { type: "string", default: "Shinjiro Koizumi" },
  out: { type: "string", default: join(root, "images/screenshot.png") },
  keys: { type: "string" },
  width: { type: "string", default: "1280" },
  height: { type: "string", default: "800" },
  theme: { type: "string", default: "Default Light Modern" },
  "no-squiggles": { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
});

const HELP = `Takes a picture of a note in the running editor, with the mouse over a text.

  node scripts/screenshot.mjs [OPTION…]

  --note FILE       the note; without options it is the picture of the README
  --folder DIR      the folder that the editor opens
  --hover TEXT      what the mouse is over
  --keys KEYS       pressed after the hover, with the cursor in the text: Control+Shift+F10 is a peek
  --out FILE.png
  --width PIXELS, --height PIXELS
  --theme NAME
  --no-squiggles    for a note without findings
  --help

The extension must be built (npm run build). The editor and its browser are fetched where they are not there yet.
`;

/** Ends the process on an option that there is not, a note or folder that is not there, and where help is asked for. */
function parsed() {
  try {
    const { values } = parseArgs({ options: OPTIONS });
    if (!values.help) {
      if (!statSync(values.note, { throwIfNoEntry: false })?.isFile())
        refuse(`--note: no file ${values.note}`);
      if (!statSync(values.folder, { throwIfNoEntry: false })?.isDirectory())
        refuse(`--folder: no folder ${values.folder}`);
      // Within one line, as the editor shows it.
      const lines = readFileSync(values.note, "utf8").split(/\r?\n/);
      if (!lines.some((line) => line.replaceAll("\u00a0", " ").includes(values.hover)))
        refuse(`--hover: no line of ${values.note} holds "${values.hover}"`);
      return values;
    }
    process.stdout.write(HELP);
    process.exit(0);
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
}

/**
 * @param {string} reason
 * @returns {never}
 */
function refuse(reason) {
  console.error(reason);
  process.exit(2);
}

const options = parsed();

const settings = {
  "workbench.colorTheme": options.theme,
  "editor.minimap.enabled": false,
  "editor.fontSize": 15,
  "editor.lineHeight": 24,
  "editor.wordWrap": "on",
  "editor.hover.delay": 100,
  "editor.hover.above": false,
  "editor.stickyScroll.enabled": false,
  "window.commandCenter": false,
  "workbench.layoutControl.enabled": false,
};

async function main() {
  await setUpHost();
  // Its library is there once the host is set up.
  const { openBrowser } = await import("../test/vscode/host/browser.mjs");
  const server = await startServer({ settings, fillExtensions: (folder) => installExtension(root, folder) });
  cleanUp.push(server.stop);
  const { page, close } = await openBrowser({ width: Number(options.width), height: Number(options.height) });
  cleanUp.push(close);
  page.setDefaultTimeout(patience);
  const note = remoteUri(server, resolve(options.note));
  await page.goto(address(server, resolve(options.folder), [["openFile", note]]));
  await page.locator(".monaco-editor .view-line").first().waitFor();
  if (!options["no-squiggles"])
    await page.locator('[class*="squiggly-"]').first().waitFor({ state: "attached" });
  await hoverOver(page, options.hover);
  if (options.keys) await pressIn(page, options.hover, options.keys);
  const out = resolve(options.out);
  await mkdir(dirname(out), { recursive: true });
  await page.screenshot({ path: out });
  console.log(out);
}

/**
 * Moves the mouse to a text until its hover has something to say.
 * @param {import("../test/vscode/host/browser.mjs").Page} page
 * @param {string} text
 */
async function hoverOver(page, text) {
  const hover = page.locator(".monaco-hover:not(.hidden) .hover-contents");
  for (const deadline = Date.now() + patience; ; ) {
    const { x, y } = await placeOf(page, text);
    await page.mouse.move(x + 200, y + 120);
    await page.mouse.move(x, y, { steps: 4 });
    try {
      await hover
        .filter({ hasText: /\S/ })
        .filter({ hasNotText: "Loading..." })
        .first()
        .waitFor({ timeout: 4000 });
      // The parts of a hover come one by one: it is whole when it has not changed for a second.
      for (let before = ""; ; ) {
        const now = await page.locator(".monaco-hover:not(.hidden)").allInnerTexts();
        if (now.join("\n") === before && before !== "") return;
        before = now.join("\n");
        await page.waitForTimeout(1000);
      }
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}

/**
 * @param {import("../test/vscode/host/browser.mjs").Page} page
 * @param {string} text
 * @param {string} keys as Playwright names them
 */
async function pressIn(page, text, keys) {
  const { x, y } = await placeOf(page, text);
  await page.mouse.click(x, y);
  await page.mouse.move(0, 0);
  await page.keyboard.press(keys);
  await page.locator(".peekview-widget .preview .view-line, .monaco-menu, .action-widget").first().waitFor();
  // The editor draws in frames of its own; two after the last one waited for are the whole.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/**
 * The middle of a text in the page's first editor, once it shows it.
 * @param {import("../test/vscode/host/browser.mjs").Page} page
 * @param {string} text within one line as it is shown
 * @returns {Promise<{ x: number, y: number }>}
 */
async function placeOf(page, text) {
  const found = await page.waitForFunction((wanted) => {
    for (const line of document.querySelectorAll(".monaco-editor .view-line")) {
      const nodes = [];
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) nodes.push(walker.currentNode);
      const shown = nodes.map((node) => node.nodeValue ?? "").join("");
      const start = shown.replaceAll("\u00a0", " ").indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      let before = 0;
      for (const node of nodes) {
        const length = node.nodeValue?.length ?? 0;
        if (start >= before && start < before + length) range.setStart(node, start - before);
        const end = start + wanted.length;
        if (end > before && end <= before + length) range.setEnd(node, end - before);
        before += length;
      }
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, text);
  const place = await found.jsonValue();
  if (!place) throw new Error(`the editor does not show "${text}"`);
  return place;
}

let code = 0;
try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  code = 1;
}
for (const end of cleanUp.reverse()) await end().catch(() => {});
process.exit(code);
