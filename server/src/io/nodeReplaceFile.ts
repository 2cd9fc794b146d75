/** Writes a file whole or not at all, on Node's disk: a file beside it takes its place. Throws what the disk says. */
import { randomBytes } from "node:crypto";
import { open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Permissions and, as far as the system lets us, the owner stay, and nobody else reads the text meanwhile. The path is taken as it is: resolve links first. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const before = await stat(path).catch(() => null);
  const temporary = join(dirname(path), `.${randomBytes(6).toString("hex")}.tmp`);
  const handle = await open(temporary, "wx", before === null ? 0o666 : before.mode & 0o600);
  try {
    try {
      await handle.writeFile(bytes);
      if (before !== null) {
        const made = await handle.stat();
        if (made.uid !== before.uid || made.gid !== before.gid)
          await handle.chown(before.uid, before.gid).catch(() => {});
        await handle.chmod(before.mode & 0o777);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
