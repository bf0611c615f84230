import { Choice } from "../../components/choice.tsx";
import { Field, Input } from "../../components/field.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { CustomerPicker } from "./customer-picker.tsx";
import type { VisitCustomer } from "./use-visit-customer.ts";

/** Whom the visit is for. */
export function WhoFields({ who }: { who: VisitCustomer }) {
  const options = [
    { value: "known", label: m.calendar_who_known() },
    { value: "new", label: m.calendar_who_new() },
  ] as const;
  return (
    <div className="grid gap-3">
      <div>
        <Choice label={m.calendar_who()} value={who.kind} options={options} onChange={who.setKind} />
      </div>
      {who.kind === "known" ? (
        <CustomerPicker chosen={who.chosen} error={who.errors.customer} onChoose={who.setChosen} />
      ) : (
        <NewPerson who={who} />
      )}
    </div>
  );
}

function NewPerson({ who: { person, setPerson, errors } }: { who: VisitCustomer }) {
  return (
    <div className="grid gap-3 md:grid-cols-2">
      <Field label={m.fact_name()} error={errors.name}>
        <Input
          autoComplete="off"
          value={person.name}
          onChange={({ target }) => setPerson({ ...person, name: target.value })}
        />
      </Field>
      <Field label={m.fact_phone()} error={errors.phone}>
        <Input
          type="tel"
          autoComplete="off"
          value={person.phone}
          onChange={({ target }) => setPerson({ ...person, phone: target.value })}
        />
      </Field>
    </div>
  );
}
