"use client"

import { useRouter } from "next/navigation"
import { useState } from "react"
import { placeName } from "@/features/cart/place-name"
import { Button } from "@/ui/button"
import { SelectField } from "@/ui/select-field"
import { type CheckoutView } from "../checkout-view"

type Props = { country: string; countries: CheckoutView["countries"] }

/** Where the order goes to, and the way to send it elsewhere: the basket moves along. */
export const CountryChange = ({ country, countries }: Props) => {
  const router = useRouter()
  const [other, setOther] = useState(country)
  return (
    <details className="mb-5">
      <summary className="min-h-11 cursor-pointer py-2">
        Delivering to <strong>{placeName(country)}</strong>. Somewhere else?
      </summary>
      <div className="mt-2 flex flex-wrap items-end gap-3">
        <SelectField
          label="Country"
          name="country"
          autoComplete="shipping country"
          value={other}
          className="min-w-56 flex-1"
          onChange={(event) => setOther(event.target.value)}
        >
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <Button
          variant="outline"
          disabled={other === country}
          onClick={() => router.push(`/${other}/checkout`)}
        >
          Change country
        </Button>
      </div>
      <p className="mt-2 text-ink-soft">Prices, delivery and tax follow the country.</p>
    </details>
  )
}
