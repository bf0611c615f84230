import { type ReactNode, useEffect } from "react";
import { classNames } from "./class-names.ts";

interface Props {
  title: string;
  /** One line under the title. */
  lead?: ReactNode;
  actions?: ReactNode;
  /** Uses the whole width, as a calendar does. */
  isWide?: boolean;
  children: ReactNode;
}

/** The frame of every page: its heading, which is also the window's title, and what stands below. */
export function Page({ title, lead, actions, isWide = false, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Pickup`;
  }, [title]);
  return (
    <div className={classNames("mx-auto w-full px-4 py-4 md:px-8 md:py-6", isWide ? "max-w-screen-2xl" : "max-w-6xl")}>
      <header className="mb-4 md:mb-6">
        <div className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2 md:min-h-9">
          <h1 className="min-w-0 flex-1 text-xl font-semibold tracking-tight">{title}</h1>
          {actions !== undefined && <div className="flex items-center gap-2">{actions}</div>}
        </div>
        {lead !== undefined && <p className="text-soft">{lead}</p>}
      </header>
      {children}
    </div>
  );
}
