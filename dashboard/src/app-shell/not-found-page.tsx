import { Link } from "@tanstack/react-router";
import { buttonClass } from "../components/button.tsx";
import { EmptyState } from "../components/empty-state.tsx";
import { m } from "../generated/paraglide/messages.js";

export function NotFoundPage() {
  return (
    <main className="mx-auto max-w-xl p-4 md:py-16">
      <h1 className="sr-only">{m.not_found_title()}</h1>
      <EmptyState
        title={m.not_found_title()}
        action={
          <Link to="/" className={buttonClass("primary")}>
            {m.go_today()}
          </Link>
        }
      >
        {m.not_found_text()}
      </EmptyState>
    </main>
  );
}
