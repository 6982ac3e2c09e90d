// @ts-check
const PLENTY = 1_000_000
const PAGE = 100

/**
 * Fills every stock level by the admin API, so that no round of checkouts sells out.
 * @param {import("./admin-client.mjs").AdminClient} admin
 */
export async function plentifulStock(admin) {
  for (let offset = 0; ; offset += PAGE) {
    const query = `limit=${PAGE}&offset=${offset}&order=id&fields=id,location_levels.location_id`
    const { inventory_items: items } = await admin.get(`inventory-items?${query}`)
    if (items.length === 0) return
    const update = items.flatMap((/** @type {any} */ item) =>
      item.location_levels.map((/** @type {any} */ level) => ({
        inventory_item_id: item.id,
        location_id: level.location_id,
        stocked_quantity: PLENTY,
      }))
    )
    await admin.post("inventory-items/location-levels/batch", { update })
  }
}
