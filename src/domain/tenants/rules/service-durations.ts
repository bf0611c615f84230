import type { ServiceSetting } from "./settings.ts";

const longestVisit = 24 * 60;

/** The services with the minutes of `config` ("key=minutes,key=minutes"). Parts that are not such a pair are ignored. */
export function withDurations(services: readonly ServiceSetting[], config: string | null): ServiceSetting[] {
  const minutes = readDurations(config ?? "");
  return services.map((service) => ({ ...service, minutes: minutes.get(service.key) ?? service.minutes }));
}

function readDurations(config: string): ReadonlyMap<string, number> {
  const pairs = config.split(",").flatMap((part): [string, number][] => {
    const pair = /^\s*(\w+)\s*=\s*(\d{1,4})\s*$/.exec(part);
    const minutes = Number(pair?.[2]);
    return pair?.[1] !== undefined && minutes > 0 && minutes <= longestVisit ? [[pair[1], minutes]] : [];
  });
  return new Map(pairs);
}
