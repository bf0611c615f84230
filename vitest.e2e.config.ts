import { defineConfig } from "vitest/config";

// Real browsers and a real local server: slow to start, and each test has the machine to itself.
export default defineConfig({
  test: {
    name: "e2e",
    environment: "node",
    include: ["test/e2e/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});
