// Puts a built extension from its checkout into a server's extensions folder, so that a plain address opens it.
import { cp, mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";

/**
 * The manifest is copied, since the server may write to it; the rest is linked, so that a rebuilt bundle counts
 * from the next reload of the page on.
 * @param {string} root the extension's checkout
 * @param {string} extensions the server's extensions folder
 */
export async function installExtension(root, extensions) {
  const { publisher, name, version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const folder = join(extensions, `${publisher}.${name}-${version}`);
  await mkdir(folder);
  await cp(join(root, "package.json"), join(folder, "package.json"));
  for (const entry of await readdir(root, { withFileTypes: true })) {
    const left = entry.name.startsWith(".") || entry.name === "node_modules" || entry.name === "package.json";
    if (!left)
      await symlink(join(root, entry.name), join(folder, entry.name), entry.isDirectory() ? "dir" : "file");
  }
}
