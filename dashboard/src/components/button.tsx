import { LoaderCircle } from "lucide-react";
import type { ButtonHTMLAttributes } from "react";
import { classNames } from "./class-names.ts";

/** `primary`: the one thing to do here. `quiet`: things that stand beside it. `emergency`: answers an emergency. */
export type ButtonKind = "primary" | "secondary" | "quiet" | "emergency";

const base =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-md px-4 text-center font-medium whitespace-nowrap transition-colors md:min-h-9 md:px-3 disabled:cursor-not-allowed disabled:opacity-60";

const kinds: Record<ButtonKind, string> = {
  primary: "bg-accent-fill text-on-fill hover:bg-accent-fill-hover",
  secondary: "border border-line bg-surface text-ink hover:bg-sunken",
  quiet: "text-accent hover:bg-accent-wash",
  emergency: "bg-emergency-fill text-on-fill hover:brightness-110",
};

/** For links that look like buttons. */
export function buttonClass(kind: ButtonKind = "secondary", extra?: string): string {
  return classNames(base, kinds[kind], extra);
}

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind;
  /** Shows that it works on it, and takes no second click. */
  isBusy?: boolean;
}

export function Button({ kind, isBusy = false, className, children, disabled, type = "button", ...rest }: Props) {
  return (
    <button
      type={type}
      className={buttonClass(kind, className)}
      disabled={disabled === true || isBusy}
      aria-busy={isBusy}
      {...rest}
    >
      {isBusy && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
      {children}
    </button>
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Says what it does to those who do not see the icon. */
  label: string;
}

export function IconButton({ label, className, type = "button", ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={classNames(
        "inline-flex size-11 items-center justify-center rounded-md text-soft hover:bg-sunken hover:text-ink md:size-9",
        className,
      )}
      {...rest}
    />
  );
}
