"use client"

import { useState } from "react"
import { flushSync } from "react-dom"
import { type AddressFormat } from "../address-format"
import {
  addressFault,
  addressFaults,
  choiceFaults,
  type Choices,
  type DetailsField,
  emailFault,
} from "../check-details"
import { addressOf, type Details, type DetailsKey } from "../details"

/** The id of the checkout's form. */
export const CHECKOUT_FORM = "checkout"

export type Faults = Partial<Record<DetailsField, string>>

const toFaults = (list: readonly { field: string; message: string }[]): Faults =>
  Object.fromEntries(list.map(({ field, message }) => [field, message]))

const faultOf = (field: DetailsKey, details: Details, format: AddressFormat) =>
  field === "email" ? emailFault(details.email) : addressFault(field, details[field], format)

/** What is wrong with the form, field by field, and the way to the first of it. */
export const useFaults = (format: AddressFormat) => {
  const [faults, setFaults] = useState<Faults>({})
  const [listed, setListed] = useState(false)

  const show = (list: readonly { field: string; message: string }[]) => {
    // The fields must carry their messages before the focus gets there, or a screen reader misses them.
    flushSync(() => {
      setFaults(toFaults(list))
      setListed(true)
    })
    document.querySelector<HTMLElement>(`#${CHECKOUT_FORM} [aria-invalid=true]`)?.focus()
  }

  /** Checks one field when the shopper leaves it. An empty one is left alone until the order has been tried. */
  const checkField = (field: DetailsKey, details: Details) => {
    const fault = listed || details[field].trim() ? faultOf(field, details, format) : null
    setFaults((last) => ({ ...last, [field]: fault?.message }))
  }

  /** Checks everything; shows what is wrong and answers whether all is well. */
  const checkAll = (details: Details, choices: Choices): boolean => {
    const list = [
      emailFault(details.email) ?? [],
      addressFaults(addressOf(details), format),
      choiceFaults(choices),
    ].flat()
    show(list)
    return list.length === 0
  }

  const clear = (field: DetailsField) => setFaults((last) => ({ ...last, [field]: undefined }))

  return { faults, listed, show, checkField, checkAll, clear }
}
