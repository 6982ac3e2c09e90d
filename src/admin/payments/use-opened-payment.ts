import { useSearchParams } from "react-router-dom"

/** Which payment is open in the drawer: part of the address, so that a link can lead to it. */
export function useOpenedPayment() {
  const [address, setAddress] = useSearchParams()
  const open = (id: string | null) =>
    setAddress((current) => {
      const next = new URLSearchParams(current)
      if (id) next.set("payment", id)
      else next.delete("payment")
      return next
    })
  return { openedId: address.get("payment"), open }
}
