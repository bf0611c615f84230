import { describe, expect, it } from "vitest";
import { filesBelow, textOf } from "./tree.ts";

const isText = (path: string) =>
  /\.(tsx?|[cm]?js|jsonl?|md|ya?ml|toml|sql|html|css|txt|example|sh)$|(^|\/)(\.ci\/run|\.[a-z]+)$/.test(path);
const everything = filesBelow(".").filter((path) => isText(path) && !/^\.dev\.vars(\.(?!example)|$)/.test(path));
const written = everything.filter((path) => path !== "package-lock.json" && path !== "worker-configuration.d.ts");
const code = written.filter((path) => /\.[cm]?[jt]sx?$/.test(path));

/** "file:line: text" for every line of `files` that has a fault. */
function linesWith(files: readonly string[], fault: (line: string) => boolean): string[] {
  return files.flatMap((path) =>
    textOf(path)
      .split("\n")
      .flatMap((line, index) => (fault(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 160)}`] : [])),
  );
}

const machinePath =
  /(^|[\s"'`(=:]|file:\/\/)\/(home|root|Users|work|workspace|private\/var|var\/folders)\/\w|\b[A-Z]:\\Users\\/;
const registryHost = /\bregistry\.[a-z0-9-]+\.[a-z]+|https?:\/\/[^\s/"]*(artifactory|nexus|verdaccio|npm\.pkg)/i;
const notRun = /\b(it|test|describe|suite|bench)(\.\w+)*\.(only|skip|todo)\b/;
const silenced = /@ts-(ignore|nocheck)|@ts-expect-error\s*$|eslint-(disable)/;
const unexplained = /biome-ignore(?!-end)[^:\n]*(?::\s*(<.*>|.{0,9}?)\s*(\*\/.*)?)?$/;

describe("the repository", () => {
  it("names no folder of anybody's machine", () => {
    expect(linesWith(written, (line) => machinePath.test(line))).toEqual([]);
  });

  it("names no package registry, in the lock file either", () => {
    const resolved = /"resolved": "\w+:/;
    expect(linesWith(everything, (line) => registryHost.test(line) || resolved.test(line))).toEqual([]);
  });

  it("runs every test it has", () => {
    expect(linesWith(code, (line) => notRun.test(line))).toEqual([]);
  });

  it("silences no check without a reason", () => {
    expect(linesWith(code, (line) => silenced.test(line) || unexplained.test(line))).toEqual([]);
  });
});
