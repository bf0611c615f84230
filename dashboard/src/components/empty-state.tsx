import type { ReactNode } from "react";

interface Props {
  title: string;
  /** What will appear here, and what makes it appear. */
  children: ReactNode;
  /** The way there. */
  action?: ReactNode;
}

export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="rounded-lg border border-dashed border-line px-4 py-6 text-center">
      <p className="font-medium">{title}</p>
      <p className="mx-auto max-w-prose text-sm text-soft">{children}</p>
      {action !== undefined && <div className="mt-3 flex justify-center">{action}</div>}
    </div>
  );
}
