import { type ReactNode, useId } from "react"
import { Heading } from "@/ui/heading"

type Props = { title: string; children: ReactNode }

/** One part of the checkout form, under its heading. */
export const FormSection = ({ title, children }: Props) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className="border-t border-line py-7 first:border-0 first:pt-0">
      <Heading level={2} size="small" id={id} className="mb-4">
        {title}
      </Heading>
      {children}
    </section>
  )
}
