import { defineConfig } from "vitest/config";

const project = (name: string, include: string[]) => ({ test: { name, include } });

export default defineConfig({
  test: {
    projects: [
      project("core", ["test/core/**/*.test.ts"]),
      project("lsp", ["test/lsp/**/*.test.ts"]),
      project("cli", ["test/cli/**/*.test.ts"]),
      project("tidy", ["test/tidy/**/*.test.ts"]),
    ],
  },
});
