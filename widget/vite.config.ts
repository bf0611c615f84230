// Two files with fixed names: the loader as a plain script, the chat as a module that the loader brings in when it is opened.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const output = { outDir: path("../dist/site/widget"), target: "es2022", copyPublicDir: false } as const;

export default defineConfig({
  root: path("."),
  builder: {
    async buildApp(builder) {
      for (const name of ["embed", "chat"]) {
        const environment = builder.environments[name];
        if (environment !== undefined) await builder.build(environment);
      }
    },
  },
  environments: {
    embed: {
      consumer: "client",
      build: {
        ...output,
        emptyOutDir: true,
        lib: { entry: path("embed.ts"), formats: ["iife"], name: "PickupEmbed", fileName: () => "embed.js" },
      },
    },
    chat: {
      consumer: "client",
      build: {
        ...output,
        emptyOutDir: false,
        lib: { entry: path("chat.ts"), formats: ["es"], fileName: () => "chat.js" },
      },
    },
  },
});
