// The dependency rules of docs/architecture.md. test/architecture injects one fault per rule and sees each one caught.

const shells = "http|durable-objects|queues|cron";
const vendors = "openai|twilio|@googleapis|googleapis|better-auth";
const tables = "/tables(/|\\.ts$)";
const remembers = "/(store|tables)(/|\\.ts$)";
const decides = "^src/domain/(conversation/|[^/]+/rules/)";

/** The files of src/platform that neither read nor write anything, so that rules may stand on them. */
const pureFloor = "assert|errors|ids|money|phone|plain-text|time";

/** From the ground up: a slice may import what stands before its own row. */
const storeys = [
  ["audit", "outbox", "metrics"],
  ["tenants", "auth"],
  ["conversation", "crm", "knowledge"],
  ["scheduling", "messaging"],
  ["calls"],
  ["retention", "notifications", "qa", "privacy"],
  ["analytics"],
];

/** Calls go down, news goes up as events; neighbours share only rules (and foreign keys). */
function direction() {
  return storeys
    .flatMap((storey, level) =>
      storey.map((slice) => {
        const above = storeys.slice(level + 1).flat();
        const beside = storey.filter((other) => other !== slice);
        return {
          name: `direction-${slice}`,
          severity: "error",
          from: { path: `^src/domain/${slice}/` },
          to: {
            path: [
              ...above.map((other) => `^src/domain/${other}/`),
              ...beside.map((other) => `^src/domain/${other}/(?!rules/|tables(/|\\.ts$))`),
            ],
          },
        };
      }),
    )
    .filter((rule) => rule.to.path.length > 0);
}

function forbid(name, from, to) {
  return { name, severity: "error", from, to };
}

module.exports = {
  forbidden: [
    forbid("no-cycles", {}, { circular: true }),
    // What is generated need not be there yet; the compiler sees to it.
    forbid("everything-resolves", {}, { couldNotResolve: true, pathNot: ["^cloudflare:", "^virtual:", "/generated/"] }),

    forbid("platform-is-the-floor", { path: "^src/platform/" }, { path: "^src/", pathNot: "^src/platform/" }),

    forbid(
      "rules-are-pure",
      { path: decides },
      {
        reachable: true,
        path: [
          remembers,
          `^src/(adapters|${shells})/`,
          "^src/(compose|index)\\.ts$",
          "^src/domain/(context|commit|ports)\\.ts$",
          "drizzle-orm",
          "^cloudflare:",
        ],
      },
    ),
    forbid(
      "rules-stand-on-the-pure-floor",
      { path: decides },
      { path: "^src/platform/", pathNot: `^src/platform/(${pureFloor})(/|\\.ts$)` },
    ),
    forbid(
      "rules-import-only-pure-libraries",
      { path: decides },
      { path: "node_modules/", pathNot: "node_modules/zod/" },
    ),
    forbid("rules-use-nothing-of-node", { path: decides }, { dependencyTypes: ["core"] }),

    forbid(
      "slices-meet-at-the-front-door",
      { path: "^src/domain/([^/]+)/", pathNot: [tables, "^src/domain/analytics/store(/|\\.ts$)"] },
      { path: "^src/domain/[^/]+/", pathNot: ["^src/domain/$1/", "^src/domain/[^/]+/index\\.ts$", "/rules/"] },
    ),
    forbid(
      "analytics-reads-tables",
      { path: "^src/domain/analytics/store(/|\\.ts$)" },
      {
        path: "^src/domain/[^/]+/",
        pathNot: ["^src/domain/analytics/", "^src/domain/[^/]+/index\\.ts$", "/rules/", tables],
      },
    ),
    forbid(
      "tables-know-only-tables",
      { path: `^src/domain/([^/]+)${tables}` },
      { path: "^src/", pathNot: [tables, "^src/platform/", "^src/domain/events\\.ts$", "^src/domain/$1/rules/"] },
    ),
    forbid(
      "domain-files-use-the-front-door",
      { path: "^src/domain/[^/]+\\.ts$", pathNot: "^src/domain/commit\\.ts$" },
      { path: "^src/domain/[^/]+/", pathNot: ["^src/domain/[^/]+/index\\.ts$", "/rules/"] },
    ),
    // Audit and outbox are written by commit() alone, so their front doors need not offer it.
    forbid(
      "commit-knows-only-audit-and-outbox",
      { path: "^src/domain/commit\\.ts$" },
      { path: "^src/domain/[^/]+/", pathNot: "^src/domain/(audit|outbox)/((index|store)\\.ts$|rules/)" },
    ),
    forbid("store-is-private", { path: "^src/", pathNot: "^src/domain/" }, { path: `^src/domain/[^/]+${remembers}` }),
    forbid(
      "sql-lives-in-stores",
      { path: "^src/", pathNot: [remembers, "^src/platform/", "^src/adapters/better-auth/"] },
      { path: "node_modules/drizzle-orm/" },
    ),

    forbid(
      "domain-knows-no-outside",
      { path: "^src/domain/" },
      { path: `^src/(adapters/|(${shells})/|(compose|index)\\.ts$)` },
    ),
    forbid(
      "domain-imports-no-vendor-package",
      { path: "^src/domain/" },
      { path: `node_modules/(${vendors}|hono|@hono)/` },
    ),

    forbid(
      "adapters-know-only-ports",
      { path: "^src/adapters/([^/]+)/" },
      { path: "^src/", pathNot: ["^src/adapters/$1/", "^src/domain/ports\\.ts$", "^src/platform/"] },
    ),

    forbid(
      "shells-use-the-front-door",
      { path: `^src/(${shells})/` },
      { path: "^src/(domain/[^/]+/(?!index\\.ts$)|adapters/)" },
    ),
    forbid("shells-stay-apart", { path: `^src/(${shells})/` }, { path: `^src/(${shells})/`, pathNot: "^src/$1/" }),
    forbid("shells-import-no-vendor-package", { path: `^src/(${shells})/` }, { path: `node_modules/(${vendors})/` }),

    forbid("one-composition-root", { path: "^src/", pathNot: "^src/index\\.ts$" }, { path: "^src/compose\\.ts$" }),
    forbid("nobody-imports-the-entry", { path: "^src/" }, { path: "^src/index\\.ts$" }),

    forbid("src-stands-alone", { path: "^src/" }, { path: "^(tools|test|dashboard|widget)/" }),
    forbid("tools-use-only-the-simulator", { path: "^tools/" }, { path: "^test/", pathNot: "^test/simulator/" }),
    forbid("dashboard-takes-only-types", { path: "^dashboard/" }, { path: "^src/", dependencyTypesNot: ["type-only"] }),
    forbid("widget-takes-nothing", { path: "^widget/" }, { path: "^(src|dashboard|tools|test)/" }),

    ...direction(),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^((dashboard|widget)/)?(dist|coverage|\\.wrangler)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["workerd", "import", "types", "default"],
      mainFields: ["module", "main", "types", "typings"],
    },
  },
};
