import { defineConfig } from "vitest/config";

const project = (name: string, extra: object = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], ...extra },
});
/**
 * Tests in memory: the files of a worker share its modules, since to load the core again costs more than most files
 * of tests do, and since nothing in it may depend on who asked before. The patience is for randomised laws on a machine
 * under load.
 */
const inMemory = { isolate: false, testTimeout: 20_000 };
/** Tests of processes: against fresh bundles, and with patience on a machine under load. */
const processes = {
  globalSetup: ["test/support/builtBundles.ts"],
  testTimeout: 20_000,
  hookTimeout: 20_000,
};

export default defineConfig({
  test: {
    projects: [
      project("core", inMemory),
      project("io", inMemory),
      project("accuracy", inMemory),
      project("lsp", processes),
      project("cli", processes),
      project("tidy"),
      project("bench", inMemory),
    ],
  },
});
