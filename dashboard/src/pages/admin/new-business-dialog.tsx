import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { createBusiness, useRefreshBusinesses } from "../../api/platform.ts";
import { toProblem } from "../../api/problem.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { problemText } from "../../components/problem-text.ts";
import { m } from "../../generated/paraglide/messages.js";
import { type BusinessFields, businessSchema, emptyBusiness, toNewBusiness } from "./business-form.ts";
import { BusinessInputs } from "./business-inputs.tsx";
import type { OpenDialog } from "./open-dialog.ts";

const formId = "new-business";

interface Props {
  onClose: () => void;
  onMade: (dialog: OpenDialog) => void;
}

export function NewBusinessDialog({ onClose, onMade }: Props) {
  const form = useForm<BusinessFields>({ resolver: zodResolver(businessSchema), defaultValues: emptyBusiness });
  const [failure, setFailure] = useState<string | null>(null);
  const refresh = useRefreshBusinesses();
  const submit = form.handleSubmit(async (fields) => {
    setFailure(null);
    try {
      const secrets = await createBusiness(toNewBusiness(fields));
      refresh();
      const isKnown = fields.owner_email !== "" && !secrets.some(({ kind }) => kind === "owner_password");
      const title = m.admin_secrets_created({ business: fields.name });
      onMade({ kind: "secrets", title, note: isKnown ? m.admin_known_owner() : undefined, secrets });
    } catch (error) {
      setFailure(failureText(error));
    }
  });
  const footer = (
    <>
      <Button onClick={onClose}>{m.cancel()}</Button>
      <Button kind="primary" type="submit" form={formId} isBusy={form.formState.isSubmitting}>
        {m.admin_create()}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={m.admin_new()} footer={footer}>
      <form id={formId} noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
        <BusinessInputs form={form} />
        <div role="alert">{failure !== null && <p className="font-medium text-needs">{failure}</p>}</div>
      </form>
    </Dialog>
  );
}

function failureText(error: unknown): string {
  return toProblem(error).code === "conflict" ? m.admin_number_taken() : problemText(error);
}
