import { useRouter, useSearch } from "@tanstack/react-router";
import { Eye, EyeOff } from "lucide-react";
import { type FormEvent, useEffect, useState } from "react";
import { Brand } from "../../app-shell/brand.tsx";
import { Button, IconButton } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { Field, Input } from "../../components/field.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { signInProblem, useSignIn } from "./use-sign-in.ts";

export function SignInPage() {
  useEffect(() => {
    document.title = `${m.sign_in_title()} · Pickup`;
  }, []);
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center gap-6 p-4">
      <div>
        <Brand />
        <p className="mt-1 px-2 text-soft">{m.sign_in_tagline()}</p>
      </div>
      <Card className="p-4 md:p-6">
        <h1 className="mb-4 text-xl font-semibold tracking-tight">{m.sign_in_title()}</h1>
        <SignInForm />
      </Card>
    </main>
  );
}

function SignInForm() {
  const router = useRouter();
  const { back } = useSearch({ from: "/sign-in" });
  const signIn = useSignIn(() => router.history.push(back ?? "/"));
  const [missing, setMissing] = useState({ email: false, password: false });

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const email = String(form.get("email")).trim();
    const password = String(form.get("password"));
    setMissing({ email: email === "", password: password === "" });
    if (email !== "" && password !== "") signIn.mutate({ email, password });
  }

  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      <Field label={m.sign_in_email()} error={missing.email ? m.sign_in_email_missing() : undefined}>
        <Input name="email" type="email" autoComplete="username" inputMode="email" autoCapitalize="none" />
      </Field>
      <PasswordField error={missing.password ? m.sign_in_password_missing() : undefined} />
      <div role="alert">
        {signIn.isError && (
          <p className="rounded-md bg-needs-wash px-3 py-2 text-sm font-medium text-needs">
            {signInProblem(signIn.error)}
          </p>
        )}
      </div>
      <Button type="submit" kind="primary" isBusy={signIn.isPending}>
        {signIn.isPending ? m.sign_in_busy() : m.sign_in_button()}
      </Button>
    </form>
  );
}

function PasswordField({ error }: { error: string | undefined }) {
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <div className="relative">
      <Field label={m.sign_in_password()} error={error}>
        <Input
          name="password"
          type={isShown ? "text" : "password"}
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          className="pr-12"
        />
      </Field>
      <IconButton
        label={isShown ? m.sign_in_hide() : m.sign_in_show()}
        className="absolute top-6 right-0 md:top-7 md:right-1"
        onClick={() => setShown(!isShown)}
      >
        <Icon aria-hidden className="size-5" />
      </IconButton>
    </div>
  );
}
