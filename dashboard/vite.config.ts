import { fileURLToPath } from "node:url";
import { paraglideVitePlugin } from "@inlang/paraglide-js";
import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA as pwa } from "vite-plugin-pwa";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What the Worker answers itself; the service worker must never answer in its place. */
const ofTheWorker = /^\/(v1|docs|openapi\.json|twilio|telephony|healthz|readyz|metrics|widget)(\/|$)/;

export default defineConfig({
  root: path("."),
  resolve: {
    // Radix locks the page behind a dialog with a <style> element, which our Content-Security-Policy refuses.
    alias: { "react-style-singleton": path("src/components/style-singleton.ts") },
  },
  plugins: [
    paraglideVitePlugin({ project: path("project.inlang"), outdir: path("src/generated/paraglide") }),
    tailwind(),
    react(),
    pwa({
      registerType: "prompt",
      injectRegister: false,
      manifest: {
        id: "/",
        name: "Pickup",
        short_name: "Pickup",
        description: "Every call gets picked up",
        start_url: "/",
        display: "standalone",
        background_color: "#f4f7f7",
        theme_color: "#0f6466",
        icons: [
          { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
          { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
          { src: "/icons/maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        ],
      },
      workbox: {
        // The shell only: what the API says is never kept on the device.
        globPatterns: ["**/*.{js,css,html,svg,png}"],
        // What other builds put beside it is not the dashboard's.
        globIgnores: ["docs/**", "widget/**"],
        navigateFallbackDenylist: [ofTheWorker],
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  build: { outDir: path("../dist/site"), emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 400 },
  server: { proxy: { "/v1": { target: "http://localhost:8787", ws: true } } },
});
