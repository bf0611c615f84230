// A real Chromium, the one inside the npm package @sparticuz/chromium: no system package and no download.
import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { root } from "./pickup.ts";

/** Our own: those that the package names switch the same-origin policy off, and a second context crashes with them. */
const flags = ["--no-sandbox", "--no-zygote", "--disable-gpu", "--use-gl=angle", "--use-angle=swiftshader"];

export const screens = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
} as const;
export type Screen = keyof typeof screens;

export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: await unpacked(), args: flags, headless: true, env: environment() });
}

/** The package brings libnss3 and libnspr4 along, and unpacks them only where it believes to run as a Lambda. */
async function unpacked(): Promise<string> {
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
  const isWhole = existsSync(join(tmpdir(), "al2023"));
  // A copy unpacked without its libraries would be taken as it is.
  if (!isWhole) await rm(join(tmpdir(), "chromium"), { force: true });
  const { default: pack } = await import("@sparticuz/chromium");
  return await pack.executablePath();
}

function environment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}

export interface Look {
  screen: Screen;
  theme: "light" | "dark";
  language: "en" | "es";
  /** Of the device; the machine's own unless said. */
  timeZone?: string;
}

/** Every combination of screen, theme and language. */
export const looks: readonly Look[] = (["phone", "desktop"] as const).flatMap((screen) =>
  (["light", "dark"] as const).flatMap((theme) =>
    (["en", "es"] as const).map((language) => ({ screen, theme, language })),
  ),
);

export interface Watched {
  context: BrowserContext;
  page: Page;
  /** What the page complained of: errors thrown, policies violated, requests that got 5xx. */
  complaints: string[];
}

/** A browser of its own for one person: no cookie of anybody else's. */
export async function newVisitor(browser: Browser, look: Look, baseURL: string): Promise<Watched> {
  const context = await browser.newContext({
    baseURL,
    viewport: screens[look.screen],
    colorScheme: look.theme,
    locale: { en: "en-US", es: "es-US" }[look.language],
    ...(look.timeZone !== undefined && { timezoneId: look.timeZone }),
    hasTouch: look.screen === "phone",
    isMobile: look.screen === "phone",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`thrown: ${error.message}`));
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) complaints.push(message.text());
  });
  page.on("response", (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`);
  });
  return { context, page, complaints };
}

/** Kept for a person to look at; the folder is not part of the repository. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = join(root, "test/e2e/screenshots");
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe finds against WCAG 2.2 AA on the page as it stands, "rule: element" each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Through the debugger, which no content security policy stops.
  await page.evaluate(await axeSource());
  await settled(page);
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations } = await axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  });
}

/** Colours are measured where nothing fades in any more; what pulses for ever is left alone. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const shadows = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const all = [document, ...shadows].flatMap((root) => root.getAnimations());
    const passing = all.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)));
  });
}

interface AxeResults {
  violations: { id: string; nodes: { target: string[] }[] }[];
}

let source: Promise<string> | null = null;

function axeSource(): Promise<string> {
  source ??= readFile(axePath, "utf8");
  return source;
}
