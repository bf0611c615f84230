// Whom a new visit is for: somebody we know, or somebody new with a name and a number.
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Customer } from "../../api/types.ts";
import { saveCustomer } from "../../api/visits.ts";
import { m } from "../../generated/paraglide/messages.js";

export type WhoKind = "known" | "new";

interface Errors {
  customer?: string;
  name?: string;
  phone?: string;
}

export type VisitCustomer = ReturnType<typeof useVisitCustomer>;

export function useVisitCustomer() {
  const [kind, setKind] = useState<WhoKind>("known");
  const [chosen, setChosen] = useState<Customer | null>(null);
  const [person, setPerson] = useState({ name: "", phone: "" });
  const [errors, setErrors] = useState<Errors>({});
  const save = useMutation({ mutationFn: saveCustomer });

  function check(): boolean {
    const next = kind === "known" ? missingChoice(chosen) : missingPerson(person);
    setErrors(next);
    return Object.keys(next).length === 0;
  }

  /** The customer's id; null when something is missing or was refused, which the fields then say. */
  async function resolve(): Promise<string | null> {
    if (!check()) return null;
    if (kind === "known") return chosen?.id ?? null;
    const saved = await save.mutateAsync(person).catch(() => null);
    if (saved === null) setErrors({ phone: m.calendar_phone_wrong() });
    return saved?.id ?? null;
  }

  return { kind, setKind, chosen, setChosen, person, setPerson, errors, check, resolve, isSaving: save.isPending };
}

function missingChoice(chosen: Customer | null): Errors {
  return chosen === null ? { customer: m.calendar_customer_missing() } : {};
}

function missingPerson({ name, phone }: { name: string; phone: string }): Errors {
  return {
    ...(name.trim() === "" && { name: m.calendar_name_missing() }),
    ...(phone.replaceAll(/\D/g, "").length < 10 && { phone: m.calendar_phone_wrong() }),
  };
}
