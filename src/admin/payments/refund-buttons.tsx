import { Button, Drawer } from "@medusajs/ui"

/** Gives up a refund, or goes on with it. */
export function RefundButtons({ isPending }: { isPending: boolean }) {
  return (
    <>
      <Drawer.Close asChild>
        <Button type="button" size="small" variant="secondary">
          Cancel
        </Button>
      </Drawer.Close>
      <Button type="submit" size="small" variant="danger" isLoading={isPending}>
        Refund
      </Button>
    </>
  )
}
