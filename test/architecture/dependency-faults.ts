// One fault for each dependency rule, and the neighbours of those faults that the house allows.
import { appendFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";

export interface Case {
  readonly rule: string;
  /** The file that does it, and what it imports. Both are made up, or grow by a line where the rule is about one named file. */
  readonly from: string;
  readonly imports: string;
  /** What the imported file imports in turn. */
  readonly which?: string;
  readonly typeOnly?: true;
}

const slice = "src/domain/fault";

export const faults: readonly Case[] = [
  {
    rule: "no-cycles",
    from: "src/platform/fault-alone.ts",
    imports: "src/platform/fault-back.ts",
    which: "src/platform/fault-alone.ts",
  },
  { rule: "everything-resolves", from: "src/platform/fault-blind.ts", imports: "no-such-package" },
  { rule: "platform-is-the-floor", from: "src/platform/fault-rises.ts", imports: `${slice}/index.ts` },
  {
    rule: "rules-are-pure",
    from: `${slice}/rules/reads.ts`,
    imports: `${slice}/detour.ts`,
    which: `${slice}/store.ts`,
  },
  { rule: "rules-are-pure", from: "src/domain/conversation/fault-reads.ts", imports: "cloudflare:workers" },
  { rule: "rules-are-pure", from: "src/domain/conversation/stages/fault-knows.ts", imports: "src/domain/context.ts" },
  { rule: "rules-stand-on-the-pure-floor", from: `${slice}/rules/configured.ts`, imports: "src/platform/config.ts" },
  { rule: "rules-use-nothing-of-node", from: `${slice}/rules/files.ts`, imports: "node:fs" },
  { rule: "rules-import-only-pure-libraries", from: `${slice}/rules/web.ts`, imports: "hono" },
  { rule: "slices-meet-at-the-front-door", from: `${slice}/peek.ts`, imports: "src/domain/fault-other/verb.ts" },
  { rule: "slices-meet-at-the-front-door", from: `${slice}/borrow.ts`, imports: "src/domain/fault-other/tables.ts" },
  { rule: "analytics-reads-tables", from: "src/domain/analytics/store/fault.ts", imports: `${slice}/store.ts` },
  { rule: "tables-know-only-tables", from: `${slice}/tables.ts`, imports: `${slice}/store.ts` },
  { rule: "domain-files-use-the-front-door", from: "src/domain/fault-window.ts", imports: `${slice}/store.ts` },
  { rule: "commit-knows-only-audit-and-outbox", from: "src/domain/commit.ts", imports: `${slice}/index.ts` },
  { rule: "store-is-private", from: "src/http/fault-store.ts", imports: `${slice}/store.ts` },
  { rule: "sql-lives-in-stores", from: `${slice}/ask-the-database.ts`, imports: "drizzle-orm" },
  { rule: "domain-knows-no-outside", from: `${slice}/call-a-vendor.ts`, imports: "src/adapters/fault-one/client.ts" },
  { rule: "domain-knows-no-outside", from: `${slice}/call-a-shell.ts`, imports: "src/queues/fault-shell.ts" },
  { rule: "domain-imports-no-vendor-package", from: `${slice}/ask-a-model.ts`, imports: "openai" },
  { rule: "domain-imports-no-vendor-package", from: `${slice}/serve.ts`, imports: "hono" },
  {
    rule: "adapters-know-only-ports",
    from: "src/adapters/fault-one/neighbour.ts",
    imports: "src/adapters/fault-two/client.ts",
  },
  { rule: "adapters-know-only-ports", from: "src/adapters/fault-one/decides.ts", imports: `${slice}/index.ts` },
  { rule: "shells-use-the-front-door", from: "src/cron/fault-verb.ts", imports: `${slice}/verb.ts` },
  {
    rule: "shells-use-the-front-door",
    from: "src/durable-objects/fault-vendor.ts",
    imports: "src/adapters/fault-one/client.ts",
  },
  { rule: "shells-stay-apart", from: "src/queues/fault-neighbour.ts", imports: "src/http/fault-shell.ts" },
  { rule: "shells-import-no-vendor-package", from: "src/http/fault-vendor.ts", imports: "twilio" },
  { rule: "one-composition-root", from: "src/http/fault-compose.ts", imports: "src/compose.ts" },
  { rule: "nobody-imports-the-entry", from: "src/cron/fault-entry.ts", imports: "src/index.ts" },
  { rule: "src-stands-alone", from: `${slice}/play.ts`, imports: "test/simulator/fault-caller.ts" },
  { rule: "tools-use-only-the-simulator", from: "tools/fault-tool.ts", imports: "test/support/fault-fake.ts" },
  { rule: "dashboard-takes-only-types", from: "dashboard/src/fault-value.ts", imports: `${slice}/index.ts` },
  { rule: "widget-takes-nothing", from: "widget/fault-type.ts", imports: `${slice}/index.ts`, typeOnly: true },
];

export const allowed: readonly Case[] = [
  { rule: "slices-meet-at-the-front-door", from: `${slice}/knock.ts`, imports: "src/domain/fault-other/index.ts" },
  { rule: "slices-meet-at-the-front-door", from: `${slice}/share.ts`, imports: "src/domain/fault-other/rules/noun.ts" },
  {
    rule: "tables-know-only-tables",
    from: "src/domain/fault-child/tables.ts",
    imports: "src/domain/fault-parent/tables.ts",
  },
  { rule: "analytics-reads-tables", from: "src/domain/analytics/store/good.ts", imports: `${slice}/tables.ts` },
  { rule: "rules-import-only-pure-libraries", from: `${slice}/rules/checked.ts`, imports: "zod" },
  { rule: "adapters-know-only-ports", from: "src/adapters/fault-one/plug.ts", imports: "src/domain/ports.ts" },
  { rule: "shells-use-the-front-door", from: "src/http/fault-guest.ts", imports: `${slice}/index.ts` },
  { rule: "one-composition-root", from: "src/index.ts", imports: "src/compose.ts" },
  { rule: "tools-use-only-the-simulator", from: "tools/fault-player.ts", imports: "test/simulator/fault-caller.ts" },
  {
    rule: "dashboard-takes-only-types",
    from: "dashboard/src/fault-shape.ts",
    imports: `${slice}/index.ts`,
    typeOnly: true,
  },
];

/** Writes a case into a copy of the house. A file that is already there keeps its lines. */
export function inject(copy: string, { from, imports, which, typeOnly }: Case): void {
  grow(copy, from, importLine(from, imports, typeOnly));
  if (!isOurs(imports)) return;
  grow(copy, imports, "export type Target = true;");
  if (which === undefined) return;
  grow(copy, imports, importLine(imports, which));
  if (which !== from) grow(copy, which, "export type Further = true;");
}

const isOurs = (target: string) => target.endsWith(".ts");

function importLine(from: string, target: string, typeOnly?: true): string {
  const up = "../".repeat(from.split("/").length - 1);
  const specifier = isOurs(target) ? `./${up}${target}` : target;
  return typeOnly ? `import type { Target } from "${specifier}";` : `import "${specifier}";`;
}

function grow(copy: string, path: string, line: string): void {
  const absolute = join(copy, path);
  mkdirSync(dirname(absolute), { recursive: true });
  appendFileSync(absolute, `\n${line}\n`);
}
