import type { HTMLAttributes, ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type Tone = "plain" | "emergency" | "needs";

const tones: Record<Tone, string> = {
  plain: "border-line bg-surface",
  emergency: "border-emergency-line bg-emergency-wash",
  needs: "border-needs-line bg-surface",
};

interface CardProps extends HTMLAttributes<HTMLDivElement> {
  tone?: Tone;
}

export function Card({ tone = "plain", className, ...rest }: CardProps) {
  return <div className={classNames("rounded-lg border", tones[tone], className)} {...rest} />;
}

const countTones: Record<Tone, string> = {
  plain: "bg-sunken text-soft",
  emergency: "bg-emergency-fill text-on-fill",
  needs: "bg-needs-wash text-needs ring-1 ring-needs-line",
};

interface SectionProps {
  title: string;
  /** Where the focus may be sent. */
  id?: string;
  /** How many stand below; nothing is shown for none. */
  count?: number;
  tone?: Tone;
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, id, count = 0, tone = "plain", actions, children }: SectionProps) {
  return (
    <section
      aria-label={title}
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      className="grid gap-2 outline-none"
    >
      <div className="flex min-h-8 items-center gap-2 px-1">
        <h2 className={classNames("text-base font-semibold", tone === "emergency" && "text-emergency")}>{title}</h2>
        {count > 0 && (
          <span
            className={classNames("min-w-6 rounded-full px-2 text-center text-xs/6 font-semibold", countTones[tone])}
          >
            {count}
          </span>
        )}
        {actions !== undefined && <div className="ml-auto flex items-center gap-1">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
