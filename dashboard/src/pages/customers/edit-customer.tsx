import { zodResolver } from "@hookform/resolvers/zod";
import { useId } from "react";
import { type UseFormReturn, useForm } from "react-hook-form";
import { useChangeCustomer } from "../../api/customers.ts";
import { toProblem } from "../../api/problem.ts";
import type { Customer } from "../../api/types.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Field, Input } from "../../components/field.tsx";
import { problemText } from "../../components/problem-text.ts";
import { showToast } from "../../components/toast-store.ts";
import { m } from "../../generated/paraglide/messages.js";
import { type CustomerForm, changeOf, customerFormSchema, formOf } from "./customer-form.ts";

interface Props {
  customer: Customer;
  onClose: () => void;
}

export default function EditCustomer({ customer, onClose }: Props) {
  const id = useId();
  const form = useForm<CustomerForm>({ resolver: zodResolver(customerFormSchema), defaultValues: formOf(customer) });
  const change = useChangeCustomer(customer.id);
  const submit = form.handleSubmit(async (fields) => {
    try {
      await change.mutateAsync(changeOf(customer, fields));
      showToast({ text: m.saved() });
      onClose();
    } catch (error) {
      tell(form, error);
    }
  });
  const footer = (
    <>
      <Button onClick={onClose}>{m.cancel()}</Button>
      <Button kind="primary" type="submit" form={id} isBusy={change.isPending}>
        {m.save()}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={m.customers_edit_title()} footer={footer}>
      <form noValidate id={id} onSubmit={(event) => void submit(event)} className="grid gap-4">
        <Fields form={form} />
        {form.formState.errors.root !== undefined && (
          <p role="alert" className="text-sm font-medium text-needs">
            {form.formState.errors.root.message}
          </p>
        )}
      </form>
    </Dialog>
  );
}

function Fields({ form: { register, formState } }: { form: UseFormReturn<CustomerForm> }) {
  const { errors } = formState;
  return (
    <>
      <Field label={m.fact_name()} error={errors.name?.message}>
        <Input {...register("name")} autoComplete="off" />
      </Field>
      <Field label={m.fact_phone()} error={errors.phone?.message} isOptional>
        <Input {...register("phone")} type="tel" autoComplete="off" />
      </Field>
      <Field label={m.customers_email()} error={errors.email?.message} isOptional>
        <Input {...register("email")} type="email" autoComplete="off" />
      </Field>
      <Field label={m.fact_address()} error={errors.address?.message} isOptional>
        <Input {...register("address")} autoComplete="off" />
      </Field>
      <Field label={m.customers_tags()} hint={m.customers_tags_hint()} error={errors.tags?.message} isOptional>
        <Input {...register("tags")} autoComplete="off" />
      </Field>
    </>
  );
}

/** A refusal is told where it belongs: a number that somebody else has, or that is none, at the number. */
function tell(form: UseFormReturn<CustomerForm>, error: unknown): void {
  const { code, details } = toProblem(error);
  const { fields } = details;
  const isPhone = Array.isArray(fields) && fields.includes("phone");
  if (isPhone) {
    const message = code === "conflict" ? m.customers_phone_taken() : m.customers_phone_wrong();
    form.setError("phone", { message }, { shouldFocus: true });
  } else {
    form.setError("root", { message: problemText(error) });
  }
}
