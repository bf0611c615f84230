import { Search } from "lucide-react";
import { useEffect, useRef } from "react";
import { Input } from "../../components/field.tsx";
import { m } from "../../generated/paraglide/messages.js";

interface Props {
  typed: string;
  onType: (typed: string) => void;
  onEnter: () => void;
}

/** Stays in sight while the list moves. "/" leads here from anywhere on the page. */
export function CustomerSearch({ typed, onType, onEnter }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(() => input.current?.select());
  return (
    <search className="sticky top-0 z-10 -mx-4 block bg-canvas px-4 py-2 md:mx-0 md:px-0">
      <div className="relative">
        <Search aria-hidden className="pointer-events-none absolute top-3.5 left-3 size-4 text-soft" />
        <Input
          ref={input}
          type="search"
          aria-label={m.customers_search()}
          aria-keyshortcuts="/"
          aria-describedby="customers-search-keys"
          placeholder={m.customers_search_hint()}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          className="pl-9"
          data-search
          value={typed}
          onChange={({ target }) => onType(target.value)}
          onKeyDown={({ key }) => key === "Enter" && onEnter()}
        />
        <p id="customers-search-keys" className="sr-only">
          {m.customers_search_keys()}
        </p>
      </div>
    </search>
  );
}

function useSlashKey(run: () => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [role=dialog]") !== null;
}
