import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type BadgeTone = "plain" | "accent" | "emergency" | "needs";

const tones: Record<BadgeTone, string> = {
  plain: "bg-sunken text-soft",
  accent: "bg-accent-wash text-accent",
  emergency: "bg-emergency-fill text-on-fill",
  needs: "bg-needs-wash text-needs",
};

export function Badge({ tone = "plain", children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1 rounded-sm px-2 text-xs/6 font-medium whitespace-nowrap",
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
