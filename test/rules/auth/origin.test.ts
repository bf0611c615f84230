import { describe, expect, it } from "vitest";
import { originOf, toWebOrigin } from "../../../src/domain/auth/rules/origin.ts";

describe("an origin that an owner types", () => {
  it.each([
    ["https://example.com", "https://example.com"],
    ["  https://Example.COM/  ", "https://example.com"],
    ["https://example.com:443", "https://example.com"],
    ["http://localhost:80", "http://localhost"],
    ["https://example.com:8443", "https://example.com:8443"],
    ["https://bücher.example", "https://xn--bcher-kva.example"],
    ["http://127.0.0.1:8788", "http://127.0.0.1:8788"],
    ["http://[::1]:8788", "http://[::1]:8788"],
  ])("%s is kept as browsers write it", (typed, kept) => {
    expect(toWebOrigin(typed)).toBe(kept);
  });

  it.each([
    "",
    "null",
    "*",
    "https://*.example.com",
    "example.com",
    "http://example.com",
    "http://localhost.example.com",
    "//example.com",
    "https://example.com/shop",
    "https://example.com/?a=1",
    "https://example.com?",
    "https://example.com/#a",
    "https://robin@example.com",
    "https:\\\\example.com",
    "file:///page.html",
    "javascript:alert(1)",
    "data:text/html,hello",
    "chrome-extension://abcdef",
    "blob:https://example.com/1",
    `https://${"a".repeat(260)}.example`,
  ])("%j is none", (typed) => {
    expect(toWebOrigin(typed)).toBeNull();
  });
});

describe("an Origin header", () => {
  it.each(["https://example.com", "https://www.example.com", "https://xn--bcher-kva.example", "http://127.0.0.1:8788"])(
    "%s is taken as it is",
    (header) => {
      expect(originOf(header)).toBe(header);
    },
  );

  it.each([
    "null",
    "",
    "https://example.com/",
    "https://EXAMPLE.com",
    "https://example.com:443",
    "https://bücher.example",
    "file://",
  ])("%j is written by no browser for a page of the web", (header) => {
    expect(originOf(header)).toBeNull();
  });
});
