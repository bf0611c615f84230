import {
  type ComponentPropsWithRef,
  createContext,
  type ReactNode,
  type SelectHTMLAttributes,
  useContext,
  useId,
} from "react";
import { m } from "../generated/paraglide/messages.js";
import { classNames } from "./class-names.ts";

interface Control {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  "aria-required": true | undefined;
}

const ControlContext = createContext<Control | null>(null);

interface FieldProps {
  label: string;
  /** What to enter, when the label does not say it. */
  hint?: string | undefined;
  /** What is wrong and how to mend it. */
  error?: string | undefined;
  isOptional?: boolean;
  /** One Input, Textarea or Select. */
  children: ReactNode;
}

/** A label, a control and what is wrong with it, tied together for screen readers. */
export function Field({ label, hint, error, isOptional = false, children }: FieldProps) {
  const id = useId();
  const notes = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(" ");
  const control: Control = {
    id,
    "aria-describedby": notes || undefined,
    "aria-invalid": error === undefined ? undefined : true,
    "aria-required": isOptional ? undefined : true,
  };
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
        {isOptional && <span className="font-normal text-soft"> ({m.optional()})</span>}
      </label>
      <ControlContext value={control}>{children}</ControlContext>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="text-sm font-medium text-needs">
          {error}
        </p>
      )}
    </div>
  );
}

// 16 pixels at least, or an iPhone zooms in on the field.
const controlClass =
  "w-full rounded-md border border-edge bg-surface px-3 text-[1rem] text-ink placeholder:text-soft aria-invalid:border-2 aria-invalid:border-needs disabled:opacity-60";

export function Input({ className, ...rest }: ComponentPropsWithRef<"input">) {
  return <input {...useContext(ControlContext)} {...rest} className={classNames(controlClass, "h-11", className)} />;
}

export function Textarea({ className, ...rest }: ComponentPropsWithRef<"textarea">) {
  const classes = classNames(controlClass, "min-h-24 py-2", className);
  return <textarea {...useContext(ControlContext)} {...rest} className={classes} />;
}

interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement>, Pick<ComponentPropsWithRef<"select">, "ref"> {
  options: readonly { value: string; label: string }[];
}

/** The device's own list: the best one there is on a phone. */
export function Select({ options, className, ...rest }: SelectProps) {
  return (
    <select {...useContext(ControlContext)} {...rest} className={classNames(controlClass, "h-11", className)}>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
