import { X } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { Field, Input } from "../../components/field.tsx";
import { m } from "../../generated/paraglide/messages.js";

interface Props {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  placeholder?: string;
  tags: readonly string[];
  onChange: (tags: string[]) => void;
}

/** A list of words. Enter or a comma adds what was typed, and so does leaving the field. */
export function TagInput({ label, hint = m.settings_tags_hint(), error, placeholder, tags, onChange }: Props) {
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const add = (text: string) => {
    const words = text.split(",").map((word) => word.trim());
    const fresh = [...new Set(words)].filter((word) => word !== "" && !tags.includes(word));
    if (fresh.length > 0) onChange([...tags, ...fresh]);
    setTyped("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== ",") return;
    // Enter in an empty field still saves the form.
    if (event.key === "Enter" && typed.trim() === "") return;
    event.preventDefault();
    add(typed);
  };
  const remove = (tag: string) => {
    onChange(tags.filter((one) => one !== tag));
    input.current?.focus();
  };
  return (
    <div className="grid gap-2">
      <Field label={label} hint={hint} error={error} isOptional>
        <Input
          ref={input}
          value={typed}
          placeholder={placeholder}
          autoComplete="off"
          onChange={({ target }) => (target.value.includes(",") ? add(target.value) : setTyped(target.value))}
          onKeyDown={onKeyDown}
          onBlur={() => add(typed)}
        />
      </Field>
      <Tags tags={tags} onRemove={remove} />
    </div>
  );
}

interface TagsProps {
  tags: readonly string[];
  show?: (tag: string) => string;
  onRemove: (tag: string) => void;
}

/** Words that can each be taken out again. */
export function Tags({ tags, show = (tag) => tag, onRemove }: TagsProps) {
  if (tags.length === 0) return null;
  return (
    <ul aria-label={m.settings_added()} className="flex flex-wrap gap-2">
      {tags.map((tag) => (
        <li key={tag} className="flex items-center rounded-md bg-sunken pl-3">
          {show(tag)}
          <button
            type="button"
            aria-label={m.settings_remove({ what: show(tag) })}
            onClick={() => onRemove(tag)}
            className="inline-flex size-9 items-center justify-center rounded-md text-soft hover:text-ink"
          >
            <X aria-hidden className="size-4" />
          </button>
        </li>
      ))}
    </ul>
  );
}
