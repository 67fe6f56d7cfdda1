/** The first letter of a tenant in a square, to tell tenants apart at a glance. */
export function TenantMark({ name }: { name: string }) {
  return (
    <span
      aria-hidden="true"
      className="grid size-7 shrink-0 place-items-center rounded-md bg-accent-soft font-semibold text-accent-ink text-sm"
    >
      {(name.trim()[0] ?? '?').toUpperCase()}
    </span>
  );
}
