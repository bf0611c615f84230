// Sums vitest's JSON reports in a folder and prints one line. A test file that could not be run counts as one failure.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
let passed = 0;
let failed = 0;

for (const name of readdirSync(folder)) {
  const report = JSON.parse(readFileSync(join(folder, name), "utf8"));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  const ranNone = (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed");
  failed += report.testResults.filter(ranNone).length;
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
