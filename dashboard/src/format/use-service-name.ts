import { useBusiness } from "../api/business.ts";
import { getLocale } from "../generated/paraglide/runtime.js";

/** The business's own name for a service, in the person's language; an unknown key as words. */
export function useServiceName(): (key: string) => string {
  const services = useBusiness().data?.services;
  return (key) => {
    const name = services?.find((service) => service.key === key)?.name;
    // Names are kept as they are said in a sentence.
    const words = name?.[getLocale()] ?? key.replaceAll("_", " ");
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
}
