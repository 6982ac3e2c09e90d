/** What a shopper of a country types at the checkout. */
export type SampleDetails = Record<string, string>

const person = { email: "ada@shopper.example", first_name: "Ada", last_name: "Lovelace" }

/** Details that are right in their country. */
export const SAMPLE_DETAILS: Record<"de" | "us" | "ke" | "ng", SampleDetails> = {
  de: { ...person, address_1: "Turmstraße 21", postal_code: "10559", city: "Berlin" },
  us: {
    ...person,
    address_1: "500 Congress Avenue",
    city: "Austin",
    province: "us-tx",
    postal_code: "78701",
  },
  ke: { ...person, address_1: "Moi Avenue 12", city: "Nairobi", phone: "+254 712 345678" },
  ng: { ...person, address_1: "14 Broad Street", city: "Lagos", phone: "+234 803 1234567" },
}
