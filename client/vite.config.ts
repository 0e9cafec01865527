import { purgeCSSPlugin } from "@fullhuman/postcss-purgecss";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compiledTexts } from "./vite/compiled-texts.ts";

const API = `http://127.0.0.1:${process.env["API_PORT"] ?? "3000"}`;

export default defineConfig(({ command }) => ({
  plugins: [react(), compiledTexts()],
  build: { manifest: true, target: "es2022", modulePreload: { polyfill: false } },
  css: {
    postcss: {
      plugins: command === "build" ? [purgeCSSPlugin({ content: ["./src/**/*.tsx", "./index.html"], variables: true, fontFace: true, keyframes: true, safelist: { greedy: [/data-kern-theme/, /:lang/, /dir="rtl"/] } })] : [],
    },
  },
  server: { proxy: { "/api": API, "/health": API } },
}));
