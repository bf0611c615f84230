import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, root, textOf } from "./tree.ts";

const pages = ["README.md", "CONTRIBUTING.md", ...filesBelow("docs").filter((path) => path.endsWith(".md"))];

interface Link {
  readonly page: string;
  readonly target: string;
}

const fenced = /^[ \t]*(`{3,}|~{3,})([^\n]*)\n([\s\S]*?)^[ \t]*\1[ \t]*$/gm;

function linksOf(page: string): Link[] {
  const prose = textOf(page)
    .replace(fenced, "")
    .replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)|^\[[^\]]+\]:\s+(\S+)/gm)]
    .map((match) => ({ page, target: match[1] ?? match[2] ?? "" }))
    .filter(({ target }) => !/^[a-z][a-z+.-]*:/i.test(target));
}

/** The anchors GitHub gives the headings of a page. */
function anchorsOf(page: string): Set<string> {
  const headings = [
    ...textOf(page)
      .replace(fenced, "")
      .matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm),
  ];
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
  return new Set(headings.map((match) => slug(match[1] ?? "")));
}

function leadsNowhere({ page, target }: Link): boolean {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? page : join(dirname(page), decodeURIComponent(path));
  if (!existsSync(join(root, file))) return true;
  return anchor !== undefined && file.endsWith(".md") && !anchorsOf(file).has(anchor);
}

describe("the documents", () => {
  it("link only to what is there", () => {
    expect(pages.flatMap(linksOf).filter(leadsNowhere)).toEqual([]);
  });

  it("close every block they open", () => {
    const unclosed = pages.filter((page) => /^[ \t]*(`{3,}|~{3,})/m.test(textOf(page).replace(fenced, "")));
    expect(unclosed).toEqual([]);
  });

  it("leave no diagram empty", () => {
    const empty = pages.filter((page) =>
      [...textOf(page).matchAll(fenced)].some(
        (block) => block[2]?.trim() === "mermaid" && !block[3]?.trim().includes("\n"),
      ),
    );
    expect(empty).toEqual([]);
  });
});
