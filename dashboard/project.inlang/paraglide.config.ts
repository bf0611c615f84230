import { defineConfig } from "@inlang/paraglide-js";

export default defineConfig({
  outdir: "./src/generated/paraglide",
  // What the person chose; else what the browser speaks; else English.
  strategy: ["localStorage", "preferredLanguage", "baseLocale"],
  localStorageKey: "pickup.language",
  // For tsc, which does not read JavaScript here.
  emitTsDeclarations: true,
});
