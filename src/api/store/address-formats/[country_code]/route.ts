import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ADDRESS_FORMATS_MODULE } from "../../../../modules/address-formats"
import { addressFormatsErrors } from "../../../../modules/address-formats/errors"
import type AddressFormatsModuleService from "../../../../modules/address-formats/service"
import type { AddressFormat } from "../../../../modules/address-formats/types"

/** What an address in a country of this store must have. Error: `country_not_supported`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ address_format: AddressFormat }>) {
  const formats = req.scope.resolve<AddressFormatsModuleService>(ADDRESS_FORMATS_MODULE)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "country",
    fields: ["iso_2", "region_id"],
    filters: { iso_2: req.params.country_code },
  })
  const country = formats.isEnabled ? data.find(({ region_id }) => region_id) : undefined
  if (!country) throw addressFormatsErrors.create("country_not_supported")
  res.json({ address_format: formats.formatOf(country.iso_2) })
}
