import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";

interface Item {
  label: string;
  onSelect: () => void;
  icon?: ReactNode;
  isDisabled?: boolean;
}

/** Further things to do, behind one button. */
export function Menu({ trigger, items }: { trigger: ReactNode; items: readonly Item[] }) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal container={document.getElementById("main") ?? document.body}>
        <Radix.Content
          align="end"
          sideOffset={4}
          className="rise z-50 min-w-44 rounded-md border border-line bg-surface p-1 shadow-lg"
        >
          {items.map(({ label, onSelect, icon, isDisabled = false }) => (
            <Radix.Item
              key={label}
              disabled={isDisabled}
              onSelect={onSelect}
              className="flex min-h-11 cursor-pointer items-center gap-2 rounded-sm px-3 outline-none data-disabled:opacity-60 data-highlighted:bg-sunken md:min-h-9"
            >
              {icon}
              {label}
            </Radix.Item>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
