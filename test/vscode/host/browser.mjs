// Chromium without a window, ready to open the workbench.
import { chromium } from "playwright-core";
import { findChromium } from "./setup.mjs";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @typedef {import("playwright-core").Page} Page */

/**
 * @param {{ width?: number, height?: number }} [size] of the page, in pixels
 * @returns {Promise<{ page: Page, close: () => Promise<void> }>}
 */
export async function openBrowser({ width = 1280, height = 800 } = {}) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("Chromium is missing");
  const signals = { handleSIGHUP: false, handleSIGINT: false, handleSIGTERM: false };
  const browser = await chromium.launch({ executablePath, headless: true, args: flags, ...signals });
  const page = await browser.newPage({ viewport: { width, height } });
  return { page, close: () => browser.close() };
}
