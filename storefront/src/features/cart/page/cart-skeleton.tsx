const Bar = ({ className }: { className: string }) => <div className={`rounded-sm bg-surface ${className}`} />

/** Holds the basket's place while it loads. */
export const CartSkeleton = () => (
  <div role="status" className="mt-8 grid gap-x-14 gap-y-10 lg:grid-cols-[1fr_22rem]">
    <p className="sr-only">Fetching your basket…</p>
    <div aria-hidden="true">
      {[1, 2].map((key) => (
        <div
          key={key}
          className="grid grid-cols-[5.5rem_1fr] gap-4 border-t border-line py-5 sm:grid-cols-[7rem_1fr]"
        >
          <Bar className="aspect-[4/5]" />
          <div className="space-y-3">
            <Bar className="h-6 w-3/5" />
            <Bar className="h-5 w-2/5" />
            <Bar className="h-12 w-36" />
          </div>
        </div>
      ))}
    </div>
    <Bar className="h-64" />
  </div>
)
