import { expect, it } from "vitest";
import { plainBusiness } from "../../../src/domain/tenants/rules/plain-business.ts";

const plain = {
  name: "Acme Heating",
  vertical: "hvac",
  zone: "America/Denver",
  languageCode: "es",
  ownerPhone: null,
  ownerEmail: null,
  number: null,
} as const;

it("a new business takes visits on weekdays, and quotes no price that nobody has set", () => {
  const { settings } = plainBusiness(plain);
  expect(settings).toMatchObject({ vertical: "hvac", zone: "America/Denver", languageCode: "es" });
  expect([settings.openHour, settings.closeHour, settings.closedDays]).toEqual([8, 17, [6, 7]]);
  expect(settings.services.map((service) => service.priceCents)).toEqual([null]);
  expect(settings.afterHoursFeeCents).toBeNull();
});

it("texts come from the number that callers dial", () => {
  expect(plainBusiness({ ...plain, number: "+19135550199" })).toMatchObject({
    numbers: ["+19135550199"],
    settings: { textFrom: "+19135550199" },
  });
  expect(plainBusiness(plain)).toMatchObject({ numbers: [], settings: { textFrom: null } });
});
