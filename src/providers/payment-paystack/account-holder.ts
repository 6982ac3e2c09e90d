import type {
  CreateAccountHolderInput,
  CreateAccountHolderOutput,
  DeleteAccountHolderInput,
  DeleteAccountHolderOutput,
  PaymentCustomerDTO,
  UpdateAccountHolderInput,
  UpdateAccountHolderOutput,
} from "@medusajs/framework/types"
import type { Context } from "./context"
import { paystackErrors } from "./errors"
import { forgetCard } from "./forget-card"
import { dataOf } from "./outcome"
import { readHolder } from "./read-holder"
import { savedCards } from "./saved-cards"

const namesOf = ({ first_name, last_name, phone }: PaymentCustomerDTO) => ({
  first_name: first_name ?? undefined,
  last_name: last_name ?? undefined,
  phone: phone ?? undefined,
})

/** A customer of the store as a customer at Paystack. What Medusa keeps of them holds codes, and no name. */
export const accountHolder = {
  /** @throws MedusaError `email_missing`, `paystack_…`. */
  async create(context: Context, input: CreateAccountHolderInput): Promise<CreateAccountHolderOutput> {
    const { customer } = input.context
    if (!customer?.email) throw paystackErrors.create("email_missing")
    const made = dataOf(await context.client.createCustomer({ email: customer.email, ...namesOf(customer) }))
    const data = { customer_code: made.customer_code, owner: customer.id }
    return { id: made.customer_code, data }
  },

  /** Names and telephone; Paystack never changes a customer's e-mail address. */
  async update(context: Context, input: UpdateAccountHolderInput): Promise<UpdateAccountHolderOutput> {
    const { account_holder, customer } = input.context
    const holder = readHolder(account_holder)
    if (holder && customer)
      dataOf(await context.client.updateCustomer(holder.customer_code, namesOf(customer)))
    return { data: account_holder?.data }
  },

  /** Paystack keeps its customers for ever; what can be forgotten, and is, are the cards. */
  async delete(context: Context, input: DeleteAccountHolderInput): Promise<DeleteAccountHolderOutput> {
    const { cards } = await savedCards(context, input.context.account_holder)
    for (const { authorization_code } of cards) await forgetCard(context, authorization_code)
    return {}
  },
}
