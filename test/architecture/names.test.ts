import { describe, expect, it } from "vitest";
import { filesBelow, isSource } from "./tree.ts";

const ours = ["src", "tools", "test", "dashboard", "widget"].flatMap(filesBelow).filter(isSource);

/** `[[path]]` is how Cloudflare Pages spells "every path below". */
const kebab = /^(\[\[path\]\]|[a-z0-9]+(-[a-z0-9]+)*)$/;

/** Names that say where a thing was put, not what it is. */
const saysNothing = new Set(["util", "utils", "helper", "helpers", "common", "manager", "managers", "misc", "shared"]);

/** A service is what a business sells (`read-service.ts`, `demo-services.ts`); no class of ours is called one. */
const soundsLikeAClass =
  /^(?!(add|change|choose|find|match|name|price|read|remove|set|spoken|update|which)-).+-service$/;

const parts = (path: string) => path.split("/").map((part) => part.replace(/\..*$/, ""));

describe("names", () => {
  it("are kebab-case, folders and files alike", () => {
    expect(ours.filter((path) => !parts(path).every((part) => kebab.test(part)))).toEqual([]);
  });

  it("say what a file is about", () => {
    const empty = (part: string) =>
      part.split("-").some((word) => saysNothing.has(word)) || soundsLikeAClass.test(part);
    expect(ours.filter((path) => parts(path).some(empty))).toEqual([]);
  });
});
