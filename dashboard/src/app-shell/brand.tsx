/** The sign and the name. */
export function Brand() {
  return (
    <p className="flex items-center gap-2 px-2 text-lg font-semibold tracking-tight">
      <img src="/icons/icon.svg" alt="" width={28} height={28} />
      Pickup
    </p>
  );
}
