import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "shared", root: "shared", include: ["src/**/*.test.ts"] } },
      {
        test: {
          name: "server",
          root: "server",
          include: ["src/**/*.test.ts"],
          globalSetup: ["test/database.ts"],
          pool: "forks",
          // Every file builds its own application on its own database: the modules may be read once for all.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "fuzz",
          root: "server",
          include: ["test/fuzz/*.fuzz.ts"],
          globalSetup: ["test/database.ts"],
          hookTimeout: 60_000,
        },
      },
      {
        extends: "client/vite.config.ts",
        test: { name: "client", root: "client", include: ["src/**/*.test.{ts,tsx}"], environment: "jsdom" },
      },
      {
        test: {
          name: "e2e",
          root: "client/e2e",
          include: ["**/*.e2e.ts"],
          globalSetup: ["seeded.ts"],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
