import { useQueryClient } from "@tanstack/react-query";
import { chooseBusiness } from "../api/chosen-business.ts";
import { useMe, useMembership } from "../api/session.ts";
import { Field, Select } from "../components/field.tsx";
import { m } from "../generated/paraglide/messages.js";

/** The business that is looked at; a choice for those who have several. */
export function BusinessSwitcher() {
  const queryClient = useQueryClient();
  const businesses = useMe().data?.businesses ?? [];
  const current = useMembership();
  if (current === null) return null;
  if (businesses.length === 1) return <p className="text-sm text-soft md:px-3">{current.name}</p>;
  return (
    <Field label={m.business_label()}>
      <Select
        value={current.id}
        options={businesses.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={({ target }) => {
          chooseBusiness(target.value);
          queryClient.clear();
          // Nothing of the other business may stay in sight, the live calls least of all.
          location.assign("/");
        }}
      />
    </Field>
  );
}
