// How e-mail addresses are spoken.
import { lookup } from "./lookup.ts";

export const spokenSigns = lookup<string>({
  dot: ".",
  punto: ".",
  underscore: "_",
  dash: "-",
  hyphen: "-",
  guion: "-",
  plus: "+",
});

/** The words before an address: the address itself begins after them. */
export const leadIns: ReadonlySet<string> = new Set(
  "is it to email mail my me at that use yes yeah sure and the address send es correo mi electronico a i you can reach be so ok okay would".split(
    " ",
  ),
);

export const topDomains: ReadonlySet<string> = new Set(
  "com net org edu gov us co io biz info me mx es ca tv app dev".split(" "),
);
