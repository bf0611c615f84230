import { expect, it } from "vitest";
import { visitorAddress } from "../../../src/domain/auth/rules/address.ts";

const seen = (address: string) => visitorAddress(new Headers({ "CF-Connecting-IP": address }));

it.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001:0002::9", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["2001:db8:1:2::", "2001:db8:1:2::/64"],
  ["2001:db8:1:2:3:4:5::", "2001:db8:1:2::/64"],
  ["::1", "0:0:0:0::/64"],
])("%s counts as %s", (address, counted) => {
  expect(seen(address)).toBe(counted);
});

it("the addresses of one household count as one, those of the neighbours apart", () => {
  expect(seen("2001:db8:1:2::aaaa")).toBe(seen("2001:db8:1:2:ffff::1"));
  expect(seen("2001:db8:1:2::aaaa")).not.toBe(seen("2001:db8:1:3::aaaa"));
});

it.each(["", "nonsense", "1:2", "gggg::", "1:2:3:4:5:6:7:8:9", "203.0.113.7, 10.0.0.1"])("%j is no address", (text) => {
  expect(seen(text)).toBe("unknown");
});

it("what the sender writes of itself is not believed", () => {
  const forwarded = { "X-Forwarded-For": "198.51.100.1", "X-Real-IP": "198.51.100.1", Forwarded: "for=198.51.100.1" };
  expect(visitorAddress(new Headers({ ...forwarded, "CF-Connecting-IP": "203.0.113.7" }))).toBe("203.0.113.7");
  expect(visitorAddress(new Headers(forwarded))).toBe("unknown");
});
