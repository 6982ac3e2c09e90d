import { XMark } from "@medusajs/icons"
import { Drawer, IconButton } from "@medusajs/ui"
import type { ReactNode, RefObject } from "react"

type Props = {
  title: string
  isOpen: boolean
  onClose: () => void
  returnFocusTo: RefObject<HTMLElement>
  children: ReactNode
}

/** What lies beside the product's page about one picture. Closed, it gives focus back to what opened it. */
export function DrawerFrame({ title, isOpen, onClose, returnFocusTo, children }: Props) {
  return (
    <Drawer open={isOpen} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Drawer.Content
        aria-describedby={undefined}
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          returnFocusTo.current?.focus()
        }}
      >
        <div className="flex items-center justify-between border-b px-6 py-4 max-md:px-4">
          <Drawer.Title className="h2-core">{title}</Drawer.Title>
          <Drawer.Close asChild>
            <IconButton size="small" variant="transparent" aria-label="Close">
              <XMark />
            </IconButton>
          </Drawer.Close>
        </div>
        {children}
      </Drawer.Content>
    </Drawer>
  )
}
